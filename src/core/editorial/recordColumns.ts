import { lastDayOf, type CalendarDate } from '../calendar/calendar.ts';
import type { PublishedRecord } from '../record/record.ts';

/** Columns of the site that show rows of the record. */
export type RecordColumn =
  | 'problems'
  | 'patrols'
  | 'campaigns'
  | 'enforcement'
  | 'cases'
  | 'sand'
  | 'wells'
  | 'water'
  | 'reports'
  | 'supervision'
  | 'assessment'
  | 'training';

/** Days on which something was published in each column that shows rows of the record. */
export const recordColumnDays = (
  record: PublishedRecord,
): readonly { readonly column: RecordColumn; readonly days: readonly CalendarDate[] }[] => {
  const { problems, campaigns, enforcements, cases, targets } = record;
  const ofMonths = (rows: readonly { readonly month: Parameters<typeof lastDayOf>[0] }[]) =>
    rows.map(({ month }) => lastDayOf(month));
  const ofDays = (rows: readonly { readonly on: CalendarDate }[]) => rows.map(({ on }) => on);
  const isSand = ({ campaignId, sandSeizedM3 }: (typeof enforcements)[number]): boolean =>
    sandSeizedM3 > 0 || campaigns.some(({ id, kind }) => id === campaignId && kind === 'sand');
  return [
    { column: 'problems', days: problems.flatMap(({ events }) => ofDays(events)) },
    { column: 'patrols', days: ofMonths(record.patrols) },
    {
      column: 'campaigns',
      days: [
        ...campaigns.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])),
        ...ofDays(enforcements.filter(({ campaignId }) => campaignId !== undefined)),
        ...ofMonths(record.cleanups.filter(({ campaignId }) => campaignId !== undefined)),
        ...cases.flatMap(({ campaignId, closedOn }) =>
          campaignId === undefined ? [] : [closedOn],
        ),
      ],
    },
    { column: 'enforcement', days: ofDays(enforcements) },
    { column: 'cases', days: cases.map(({ closedOn }) => closedOn) },
    {
      column: 'sand',
      days: [
        ...ofDays(enforcements.filter(isSand)),
        ...problems.flatMap(({ kind, events }) => (kind === 'extract' ? ofDays(events) : [])),
      ],
    },
    { column: 'wells', days: ofMonths(record.wells) },
    {
      column: 'water',
      days: [
        ...ofMonths(record.waterMonths),
        ...record.projects.flatMap(({ from, to }) => [from, to]),
      ],
    },
    { column: 'reports', days: ofMonths(record.publicReports) },
    {
      column: 'supervision',
      days: [...problems, ...targets].flatMap(({ supervision }) => ofDays(supervision)),
    },
    { column: 'assessment', days: record.assessments.map(({ confirmedOn }) => confirmedOn) },
    {
      column: 'training',
      days: ofDays([...record.trainings, ...record.publicity, ...record.honours]),
    },
  ];
};
