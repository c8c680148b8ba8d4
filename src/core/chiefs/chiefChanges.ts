import { compareText } from '../lists/order.ts';
import type { CalendarDate } from '../calendar/calendar.ts';
import { postKey } from './postKey.ts';
import { groupBy } from '../lists/groupBy.ts';
import type { PostHolding } from '../record/record.ts';
import { isUnknown } from '../schemas/notKnown.ts';
import type { RecordIndex } from '../record/recordIndex.ts';

/** A day on which a post changed hands, became vacant or was filled. */
export interface ChiefChange {
  readonly on: CalendarDate;
  readonly left: readonly PostHolding[];
  readonly came: readonly PostHolding[];
}

/**
 * Every change of a post up to the record's cut-off. Newest first, then in the order of the posts.
 * Terms that end and begin on the same day form one change.
 */
export const chiefChanges = ({ record }: RecordIndex): readonly ChiefChange[] => {
  const { dataThrough } = record.period;
  const moments = record.postHoldings.flatMap((holding) => [
    ...(isUnknown(holding.from) ? [] : [{ on: holding.from, came: holding }]),
    ...(holding.to === undefined ? [] : [{ on: holding.to, left: holding }]),
  ]);
  const known = moments.filter(({ on }) => on <= dataThrough);
  const keyOf = (moment: (typeof moments)[number]): string => {
    const holding = 'left' in moment ? moment.left : moment.came;
    return `${moment.on} ${postKey(holding)}`;
  };
  return [...groupBy(known, keyOf)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, group]) => ({
      on: group[0]?.on ?? dataThrough,
      left: group.flatMap((moment) => ('left' in moment ? [moment.left] : [])),
      came: group.flatMap((moment) => ('came' in moment ? [moment.came] : [])),
    }))
    .sort((a, b) => compareText(b.on, a.on));
};
