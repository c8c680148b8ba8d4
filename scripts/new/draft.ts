import { findCalendarDate } from '../../src/core/calendar/calendar.ts';
import { describeField, fieldNames } from '../../src/core/schemas/schemaField.ts';
import { plainPath, shapeIssue } from '../../src/core/dataset/shapeIssues.ts';
import type { DraftFields } from '../../src/core/editorial/houseDraft.ts';
import { errorAt, type Issue } from '../../src/core/issues/issue.ts';
import { isCutOff } from '../../src/core/schemas/newsItem.ts';
import type { HouseKind } from '../editorial/houseTexts.ts';
import { optionOf, type NewOptions } from './options.ts';

/** Facts the command knows by itself. */
export interface Known {
  /** Current minute, `YYYY-MM-DD HH:MM`. */
  readonly now: string;
  /** The usual author. */
  readonly source: string;
  /** Cut-off of the newest edition; absent before the first import. */
  readonly dataThrough?: string;
}

const lists = new Set(['keywords', 'riverIds', 'personIds', 'regionCodes', 'regulates']);

/** Fields of a new text in the order of its schema: given, known, or empty if required. */
export const draftFields = ({ kind, title, given }: NewOptions, known: Known): DraftFields => {
  const required = new Set(requiredFields(kind));
  const usual = usualValues(known);
  // A title that a phone would truncate needs a short one too.
  if (isCutOff(title)) required.add('shareTitle');
  const fields = fieldNames(kind.schema, []).flatMap((name) => {
    const text =
      name === 'title'
        ? title
        : (given[name] ?? (required.has(name) ? (usual[name] ?? '') : undefined));
    if (text === undefined) return [];
    return [
      [
        name,
        lists.has(name)
          ? text
              .split(/[,，、]/)
              .map((one) => one.trim())
              .filter(Boolean)
          : text,
      ] as const,
    ];
  });
  return Object.fromEntries(fields);
};

const usualValues = ({ now, source, dataThrough }: Known): Readonly<Record<string, string>> => ({
  column: 'dynamics',
  publishedAt: now,
  contentSource: source,
  issuedBy: source,
  ...(dataThrough !== undefined && { asOf: dataThrough }),
});

const requiredFields = ({ schema }: HouseKind): readonly string[] =>
  schema.safeParse({}).error?.issues.map(({ path }) => String(path[0])) ?? [];

/** Filled-in values that violate the schema; the place is the option they came from. */
export const draftIssues = ({ schema }: HouseKind, fields: DraftFields): readonly Issue[] => {
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
  const placeOf = (field: string) => ({
    source: 'npm run new',
    path: [field === 'title' ? '标题' : `--${optionOf(field)}`],
  });
  const faults = schema.safeParse(filled).error?.issues ?? [];
  const shape = faults
    .filter(({ path }) => Object.hasOwn(filled, String(path[0])))
    .map((fault) => shapeIssue(schema, filled, fault, placeOf(String(plainPath(fault.path)[0]))));
  const at = filled['publishedAt'];
  const isReal = typeof at !== 'string' || findCalendarDate(at.slice(0, 10)) !== undefined;
  if (isReal || shape.some(({ path }) => path[0] === '--published-at')) return shape;
  return [
    ...shape,
    errorAt(placeOf('publishedAt'), 'shape.format', {
      format: 'YYYY-MM-DD HH:MM',
      received: at,
      example: '2026-11-03 09:00',
    }),
  ];
};

/** Names of fields in the manual, for the author: `summary 摘要`. */
export const fieldLabel = ({ schema }: HouseKind, field: string): string => {
  const { title } = describeField(schema, [field]);
  return title === undefined ? field : `${field} ${title}`;
};
