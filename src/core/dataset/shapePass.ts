import { errorAt, hasErrors, type Issue } from '../issue.ts';
import { jsonKind } from '../jsonKind.ts';
import type { ExportFormat, FormatVersion } from '../formats/exportFormat.ts';
import { newestFormat, type OfficeExport } from '../formats/formats.ts';
import { placeOf, type ExportLayout } from './exportPlace.ts';
import { withNormalisedText } from './normalisedText.ts';
import { personalIssues } from './personalIssues.ts';
import { keepSoundRows, type SoundRows } from './soundRows.ts';
import { plainPath, shapeIssue } from './shapeIssues.ts';
import { valueAt } from './valueAt.ts';
import { findUnknownFields, removeUnknownFields, unknownFieldWarnings } from './unknownFields.ts';

/** What became of an export in the first pass: its rows, present only when nothing is wrong. */
export interface ShapeResult<Newest = OfficeExport> {
  /** The export in the newest version, whichever it was written in. */
  readonly exported?: Newest;
  /** Where paths of `exported` stand in what was handed in. */
  readonly layout: ExportLayout;
  /** What can still be checked further where something is wrong. */
  readonly sound?: SoundRows<Newest>;
  readonly issues: readonly Issue[];
}

const exportFormat = 'jianhe-export';

/**
 * First pass: is each value what the format says? An export is held against its own version, so that
 * every fault speaks of the fields its writer knows, and is then said in the newest. Every fault is
 * reported, not the first; fields the format does not know are reported once and dropped; text is
 * stored normalised; personal information is refused wherever it stands.
 *
 * @param document what the strict JSON door returned, a folder already assembled into one object
 */
export const passShape = (document: unknown, layout: ExportLayout): ShapeResult =>
  passShapeOf(newestFormat, document, layout);

/** The first pass by a given format. */
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
  const first = version.read(normalised);
  const personal = personalIssues(normalised, layout);
  if (first.success) return resultOf(version, first.data, layout, personal);

  // Unknown fields are taken out and the rest is read again, so that they alone refuse nothing.
  const unknown = findUnknownFields(first.faults);
  const warnings = unknownFieldWarnings(version.schema, normalised, layout, unknown);
  removeUnknownFields(normalised, unknown);
  const second = unknown.length > 0 ? version.read(normalised) : first;
  if (second.success) return resultOf(version, second.data, layout, [...personal, ...warnings]);
  const faults = second.faults.map((fault) =>
    shapeIssue(
      version.schema,
      normalised,
      fault,
      placeOf(layout, normalised, plainPath(fault.path)),
    ),
  );
  const sound = keepSoundRows(version, normalised, second.faults);
  return { layout, ...(sound && { sound }), issues: [...faults, ...personal, ...warnings] };
};

/** Another format is refused by name, before a thousand faults that only follow from it. */
const foreignIssue = (document: unknown, layout: ExportLayout): Issue | undefined => {
  const received = jsonKind(document);
  if (received !== 'object')
    return errorAt(placeOf(layout, document, []), 'json.not-object', {
      expected: 'object',
      received,
    });
  const name = valueAt(document, ['format']);
  return name === exportFormat
    ? undefined
    : errorAt(placeOf(layout, document, ['format']), 'export.format', {
        expected: exportFormat,
        received: name === undefined ? '' : JSON.stringify(name).slice(0, 40),
      });
};

const findVersion = <Newest>(
  { versions }: ExportFormat<Newest>,
  document: unknown,
): FormatVersion<Newest> | undefined =>
  versions.find(({ version }) => version === valueAt(document, ['version']));

const unknownVersion = (
  { versions }: ExportFormat<unknown>,
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
