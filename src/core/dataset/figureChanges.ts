import { getMonth, lastDayOf, type CalendarDate } from '../calendar/calendar.ts';
import type { Edition, FrozenFigure, Reading } from '../schemas/edition.ts';
import {
  placeKey,
  publishedReadings,
  type PublishedReading,
  type ReadingPlace,
} from './publishedReadings.ts';

/** A past reading that an earlier edition published with another value. */
export interface PastChange extends ReadingPlace {
  readonly was: Reading;
  readonly is: Reading;
}

/** Figures with the cut-off at which they were frozen. */
export type FrozenAt = Pick<Edition, 'dataThrough'> & { readonly figures: readonly FrozenFigure[] };

/**
 * Changed readings of periods that were over at the earlier cut-off. A month that was still running
 * then has only continued. So have headlines and breakdowns, unless both editions have the same
 * cut-off. A new series is not a change, nor is a value that was still awaited.
 */
export const findPastChanges = (before: FrozenAt, now: FrozenAt): readonly PastChange[] => {
  const readings = new Map(
    publishedReadings(now.figures, now.dataThrough).map((one) => [placeKey(one), one.reading]),
  );
  return publishedReadings(before.figures, before.dataThrough)
    .filter((one) => isOver(one, before.dataThrough, now.dataThrough))
    .flatMap(({ reading: was, ...place }) => {
      const is = readings.get(placeKey(place)) ?? withdrawn;
      return isSameReading(was, is) || isAwaited(was) ? [] : [{ ...place, was, is }];
    });
};

export const isSameReading = (a: Reading, b: Reading): boolean => {
  switch (a.kind) {
    case 'ratio':
      return a.kind === b.kind && a.numerator === b.numerator && a.denominator === b.denominator;
    case 'amount':
      return a.kind === b.kind && a.value === b.value;
    case 'missing':
      return a.kind === b.kind && a.reason === b.reason;
  }
};

/** Whether the value was only announced. Its arrival is not a correction. */
const isAwaited = (reading: Reading): boolean =>
  reading.kind === 'missing' && (reading.reason === 'pending' || reading.reason === 'in-progress');

/** Written in place of a reading that is no longer published. */
export const withdrawn: Reading = { kind: 'missing', reason: 'withdrawn' };

const isOver = (
  { part, dimension, month }: PublishedReading,
  earlier: CalendarDate,
  later: CalendarDate,
): boolean => {
  if (part === undefined) return lastDayOf(getMonth(month)) <= earlier;
  return dimension === 'year' ? `${month}-12-31` <= earlier : earlier === later;
};
