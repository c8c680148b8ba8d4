import type { PublishedRecord } from '../record.ts';
import type { FrozenFigure, PublishedCorrection } from '../schemas/edition.ts';
import { isSameReading, type PastChange } from './figureChanges.ts';
import { withFormerRow } from './rowKeys.ts';

/** Computes the frozen figures of a record. */
export type ComputeFigures = (record: PublishedRecord) => readonly FrozenFigure[];

/**
 * Gives each change of a past reading the reasons the export states for it. A correction explains a
 * reading when the reading would be another one with the corrected row as it was before.
 *
 * @param otherReason the office's own words for changes that no correction explains
 */
export const explainChanges = (
  changes: readonly PastChange[],
  record: PublishedRecord,
  published: PublishedRecord,
  compute: ComputeFigures,
  otherReason: string | undefined,
): { readonly explained: PublishedCorrection[]; readonly unexplained: readonly PastChange[] } => {
  if (changes.length === 0) return { explained: [], unexplained: [] };
  const reasons = record.corrections.map(({ collection, id, reason }) => ({
    reason,
    without: readingsOf(compute(withFormerRow(record, collection, id, published))),
  }));
  const explained: PublishedCorrection[] = [];
  const unexplained: PastChange[] = [];
  for (const change of changes) {
    const stated = reasons.filter(({ without }) => {
      const reading = without.get(keyOf(change));
      return reading === undefined || !isSameReading(reading, change.is);
    });
    const reason = [...new Set(stated.map((each) => each.reason))].join(' ') || otherReason;
    if (reason === undefined) unexplained.push(change);
    else explained.push({ ...change, reason });
  }
  return { explained, unexplained };
};

const readingsOf = (figures: readonly FrozenFigure[]) =>
  new Map(
    figures.flatMap(({ id, series }) =>
      series.flatMap(({ key, points }) =>
        points.map(
          ({ month, reading }) => [keyOf({ figureId: id, series: key, month }), reading] as const,
        ),
      ),
    ),
  );

const keyOf = ({
  figureId,
  series,
  month,
}: Pick<PastChange, 'figureId' | 'series' | 'month'>): string => `${figureId} ${month} ${series}`;
