import { errorAt, hasErrors, type Issue } from '../issues/issue.ts';
import { jsonKind } from '../json/jsonKind.ts';
import {
  EXPORT_FORMAT,
  type ExportFormat,
  type FormatSchemas,
  type FormatVersion,
} from '../formats/exportFormat.ts';
import { newestFormat, type OfficeExport } from '../formats/formats.ts';
import { foreignKindOf } from './foreignKind.ts';
import { placeOf, type ExportLayout } from './exportPlace.ts';
import { withNormalisedText } from './normalisedText.ts';
import { parseExport } from './parseExport.ts';
import { personalIssues } from './personalIssues.ts';
import { keepSoundRows, type SoundRows } from './soundRows.ts';
import { plainPath, shapeIssue } from './shapeIssues.ts';
import { valueAt } from '../paths/valueAt.ts';
import { unknownFieldWarnings } from './unknownFields.ts';

/** Result of the first pass. The rows are set only if there is no error. */
export interface ShapeResult<Newest = OfficeExport> {
  /** The export in the newest version, whichever it was written in. */
  readonly exported?: Newest;
  /** Where paths of `exported` stand in the submitted file. */
  readonly layout: ExportLayout;
  /** What can still be checked further if something is wrong. */
  readonly sound?: SoundRows<Newest>;
  readonly issues: readonly Issue[];
}

/**
 * First pass: checks each value against the format. An export is checked against its own version,
 * so every fault names fields its writer knows; then it is converted to the newest version. All
 * faults are reported, not just the first. Unknown fields are reported once and dropped. Text is
 * normalised for storage. Personal information is refused everywhere.
 *
 * @param document the value that the strict JSON parser returned, a folder already assembled into
 *   one object
 */
export const passShape = (document: unknown, layout: ExportLayout): ShapeResult =>
  passShapeOf(newestFormat, document, layout);

/** The first pass for a given format. */
export const passShapeOf = <Newest>(
  format: ExportFormat<Newest>,
  document: unknown,
  layout: ExportLayout,
): ShapeResult<Newest> => {
  const foreign = foreignIssue(document, layout);
  if (foreign) return { layout, issues: [foreign] };
  const version = findVersion(format, document);
  if (!version) return { layout, issues: [unknownVersion(format, document, layout)] };

  const normalised = withNormalisedText(document);
  if (typeof normalised !== 'object' || normalised === null) return { layout, issues: [] };
  const personal = personalIssues(normalised, layout);
  const { exported, faults, unknown, unreadRows } = parseExport(version, normalised);
  const warnings = unknownFieldWarnings(version.schema, normalised, layout, unknown);
  if (exported) return resultOf(version, exported, layout, [...personal, ...warnings]);
  const shapes = faults.map((fault) =>
    shapeIssue(
      version.schema,
      normalised,
      fault,
      placeOf(layout, normalised, plainPath(fault.path)),
    ),
  );
  if (unreadRows > 0) {
    const unread = errorAt(placeOf(layout, normalised, []), 'shape.unread-rows', { unreadRows });
    return { layout, issues: [...shapes, unread, ...personal, ...warnings] };
  }
  const sound = keepSoundRows(version, normalised, faults);
  return { layout, ...(sound && { sound }), issues: [...shapes, ...personal, ...warnings] };
};

/** Another format is refused by name, before a thousand follow-up faults. */
const foreignIssue = (document: unknown, layout: ExportLayout): Issue | undefined => {
  const is = foreignKindOf(document);
  if (is === undefined || (is === 'head' && layout.kind !== 'document')) return undefined;
  if (is === 'unknown' && jsonKind(document) !== 'object')
    return errorAt(placeOf(layout, document, []), 'json.not-object', {
      expected: 'object',
      received: jsonKind(document),
    });
  const name = valueAt(document, ['format']);
  const hasName = is === 'mapping' || is === 'other';
  return errorAt(placeOf(layout, document, hasName ? ['format'] : []), 'export.format', {
    expected: EXPORT_FORMAT,
    is,
    received: hasName ? JSON.stringify(name).slice(0, 40) : '',
  });
};

const findVersion = <Newest>(
  { versions }: ExportFormat<Newest>,
  document: unknown,
): FormatVersion<Newest> | undefined =>
  versions.find(({ version }) => version === valueAt(document, ['version']));

const unknownVersion = (
  { versions }: FormatSchemas,
  document: unknown,
  layout: ExportLayout,
): Issue => {
  const received = valueAt(document, ['version']);
  return errorAt(placeOf(layout, document, ['version']), 'export.version', {
    known: versions.map(({ version }) => version),
    received: received === undefined ? '' : JSON.stringify(received).slice(0, 40),
    isQuoted: versions.some(({ version }) => String(version) === received),
  });
};

const resultOf = <Newest>(
  { originOf }: FormatVersion<Newest>,
  exported: Newest,
  layout: ExportLayout,
  issues: readonly Issue[],
): ShapeResult<Newest> => {
  if (hasErrors(issues)) return { layout, sound: soundWhole(exported, originOf), issues };
  return { exported, layout: { ...layout, originOf }, issues };
};

const soundWhole = <Newest>(
  exported: Newest,
  originOf: SoundRows<Newest>['originOf'],
): SoundRows<Newest> => ({ exported, originOf, rowNumbers: new Map(), mayExist: () => false });
