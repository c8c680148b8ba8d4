import type { MissingReason } from '../../core/numbers/missingReason.ts';
import type { Month } from '../../core/calendar/calendar.ts';
import type { Reading } from '../../core/schemas/edition.ts';
import type { ChartKind, ChartTone, ValueFormat } from './chartModel.ts';

/** A figure's readings with their texts: a page's input for a `ChartModel`. */
export interface ChartInput {
  /** Unique on the page; letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** The question the figure answers. */
  readonly question: string;
  /** Unit of the values, such as 吨; `%` for shares. */
  readonly unit: string;
  readonly kind: ChartKind;
  readonly format: ValueFormat;
  readonly categories: ChartCategoriesInput;
  /** At least one series, each with one point per category. */
  readonly series: readonly ChartSeriesInput[];
  /** Names of the two parts of a ratio, such as 达标断面 and 实际评价断面. */
  readonly ratioNames?: { readonly numerator: string; readonly denominator: string };
  /** A target level in the unit of the values; shares are 0 to 1. */
  readonly target?: number;
  /** Stacked bars only: name of the sum, which is then shown too. */
  readonly totalName?: string;
  /** Lines and dots only: the axis starts here instead of at 0, and the picture says so. */
  readonly axisFrom?: number;
  readonly corrections?: readonly ChartCorrectionInput[];
  /** Source of the numbers: one sentence. */
  readonly source: string;
  /** Cut-off: one sentence. */
  readonly cutOff: string;
  /** Summary that replaces the chart as text. */
  readonly description: string;
}

export type ChartCategoriesInput =
  | { readonly kind: 'months'; readonly months: readonly Month[] }
  | {
      readonly kind: 'names';
      /** Heading of the name column, such as 问题类型. */
      readonly heading: string;
      readonly names: readonly { readonly id: string; readonly label: string }[];
    };

export interface ChartSeriesInput {
  readonly id: string;
  readonly label: string;
  /** Meaning of the colour; default: the series take the palette in order. */
  readonly tone?: ChartTone;
  readonly points: readonly ChartPointInput[];
}

/** A reading of the record, with an optional remark for this point. */
export type ChartPointInput = (Reading | ChartGap) & { readonly note?: string };

interface ChartGap {
  readonly kind: 'missing';
  readonly reason: MissingReason;
}

/** A point whose value was published differently before. */
export interface ChartCorrectionInput {
  readonly seriesId: string;
  readonly categoryId: string;
  /** Day, old value, new value and reason: one sentence, understandable below the picture. */
  readonly sentence: string;
}
