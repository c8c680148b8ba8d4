import type { MissingReason } from '../../core/numbers/missingReason.ts';
import type { Month } from '../../core/calendar/calendar.ts';
import type { Reading } from '../../core/schemas/edition.ts';
import type { ChartKind, ChartTone, ValueFormat } from './chartModel.ts';

/** A figure's readings with the words around them: what a page hands over to get a `ChartModel`. */
export interface ChartInput {
  /** Unique on the page; letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** The question the figure answers. */
  readonly question: string;
  /** What the values count, such as 吨; `%` for shares. */
  readonly unit: string;
  readonly kind: ChartKind;
  readonly format: ValueFormat;
  readonly categories: ChartCategoriesInput;
  /** At least one, each with one point per category. */
  readonly series: readonly ChartSeriesInput[];
  /** Names of the two parts of a ratio, such as 达标断面 and 实际评价断面. */
  readonly ratioNames?: { readonly numerator: string; readonly denominator: string };
  /** A level to be reached, in the unit of the values; shares are 0 to 1. */
  readonly target?: number;
  /** Stacked bars only: also show the sum, under this name. */
  readonly totalName?: string;
  /** Lines and dots only: the axis begins here instead of at 0, and the picture says so. */
  readonly axisFrom?: number;
  readonly corrections?: readonly ChartCorrectionInput[];
  /** Where the numbers come from: one sentence. */
  readonly source: string;
  /** As of when: one sentence. */
  readonly cutOff: string;
  /** What the chart shows, in words that suffice without it. */
  readonly description: string;
}

export type ChartCategoriesInput =
  | { readonly kind: 'months'; readonly months: readonly Month[] }
  | {
      readonly kind: 'names';
      /** Heading of the names' column, such as 问题类型. */
      readonly heading: string;
      readonly names: readonly { readonly id: string; readonly label: string }[];
    };

export interface ChartSeriesInput {
  readonly id: string;
  readonly label: string;
  /** Meaning of the colour; without it the series take the pigments in turn. */
  readonly tone?: ChartTone;
  readonly points: readonly ChartPointInput[];
}

/** A reading of the record, with a remark for this point where there is one. */
export type ChartPointInput = (Reading | ChartGap) & { readonly note?: string };

interface ChartGap {
  readonly kind: 'missing';
  readonly reason: MissingReason;
}

/** A point whose value was published differently before. */
export interface ChartCorrectionInput {
  readonly seriesId: string;
  readonly categoryId: string;
  /** When, was, is and why: one sentence that stands alone below the picture. */
  readonly sentence: string;
}
