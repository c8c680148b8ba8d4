import { monthOf, type CalendarDate } from '../calendar/calendar.ts';
import type { FrozenFigure, PublishedCorrection, Reading } from '../schemas/edition.ts';

/** Where a published reading stands. A correction uses the same fields. */
export type ReadingPlace = Omit<PublishedCorrection, 'was' | 'is' | 'reason'>;

/** A reading with its place of publication. */
export interface PublishedReading extends ReadingPlace {
  readonly reading: Reading;
}

/** Every reading of an edition's figures: series, headlines and breakdowns. */
export const publishedReadings = (
  figures: readonly FrozenFigure[],
  dataThrough: CalendarDate,
): readonly PublishedReading[] =>
  figures.flatMap((figure) => [...seriesReadings(figure), ...otherReadings(figure, dataThrough)]);

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

const seriesReadings = ({ id, series }: FrozenFigure): readonly PublishedReading[] =>
  series.flatMap(({ key, points }) =>
    points.map(({ month, reading }) => ({ figureId: id, series: key, month, reading })),
  );

/** Headlines and breakdown rows belong to the month of the cut-off, yearly rows to their year. */
const otherReadings = (
  { id, headlines, tables }: FrozenFigure,
  dataThrough: CalendarDate,
): readonly PublishedReading[] => {
  const month = monthOf(dataThrough);
  return [
    ...headlines.map(({ key, reading }) => ({
      figureId: id,
      part: 'headline' as const,
      series: key,
      month,
      reading,
    })),
    ...tables.flatMap(({ dimension, of, rows }) =>
      rows.map(({ key, reading }) => ({
        figureId: id,
        part: 'breakdown' as const,
        series: of,
        dimension,
        row: key,
        month: dimension === 'year' ? key : month,
        reading,
      })),
    ),
  ];
};
