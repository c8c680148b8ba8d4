import { endedRowNotes } from './endedRows.ts';
import { figureParts } from '../../core/figures/figureParts.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { FigureDimension, FigureTable } from '../../core/figures/figure.ts';
import { isShareOfFew, smallDenominator } from '../../core/figures/shareOfFew.ts';
import type { Reading } from '../../core/schemas/edition.ts';
import { text } from '../../i18n/text.ts';
import { periodWords } from './figurePeriod.ts';
import {
  figureKeyName,
  figureUnit,
  formatHeadline,
  formatHeadlineParts,
  formatReading,
  trendWords,
} from './figureReading.ts';
import { formatMonth } from '../numbers/format.ts';
import { watersWord } from '../rivers/waterWords.ts';
import type { Cell, TableView } from '../tables/tableShapes.ts';
import { figureRowName } from './figureRowName.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/** Every month of a figure, newest first, all series side by side; undefined without months. */
export const monthTable = ({ declaration, value }: PublishedFigure): TableView | undefined => {
  const { unit: partUnit } = figureParts(declaration);
  const series = value.series.filter(({ points }) => points.length > 0);
  if (series.length === 0) return undefined;
  const readings = series.map(
    ({ points }) => new Map(points.map(({ month, reading }) => [month, reading])),
  );
  const months = [...new Set(series.flatMap(({ points }) => points.map(({ month }) => month)))]
    .sort()
    .reverse();
  const hasParts = series.map(({ points }) =>
    points.some(({ reading }) => reading.kind === 'ratio'),
  );
  return {
    columns: [
      { label: text.charts.month, align: 'date' },
      ...series.flatMap(({ key }, at) => [
        { label: columnLabel(declaration, key, hasParts[at] === true), align: 'number' as const },
        ...(hasParts[at] ? [{ label: text.home.columns.parts, align: 'number' as const }] : []),
      ]),
    ],
    rows: months.map((month) => [
      formatMonth(month),
      ...readings.flatMap((byMonth, at): readonly Cell[] => {
        const reading = byMonth.get(month) ?? { kind: 'missing', reason: 'not-reported' };
        return [
          readingCell(reading, { unit: '', partUnit }),
          ...(hasParts[at] ? [formatHeadlineParts(reading, partUnit) ?? ''] : []),
        ];
      }),
    ]),
  };
};

const columnLabel = (
  declaration: PublishedFigure['declaration'],
  key: string,
  isShare: boolean,
): string => {
  const name = figureKeyName(declaration, key);
  const unit = figureUnit(declaration, key);
  return isShare || unit === '' || unit === name ? name : text.charts.columnWithUnit(name, unit);
};

/** One breakdown as a table; places link to their pages. */
export interface BreakdownView {
  readonly id: string;
  readonly heading: string;
  /** Unique on the page, unlike the heading. */
  readonly caption: string;
  readonly table: TableView;
  /** Period of its numbers, and a warning if a share is based on few cases. */
  readonly note: string;
}

/**
 * The breakdowns of a figure.
 *
 * @param trendOf the last twelve months of a row, if known
 */
export const breakdowns = (
  index: RecordIndex,
  figure: PublishedFigure,
  trendOf: (table: FigureTable, key: string) => readonly Reading[] = () => [],
): readonly BreakdownView[] =>
  figure.value.tables
    .filter(({ rows }) => rows.length > 0)
    .map((table) => {
      const { declaration, definition } = figure;
      const { dimension, of, rows } = table;
      const name = figureKeyName(declaration, of);
      const isMain = of === figure.value.headlines[0]?.key;
      const heading = isMain
        ? byWords(index, dimension)
        : text.figurePages.breakdownOf(name, byWords(index, dimension));
      return {
        id: `by-${dimension}-${of}`,
        heading,
        caption: `${definition.title}${heading}`,
        table: breakdownTable(index, figure, table, trendOf),
        note: [
          // A row by year has its own period.
          ...(dimension === 'year' ? [] : [`${periodWords(declaration, figure.value, of)}。`]),
          ...(rows.some(({ reading }) => isShareOfFew(reading))
            ? [text.figurePages.smallDenominator(String(smallDenominator))]
            : []),
          ...endedRowNotes(index, table).map((sentence) => `${sentence}。`),
        ].join(''),
      };
    });

/** 按乡镇、街道, 按河湖 where there are lakes. */
const byWords = ({ record }: RecordIndex, dimension: FigureDimension): string =>
  dimension === 'river'
    ? text.figures.byWaters(watersWord(record.rivers))
    : text.figures.byDimension[dimension];

/** 乡镇、街道, 河湖 where there are lakes. */
export const dimensionWords = ({ record }: RecordIndex, dimension: FigureDimension): string =>
  dimension === 'river' ? watersWord(record.rivers) : text.figures.dimensions[dimension];

const breakdownTable = (
  index: RecordIndex,
  { declaration }: PublishedFigure,
  table: FigureTable,
  trendOf: (table: FigureTable, key: string) => readonly Reading[],
): TableView => {
  const { dimension, of, rows } = table;
  const { unit: partUnit } = figureParts(declaration);
  const hasParts = rows.some(({ reading }) => reading.kind === 'ratio');
  const trends = rows.map(({ key }) => trendOf(table, key));
  const hasTrends = trends.some((points) => points.length > 1);
  return {
    columns: [
      { label: dimensionWords(index, dimension) },
      { label: text.home.columns.value, align: 'number' },
      ...(hasParts ? [{ label: text.home.columns.parts, align: 'number' as const }] : []),
      ...(hasTrends ? [{ label: text.figurePages.trendColumn }] : []),
    ],
    rows: rows.map(({ key, reading }, at) => {
      const { name, address } = figureRowName(index, declaration, dimension, key);
      return [
        address === undefined ? name : { kind: 'link', text: name, address },
        readingCell(reading, { unit: figureUnit(declaration, of), partUnit }),
        ...(hasParts ? [formatHeadlineParts(reading, partUnit) ?? ''] : []),
        ...(hasTrends ? [trendCell(name, partUnit, trends[at] ?? [])] : []),
      ];
    }),
  };
};

/**
 * A share gets a bar of its length, a share of few is printed as numbers, and a missing value has
 * its reason.
 */
export const readingCell = (
  reading: Reading,
  words: { readonly unit: string; readonly partUnit: string },
): Cell => {
  if (isShareOfFew(reading)) return formatHeadline(reading, words);
  switch (reading.kind) {
    case 'ratio':
      return {
        kind: 'share',
        text: formatReading(reading),
        share: reading.numerator / reading.denominator,
      };
    case 'amount':
      return formatReading(reading, words.unit);
    case 'missing':
      return { kind: 'absent', reason: formatReading(reading) };
  }
};

/** The trend of a row, or undefined. */
export const trendCell = (name: string, partUnit: string, points: readonly Reading[]): Cell =>
  points.length > 0
    ? { kind: 'trend', points, description: trendWords(name, partUnit, points) }
    : '';
