import type { MissingReason } from '../../core/numbers/missingReason.ts';

/**
 * One figure as a plain, serialisable object. Table, still picture and live chart are all made from
 * it. It already contains every word and every printed number, so the three cannot disagree, and
 * the browser needs neither sentences nor number formats.
 */
export interface ChartModel {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly unit: string;
  /** Unit above the axis; empty for shares, whose axis has per cent signs. */
  readonly unitText: string;
  readonly kind: ChartKind;
  readonly format: ValueFormat;
  readonly categoryHeading: string;
  readonly categories: readonly ChartCategory[];
  readonly series: readonly ChartSeries[];
  readonly ratioNames?: { readonly numerator: string; readonly denominator: string };
  readonly target?: { readonly value: number; readonly text: string };
  /** Sums of stacked bars per category; `null` if a part is missing. */
  readonly total?: { readonly name: string; readonly texts: readonly (string | null)[] };
  /** Start of a deliberately broken axis; absent if it starts at 0. */
  readonly axisFrom?: { readonly value: number; readonly text: string };
  readonly corrections: readonly ChartCorrection[];
  /** Words for the missing reasons in this chart. */
  readonly missingWords: Readonly<Partial<Record<MissingReason, MissingWords>>>;
  readonly source: string;
  readonly cutOff: string;
  readonly description: string;
}

export type ChartKind = 'line' | 'bar' | 'stacked-bar' | 'dots';

/** `percent1`: a share from 0 to 1, printed in per cent with one decimal. */
export type ValueFormat = 'percent1' | 'integer' | 'decimal1';

/** Semantic colour: brand, done, open, overdue, or none. */
export type ChartTone = 'river' | 'done' | 'open' | 'late' | 'plain';

export interface MissingWords {
  /** Text on the band. */
  readonly short: string;
  /** Text in the table and the readout. */
  readonly full: string;
}

export interface ChartCategory {
  readonly id: string;
  /** Full form, as in the table: 2026 年 10 月. */
  readonly label: string;
  /** Axis label: 10月. */
  readonly tick: string;
  /** Months only: number of the month, 1 to 12, and its year as in the axis label. */
  readonly month?: { readonly ofYear: number; readonly year: string };
}

export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  readonly tone: ChartTone;
  readonly points: readonly ChartPoint[];
}

export type ChartPoint =
  | {
      readonly kind: 'value';
      readonly value: number;
      /** Printed value without unit, but with per cent sign. */
      readonly text: string;
      /** Printed parts of a ratio. */
      readonly numerator?: string;
      readonly denominator?: string;
      readonly note?: string;
    }
  | { readonly kind: 'missing'; readonly reason: MissingReason; readonly note?: string };

export interface ChartCorrection {
  readonly seriesIndex: number;
  readonly categoryIndex: number;
  /** Mark beside the point. */
  readonly mark: string;
  /** Day, old value, new value and reason. */
  readonly sentence: string;
}
