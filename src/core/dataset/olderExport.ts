import { errorAt, type Issue, type IssuePlace } from '../issues/issue.ts';
import type { Path } from '../paths/valueAt.ts';
import type { OfficeExport } from '../formats/formats.ts';
import type { Edition } from '../schemas/edition.ts';

/** A new edition must not be older than the published one. */
export const olderExportIssues = (
  { period: { publishedAt, dataThrough } }: Pick<OfficeExport, 'period'>,
  newest: Edition | undefined,
  at: (path: Path) => IssuePlace,
): readonly Issue[] => {
  if (!newest || (publishedAt >= newest.publishedAt && dataThrough >= newest.dataThrough))
    return [];
  const field = dataThrough < newest.dataThrough ? 'dataThrough' : 'publishedAt';
  return [
    errorAt(at(['period', field]), 'export.older', {
      edition: newest.edition,
      published: [newest.publishedAt, newest.dataThrough],
      received: [publishedAt, dataThrough],
    }),
  ];
};

/**
 * Faults between the rows of an export of an older month, without those that follow from its age:
 * whatever was published since seems lost or in the future. What stands in a cell of a table is the
 * sender's own and is kept, unless the published data have reached its day.
 */
export const ownFaults = (faults: readonly Issue[], newest: Edition): readonly Issue[] =>
  faults.filter(
    (issue) =>
      issue.cell !== undefined &&
      !(issue.code === 'row.after-cutoff' && issue.params.on <= newest.dataThrough),
  );
