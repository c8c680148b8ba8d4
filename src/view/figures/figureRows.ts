import type { Reading } from '../../core/schemas/edition.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { percentNumber } from '../numbers/format.ts';
import { periodWords, rowPeriodWords } from './figurePeriod.ts';
import { figureKeyName, figureUnit, formatReading } from './figureReading.ts';
import { figureRowName } from './figureRowName.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/** One published reading of a figure, with its full context. */
export interface FigureRow {
  readonly part: 'headline' | 'month' | 'breakdown';
  /** Key and name of the headline or series; for a breakdown, those of its headline. */
  readonly key: string;
  readonly name: string;
  /** Headlines and breakdowns: the period, in words. */
  readonly period?: string;
  /** Months only: `YYYY-MM`. */
  readonly month?: string;
  /** Breakdowns only: the dimension, and this row. */
  readonly dimension?: string;
  readonly place?: { readonly key: string; readonly name: string };
  readonly unit: string;
  readonly reading: Reading;
}

/** Every reading of a figure: headlines, then all months, then all breakdowns. */
export const figureRows = (index: RecordIndex, figure: PublishedFigure): readonly FigureRow[] => {
  const { declaration, value } = figure;
  const named = (key: string, reading: Reading) => ({
    key,
    name: figureKeyName(declaration, key),
    unit: reading.kind === 'ratio' ? '%' : figureUnit(declaration, key),
    reading,
  });
  return [
    ...value.headlines.map(({ key, reading }): FigureRow => ({
      part: 'headline',
      ...named(key, reading),
      period: periodWords(declaration, value, key),
    })),
    ...value.series.flatMap(({ key, points }) =>
      points.map(({ month, reading }): FigureRow => ({
        part: 'month',
        month,
        ...named(key, reading),
      })),
    ),
    ...value.tables.flatMap(({ dimension, of, rows }) =>
      rows.map(({ key, reading }): FigureRow => ({
        part: 'breakdown',
        ...named(of, reading),
        period: rowPeriodWords(declaration, value, { dimension, of }, key),
        dimension,
        place: { key, name: figureRowName(index, declaration, dimension, key).name },
      })),
    ),
  ];
};

/** A reading for programs: the published value in its unit, and its parts. */
export interface ReadingValue {
  /** As published: per cent with one decimal for a share; `null` if there is none. */
  readonly value: number | null;
  readonly display: string;
  readonly numerator?: number;
  readonly denominator?: number;
  /** Why there is no value. */
  readonly missing?: string;
}

export const readingValue = (reading: Reading): ReadingValue => {
  const display = formatReading(reading);
  switch (reading.kind) {
    case 'ratio':
      return {
        value: percentNumber(reading),
        display,
        numerator: reading.numerator,
        denominator: reading.denominator,
      };
    case 'amount':
      return { value: reading.value, display };
    case 'missing':
      return { value: null, display, missing: reading.reason };
  }
};
