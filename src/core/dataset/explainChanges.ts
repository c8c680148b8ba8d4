import type { OfficeExport } from '../formats/formats.ts';
import type { PublishedCorrection } from '../schemas/edition.ts';
import { isSameReading, type FrozenAt, type PastChange } from './figureChanges.ts';
import { placeKey, publishedReadings } from './publishedReadings.ts';
import { withFormerRow } from './rowKeys.ts';

/** Computes some frozen figures of a record, by their ids. */
export type ComputeFigures = (
  record: OfficeExport,
  figureIds: ReadonlySet<string>,
) => FrozenAt['figures'];

/**
 * Attaches to each change of a past reading the reasons that the export states for it. A correction
 * explains a reading if the reading differs when it is recomputed with the old value of the
 * corrected row. Only changed figures are recomputed.
 *
 * @param otherReason the office's own words for changes that no correction explains
 */
export const explainChanges = (
  changes: readonly PastChange[],
  record: OfficeExport,
  published: OfficeExport,
  compute: ComputeFigures,
  otherReason: string | undefined,
): { readonly explained: PublishedCorrection[]; readonly unexplained: readonly PastChange[] } => {
  if (changes.length === 0) return { explained: [], unexplained: [] };
  const changed = new Set(changes.map(({ figureId }) => figureId));
  const { dataThrough } = record.period;
  const reasons = (record.corrections ?? []).map(({ collection, id, reason }) => {
    const former = withFormerRow(record, collection, id, published);
    const readings = publishedReadings(compute(former, changed), dataThrough);
    return { reason, without: new Map(readings.map((one) => [placeKey(one), one.reading])) };
  });
  const explained: PublishedCorrection[] = [];
  const unexplained: PastChange[] = [];
  for (const change of changes) {
    const stated = reasons.filter(({ without }) => {
      const reading = without.get(placeKey(change));
      return reading === undefined || !isSameReading(reading, change.is);
    });
    const reason = [...new Set(stated.map((each) => each.reason))].join(' ') || otherReason;
    if (reason === undefined) unexplained.push(change);
    else explained.push({ ...change, reason });
  }
  return { explained, unexplained };
};
