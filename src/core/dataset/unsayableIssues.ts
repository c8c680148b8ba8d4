import type { ExportFormat } from '../formats/exportFormat.ts';
import { newestFormat, type OfficeExport } from '../formats/formats.ts';
import type { Issue } from '../issues/issue.ts';
import { placeOf } from './exportPlace.ts';
import { sayRecord } from './sayRecord.ts';
import { plainPath, shapeIssue } from './shapeIssues.ts';

/**
 * Reports what no version of the format can store, with its place in the record: it would be
 * written but could not be read back. An export without faults can get here when publishing
 * combines its values, such as pieces of a river line that join to more positions than a line may
 * have.
 */
export const unsayableIssues = (
  record: OfficeExport,
  format: ExportFormat<OfficeExport> = newestFormat,
): readonly Issue[] => {
  const outcome = sayRecord(record, format);
  if ('said' in outcome) return [];
  const { version, document, faults } = outcome.unsayable;
  return faults.map((fault) => {
    const place = placeOf({ kind: 'folder' }, document, plainPath(fault.path));
    const inRecord = { ...place, source: `record/${place.source}` };
    return shapeIssue(version.schema, document, fault, inRecord);
  });
};
