import { yearOf } from '../../core/calendar/calendar.ts';
import type { Publicity, Training } from '../../core/record/record.ts';
import { isHandedIn, type RecordIndex } from '../../core/record/recordIndex.ts';
import { newestFirst } from '../../core/lists/order.ts';
import { text } from '../../i18n/text.ts';
import { formatAmount, formatCount, formatDate } from '../numbers/format.ts';
import type { TableView } from '../tables/tableShapes.ts';
import type { CountView } from '../tables/counts.ts';

/** Content of the page on training and publicity. */
export interface TrainingView {
  readonly year: number;
  readonly counts: readonly CountView[];
  readonly trainings: TableView | undefined;
  readonly publicity: TableView | undefined;
}

/**
 * Training and publicity, newest first; the counts are for this year. One of them that was never
 * handed in has no counts.
 */
export const trainingView = (index: RecordIndex): TrainingView => {
  const { record } = index;
  const year = yearOf(record.period.dataThrough);
  const trainings = record.trainings.filter(({ on }) => yearOf(on) === year);
  const publicity = record.publicity.filter(({ on }) => yearOf(on) === year);
  const words = text.action.training;
  const sum = <Row>(rows: readonly Row[], countOf: (row: Row) => number): string =>
    formatCount(rows.reduce((total, row) => total + countOf(row), 0));
  return {
    year,
    counts: [
      ...(isHandedIn(index, 'trainings')
        ? [
            {
              label: words.sessions,
              value: formatCount(trainings.length),
              unit: words.sessionUnit,
            },
            {
              label: words.participants,
              value: sum(trainings, (row) => row.participants),
              unit: text.action.people,
            },
          ]
        : []),
      ...(isHandedIn(index, 'publicity')
        ? [
            {
              label: words.activities,
              value: formatCount(publicity.length),
              unit: words.activityUnit,
            },
            {
              label: words.participants,
              value: sum(publicity, (row) => row.participants),
              unit: text.action.people,
            },
            {
              label: words.leaflets,
              value: sum(publicity, (row) => row.leaflets),
              unit: text.action.pieces,
            },
          ]
        : []),
    ],
    trainings: record.trainings.length > 0 ? trainingTable(record.trainings) : undefined,
    publicity: record.publicity.length > 0 ? publicityTable(record.publicity) : undefined,
  };
};

const trainingTable = (rows: readonly Training[]): TableView => {
  const words = text.action.training.columns;
  return {
    columns: [
      { label: words.name },
      { label: words.on, align: 'date' },
      { label: words.audience },
      { label: words.participants, align: 'number' },
      { label: words.hours, align: 'number' },
    ],
    rows: newestFirst(rows, ({ on }) => on).map((one) => [
      one.name,
      formatDate(one.on),
      one.audience,
      formatCount(one.participants),
      formatAmount(one.hours),
    ]),
  };
};

const publicityTable = (rows: readonly Publicity[]): TableView => {
  const words = text.action.training.columns;
  return {
    columns: [
      { label: words.name },
      { label: words.on, align: 'date' },
      { label: words.place },
      { label: words.times, align: 'number' },
      { label: words.leaflets, align: 'number' },
    ],
    rows: newestFirst(rows, ({ on }) => on).map((one) => [
      one.name,
      formatDate(one.on),
      one.place,
      formatCount(one.participants),
      formatCount(one.leaflets),
    ]),
  };
};
