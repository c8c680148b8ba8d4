import type { z } from 'zod';
import { visibleExcerpt } from '../text/cleanText.ts';
import { errorAt, findScaleHint, type Issue, type IssuePlace } from '../issues/issue.ts';
import { jsonKind } from '../json/jsonKind.ts';
import { findMeant } from './findMeant.ts';
import { describeField, type SchemaField } from '../schemas/schemaField.ts';
import { valueAt, type Path } from '../paths/valueAt.ts';

/** A path from the schema library, without symbols. */
export const plainPath = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

/** Converts one fault of the schema library to an issue, with the manual's name of the field. */
export const shapeIssue = (
  schema: z.core.$ZodType,
  document: unknown,
  fault: z.core.$ZodIssue,
  place: IssuePlace,
): Issue => {
  const path = plainPath(fault.path);
  const value = valueAt(document, path);
  const field = describeField(schema, path);
  const title = field.title === undefined ? {} : { title: field.title };
  if (value === undefined) return errorAt(place, 'shape.missing', title);

  switch (fault.code) {
    case 'invalid_type':
      return errorAt(place, 'shape.type', {
        ...title,
        expected: expectedKind(fault.expected),
        received: jsonKind(value),
      });
    case 'too_small':
    case 'too_big':
      return typeof value === 'number'
        ? errorAt(place, 'shape.range', { ...title, ...rangeOf(field, fault, value) })
        : errorAt(place, 'shape.size', { ...title, ...sizeOf(fault, value) });
    case 'invalid_format':
      return errorAt(place, 'shape.format', {
        ...title,
        ...formatOf(fault),
        received: shown(value),
        ...(isNoDay(fault, value) && { isNoDay: true }),
      });
    case 'invalid_value':
      return choiceIssue(place, field, fault.values.map(String), value);
    case 'invalid_union':
      return choiceIssue(place, field, choicesOf(fault), value);
    default:
      return errorAt(place, 'shape.other', {
        ...title,
        message: fault.message,
        received: shown(value),
      });
  }
};

const expectedKind = (
  expected: string,
): 'integer' | 'object' | 'array' | 'string' | 'number' | 'boolean' | 'other' => {
  switch (expected) {
    case 'int':
      return 'integer';
    case 'tuple':
      return 'array';
    case 'object':
    case 'array':
    case 'string':
    case 'number':
    case 'boolean':
      return expected;
    default:
      return 'other';
  }
};

const rangeOf = (
  field: SchemaField,
  fault: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  received: number,
) => {
  const minimum = field.minimum ?? (fault.code === 'too_small' ? Number(fault.minimum) : undefined);
  const maximum = field.maximum ?? (fault.code === 'too_big' ? Number(fault.maximum) : undefined);
  const unit = unitsInTitles.find(({ word }) => field.title?.includes(word))?.unit;
  // A number without a unit, such as a score or a latitude, is not off by a factor.
  const isScaled =
    unit !== undefined || (minimum === 0 && maximum === 1) || field.title?.includes('（');
  const hint = isScaled === true ? findScaleHint(received, minimum, maximum) : undefined;
  return {
    ...(unit !== undefined && { unit }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { maximum }),
    received,
    ...(hint && { hint }),
  };
};

/** Units as the manual's titles name them. */
const unitsInTitles = [
  { word: '（公里）', unit: 'km' },
  { word: '（毫米）', unit: 'mm' },
  { word: '（立方米）', unit: 'm3' },
];

const sizeOf = (fault: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, value: unknown) => ({
  what: typeof value === 'string' ? ('characters' as const) : ('items' as const),
  ...(fault.code === 'too_small'
    ? { minimum: Number(fault.minimum) }
    : { maximum: Number(fault.maximum) }),
  received: typeof value === 'string' || Array.isArray(value) ? value.length : 0,
});

/** Written like a day, but the calendar has no such day. */
const isNoDay = ({ format }: z.core.$ZodIssueInvalidStringFormat, value: unknown): boolean =>
  format === 'date' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Patterns of the format, each with an example the clerk can copy. */
const formatOf = (
  fault: z.core.$ZodIssueInvalidStringFormat,
): { format: string; example?: string } => {
  if (fault.format === 'date') return { format: 'YYYY-MM-DD', example: '2026-10-31' };
  const pattern = fault.pattern ?? '';
  const known = knownForms.find(({ part }) => pattern.includes(part));
  return known
    ? { format: known.format, ...(known.example !== undefined && { example: known.example }) }
    : { format: pattern || fault.format };
};

const knownForms: readonly {
  readonly part: string;
  readonly format: string;
  readonly example?: string;
}[] = [
  { part: ' ([01]\\d', format: 'YYYY-MM-DD HH:MM', example: '2026-11-03 09:00' },
  { part: '^\\d{4}-(0[1-9]|1[0-2])$', format: 'YYYY-MM', example: '2026-10' },
  { part: '^[a-z0-9][a-z0-9-]{0,63}$', format: 'a-z 0-9 -', example: 'sha-gou' },
  { part: '\\d{3}){0,2}$', format: '6, 9, 12', example: '000101001' },
  { part: '{7}$', format: 'board code', example: '1A2C3D5' },
  // Fields of content/site.json. A number issued by a regulator may be empty, so there is no
  // example.
  { part: '(?:\\.[a-z0-9-]+)+$', format: 'a-z 0-9 - .', example: 'hzz.example.gov.cn' },
  { part: '(?:[A-Za-z0-9-]+\\/)*$', format: '/ … /', example: '/hzz/' },
  { part: '400-?\\d{3}', format: '12345, 0XXX-XXXXXXXX, 400-XXX-XXXX', example: '0300-8201314' },
  { part: '^https?:', format: 'https://…', example: 'https://www.gov.cn/' },
  { part: '[^\\s@]+@', format: 'XXX@XXX.XX', example: 'hzb@example.gov.cn' },
  { part: 'bm\\d{8}', format: 'XXXXXXXXXX, bmXXXXXXXX' },
  { part: 'ICP备', format: 'XICP备XXXXXXXX号' },
  { part: '公网安备', format: 'X公网安备 XXXXXXXXXXXXXX号' },
];

const choicesOf = (fault: z.core.$ZodIssueInvalidUnion): readonly string[] => {
  if (fault.errors.length === 0 && 'options' in fault && Array.isArray(fault.options))
    return fault.options.map(String);
  return fault.errors.flatMap((branch) =>
    branch.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : [])),
  );
};

const choiceIssue = (
  place: IssuePlace,
  field: SchemaField,
  choices: readonly string[],
  value: unknown,
): Issue => {
  const meant =
    typeof value === 'string' ? findMeant(value, choices, field.description) : undefined;
  return errorAt(place, 'shape.choice', {
    ...(field.title !== undefined && { title: field.title }),
    choices,
    received: shown(value),
    ...(meant !== undefined && { meant }),
  });
};

const shown = (value: unknown): string =>
  visibleExcerpt(typeof value === 'string' ? value : JSON.stringify(value), 40);
