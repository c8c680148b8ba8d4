import { getMonth, lastDayOf, type CalendarDate } from '../calendar.ts';
import type { FrozenFigure, Reading } from '../schemas/edition.ts';

/** A reading of a past month that an earlier edition published otherwise. */
export interface PastChange {
  readonly figureId: string;
  readonly series: string;
  readonly month: string;
  readonly was: Reading;
  readonly is: Reading;
}

/**
 * Readings of months that were over at the earlier cut-off and are not what they were. A month that
 * was still running then has only gone on; a series that did not exist yet has changed nothing.
 */
export const findPastChanges = (
  before: readonly FrozenFigure[],
  now: readonly FrozenFigure[],
  earlierCutOff: CalendarDate,
): readonly PastChange[] => {
  const readings = new Map(now.flatMap(pointsOf).map((point) => [keyOf(point), point.reading]));
  return before
    .flatMap(pointsOf)
    .filter(({ month }) => lastDayOf(getMonth(month)) <= earlierCutOff)
    .flatMap((point) => {
      const is = readings.get(keyOf(point)) ?? withdrawn;
      if (isSameReading(point.reading, is)) return [];
      const { figureId, series, month, reading } = point;
      return [{ figureId, series, month, was: reading, is }];
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

/** What stands for a point that is not published any more. */
const withdrawn: Reading = { kind: 'missing', reason: 'withdrawn' };

interface Point {
  readonly figureId: string;
  readonly series: string;
  readonly month: string;
  readonly reading: Reading;
}

const pointsOf = ({ id, series }: FrozenFigure): readonly Point[] =>
  series.flatMap(({ key, points }) =>
    points.map(({ month, reading }) => ({ figureId: id, series: key, month, reading })),
  );

const keyOf = ({ figureId, series, month }: Point): string => `${figureId} ${month} ${series}`;
