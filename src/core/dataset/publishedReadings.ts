import { monthOf, type CalendarDate } from '../calendar/calendar.ts';
import type { FrozenFigure, PublishedCorrection, Reading } from '../schemas/edition.ts';

/** Where a published reading stands. A correction uses the same fields. */
export type ReadingPlace = Omit<PublishedCorrection, 'was' | 'is' | 'reason'>;

/** A reading with its place of publication. */
export interface PublishedReading extends ReadingPlace {
  readonly reading: Reading;
}

/** A figure whose readings are entries of some form: frozen ones, or the rows behind them. */
interface FigureOf<Entry> {
  readonly id: string;
  readonly headlines: readonly ({ readonly key: string } & Entry)[];
  readonly series: readonly {
    readonly key: string;
    readonly points: readonly ({ readonly month: string } & Entry)[];
  }[];
  readonly tables: readonly {
    readonly dimension: string;
    readonly of: string;
    readonly rows: readonly ({ readonly key: string } & Entry)[];
  }[];
}

/** Every reading of an edition's figures: series, headlines and breakdowns. */
export const publishedReadings = (
  figures: readonly FrozenFigure[],
  dataThrough: CalendarDate,
): readonly PublishedReading[] =>
  placedEntries<{ readonly reading: Reading }>(figures, dataThrough).map(
    ({ place, entry: { reading } }) => ({
      ...place,
      reading,
    }),
  );

/** Every entry of figures with its place. */
export const placedEntries = <Entry>(
  figures: readonly FigureOf<Entry>[],
  dataThrough: CalendarDate,
): readonly { readonly place: ReadingPlace; readonly entry: Entry }[] =>
  figures.flatMap((figure) => [...seriesEntries(figure), ...otherEntries(figure, dataThrough)]);

/** A unique text for each place. */
export const placeKey = ({ figureId, part, series, dimension, row, month }: ReadingPlace): string =>
  [figureId, part ?? '', series, dimension ?? '', row ?? '', month].join('\n');

/** A reading in language-neutral form: 126/136, 12.5, dry. */
export const readingSigns = (reading: Reading): string => {
  switch (reading.kind) {
    case 'ratio':
      return `${reading.numerator}/${reading.denominator}`;
    case 'amount':
      return String(reading.value);
    case 'missing':
      return reading.reason;
  }
};

const seriesEntries = <Entry>({ id, series }: FigureOf<Entry>) =>
  series.flatMap(({ key, points }) =>
    points.map((entry) => ({
      place: { figureId: id, series: key, month: entry.month },
      entry,
    })),
  );

/** Headlines and breakdown rows belong to the month of the cut-off, yearly rows to their year. */
const otherEntries = <Entry>(
  { id, headlines, tables }: FigureOf<Entry>,
  dataThrough: CalendarDate,
) => {
  const month = monthOf(dataThrough);
  return [
    ...headlines.map((entry) => ({
      place: { figureId: id, part: 'headline' as const, series: entry.key, month },
      entry,
    })),
    ...tables.flatMap(({ dimension, of, rows }) =>
      rows.map((entry) => ({
        place: {
          figureId: id,
          part: 'breakdown' as const,
          series: of,
          dimension,
          row: entry.key,
          month: dimension === 'year' ? entry.key : month,
        },
        entry,
      })),
    ),
  ];
};
