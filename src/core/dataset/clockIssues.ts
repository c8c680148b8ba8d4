import { addDays, daysBetween, getCalendarDate } from '../calendar/calendar.ts';
import type { OfficeExport } from '../formats/formats.ts';
import { errorAt, warningAt, type Issue, type IssuePlace } from '../issues/issue.ts';
import { known } from '../schemas/notKnown.ts';

/** Days that a publication may be planned ahead: the next month's edition. */
const PLANNED_DAYS = 31;
/** Days that a first day of a term may lie ahead of the publication: an appointment is not made earlier. */
const APPOINTED_DAYS = 92;
/** Days after which a publication is no longer the one at hand. */
const YEAR_DAYS = 366;

/** What the dates of an export are held against. */
export interface Clock {
  /** The machine's clock, `YYYY-MM-DD HH:MM` in Asia/Shanghai. */
  readonly now: string;
  /** Whether the clerk has said that the dates are meant. */
  readonly isChecked: boolean;
}

/**
 * Whether a moment lies further ahead of the clock than a publication is planned.
 *
 * @param moment `YYYY-MM-DD HH:MM`
 */
export const isBeyondClock = (moment: string, now: string): boolean =>
  moment.slice(0, 10) > addDays(dayOf(now), PLANNED_DAYS);

const dayOf = (moment: string) => getCalendarDate(moment.slice(0, 10));

/**
 * Dates that are true of no export of this day: a publication or cut-off far ahead of the clock, a term
 * that begins long after the publication. A wrong year would close the portal to every right file. They
 * are asked about: an error until the clerk says that they are meant.
 *
 * @param published what is public; a date in it is not asked about again
 */
export const clockIssues = (
  exported: Pick<OfficeExport, 'period' | 'postHoldings'>,
  published: Pick<OfficeExport, 'postHoldings'> | undefined,
  { now, isChecked }: Clock,
  placeOf: (path: readonly (string | number)[]) => IssuePlace,
): readonly Issue[] => {
  const ask = isChecked ? warningAt : errorAt;
  const { publishedAt, dataThrough } = exported.period;
  const before = new Map(published?.postHoldings.map(({ id, from }) => [id, from]));
  return [
    ...(isBeyondClock(publishedAt, now)
      ? [ask(placeOf(['period', 'publishedAt']), 'clock.ahead', { on: publishedAt, now })]
      : []),
    ...(dataThrough > now.slice(0, 10) && !isBeyondClock(publishedAt, now)
      ? [ask(placeOf(['period', 'dataThrough']), 'clock.cutoff', { on: dataThrough, now })]
      : []),
    ...(daysBetween(dayOf(publishedAt), dayOf(now)) > YEAR_DAYS
      ? [warningAt(placeOf(['period', 'publishedAt']), 'clock.behind', { on: publishedAt, now })]
      : []),
    ...exported.postHoldings.flatMap(({ id, from: given }, row) => {
      const from = known(given);
      return from === undefined ||
        from <= addDays(dayOf(publishedAt), APPOINTED_DAYS) ||
        before.get(id) === given
        ? []
        : [
            ask(placeOf(['postHoldings', row, 'from']), 'clock.term', {
              on: from,
              published: dayOf(publishedAt),
            }),
          ];
    }),
  ];
};
