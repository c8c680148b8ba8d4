import { errorAt, type IssuePlace } from '../../issues/issue.ts';
import type { Relation } from '../relationContext.ts';
import { publicationDay } from '../publicationDay.ts';

type Dated = readonly [on: string, path: readonly (string | number)[]];

/** Events happened by the cut-off. Publication follows the cut-off and precedes the next update. */
export const dates: Relation = ({ exported, at }) => {
  const { dataThrough, publishedAt, nextUpdate } = exported.period;
  const published = publicationDay(exported);
  const later = <Row>(
    place: (row: number, path: readonly (string | number)[]) => IssuePlace,
    rows: readonly Row[],
    datesOf: (row: Row) => readonly Dated[],
  ) =>
    rows.flatMap((row, index) =>
      datesOf(row).flatMap(([on, path]) =>
        on <= dataThrough.slice(0, on.length)
          ? []
          : [errorAt(place(index, path), 'row.after-cutoff', { on, dataThrough })],
      ),
    );
  const inside =
    (name: string) =>
    (row: number, path: readonly (string | number)[]): IssuePlace =>
      at(name, row, ...path);
  return [
    ...(dataThrough <= published && published < nextUpdate
      ? []
      : [errorAt(at('period'), 'export.period-order', { dataThrough, publishedAt, nextUpdate })]),
    ...later(inside('contacts'), exported.contacts, ({ verified, consent }) => [
      ...(verified && verified.on > published ? [[verified.on, ['verified', 'on']] as const] : []),
      ...(consent && consent.on > published ? [[consent.on, ['consent', 'on']] as const] : []),
    ]),
    ...later(inside('signboards'), exported.signboards, ({ inspections }) =>
      inspections.map(({ on }, i) => [on, ['inspections', i, 'on']] as const),
    ),
    ...later(inside('problems'), exported.problems, ({ events, supervision, pictures = [] }) => [
      ...events.map(({ on }, i) => [on, ['events', i, 'on']] as const),
      ...supervision.map(({ on }, i) => [on, ['supervision', i, 'on']] as const),
      ...pictures.map(({ takenOn }, i) => [takenOn, ['pictures', i, 'takenOn']] as const),
    ]),
    ...later(inside('cleanups'), exported.cleanups, ({ month }) => [[month, ['month']]]),
    ...later(inside('patrols'), exported.patrols, ({ month }) => [[month, ['month']]]),
    ...later(inside('waterMonths'), exported.waterMonths, ({ month }) => [[month, ['month']]]),
    ...later(inside('targets'), exported.targets, ({ progress }) =>
      progress.map(({ month }, i) => [month, ['progress', i, 'month']] as const),
    ),
    ...later(inside('enforcements'), exported.enforcements, ({ on }) => [[on, ['on']]]),
    ...later(inside('cases'), exported.cases, ({ closedOn }) => [[closedOn, ['closedOn']]]),
    ...later(inside('wells'), exported.wells, ({ month }) => [[month, ['month']]]),
    ...later(inside('trainings'), exported.trainings, ({ on }) => [[on, ['on']]]),
    ...later(inside('publicity'), exported.publicity, ({ on }) => [[on, ['on']]]),
    ...later(inside('honours'), exported.honours, ({ on }) => [[on, ['on']]]),
    ...later(inside('publicReports'), exported.publicReports, ({ month }) => [[month, ['month']]]),
    ...later(inside('assessments'), exported.assessments, ({ confirmedOn }) =>
      confirmedOn > published ? [[confirmedOn, ['confirmedOn']]] : [],
    ),
    ...exported.news.flatMap((item, row) =>
      item.publishedAt <= publishedAt
        ? []
        : [
            errorAt(at('news', row, 'publishedAt'), 'row.after-cutoff', {
              on: item.publishedAt,
              dataThrough: publishedAt,
            }),
          ],
    ),
  ];
};
