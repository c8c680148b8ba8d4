import { errorAt, hasErrors, type Issue } from '../issue.ts';
import { jsonKind } from '../jsonKind.ts';
import { officeExportSchema, type OfficeExport } from '../schemas/officeExport.ts';
import { placeOf, type ExportLayout } from './exportPlace.ts';
import { withNormalisedText } from './normalisedText.ts';
import { parseExport } from './parseExport.ts';
import { personalIssues } from './personalIssues.ts';
import { keepSoundRows, type SoundRows } from './soundRows.ts';
import { plainPath, shapeIssue } from './shapeIssues.ts';
import { valueAt } from './valueAt.ts';
import { unknownFieldWarnings } from './unknownFields.ts';

/** What became of an export in the first pass: its rows, present only when nothing is wrong. */
export interface ShapeResult {
  readonly exported?: OfficeExport;
  /** What can still be checked further where something is wrong. */
  readonly sound?: SoundRows;
  readonly issues: readonly Issue[];
}

export const exportFormat = 'jianhe-export';
export const knownVersions = [1] as const;

/**
 * First pass: is each value what the format says? Every fault is reported, not the first; fields
 * the format does not know are reported once and dropped; text is stored normalised; personal
 * information is refused wherever it stands.
 *
 * @param document what the strict JSON door returned, a folder already assembled into one object
 */
export const passShape = (document: unknown, layout: ExportLayout): ShapeResult => {
  const foreign = foreignIssue(document, layout);
  if (foreign) return { issues: [foreign] };

  const normalised = withNormalisedText(document);
  if (typeof normalised !== 'object' || normalised === null) return { issues: [] };
  const personal = personalIssues(normalised, layout);
  const { exported, faults, unknown, unreadRows } = parseExport(normalised);
  const warnings = unknownFieldWarnings(officeExportSchema, normalised, layout, unknown);
  if (exported) return resultOf(exported, [...personal, ...warnings]);
  const shapes = faults.map((fault) =>
    shapeIssue(
      officeExportSchema,
      normalised,
      fault,
      placeOf(layout, normalised, plainPath(fault.path)),
    ),
  );
  if (unreadRows > 0) {
    const unread = errorAt(placeOf(layout, normalised, []), 'shape.unread-rows', { unreadRows });
    return { issues: [...shapes, unread, ...personal, ...warnings] };
  }
  const sound = keepSoundRows(normalised, faults);
  return { ...(sound && { sound }), issues: [...shapes, ...personal, ...warnings] };
};

/** Another format or version is refused by name, before a thousand faults that only follow from it. */
const foreignIssue = (document: unknown, layout: ExportLayout): Issue | undefined => {
  const received = jsonKind(document);
  if (received !== 'object')
    return errorAt(placeOf(layout, document, []), 'json.not-object', {
      expected: 'object',
      received,
    });
  const format = valueAt(document, ['format']);
  if (format !== exportFormat)
    return errorAt(placeOf(layout, document, ['format']), 'export.format', {
      expected: exportFormat,
      received: format === undefined ? '' : JSON.stringify(format).slice(0, 40),
    });
  const version = valueAt(document, ['version']);
  if (!knownVersions.some((known) => known === version))
    return errorAt(placeOf(layout, document, ['version']), 'export.version', {
      known: knownVersions.join(', '),
      received: version === undefined ? '' : JSON.stringify(version).slice(0, 40),
    });
  return undefined;
};

const resultOf = (exported: OfficeExport, issues: readonly Issue[]): ShapeResult =>
  hasErrors(issues) ? { sound: soundWhole(exported), issues } : { exported, issues };

const soundWhole = (exported: OfficeExport): SoundRows => ({
  exported,
  rowNumbers: new Map(),
  mayExist: () => false,
});
