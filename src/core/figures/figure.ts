import type { CalendarDate, Month } from '../calendar.ts';
import type { RecordIndex } from '../recordIndex.ts';
import type { Reading } from '../schemas/edition.ts';

/** Words of a figure in one language: the definition (口径) a journalist can quote. */
export interface FigureWords {
  readonly title: string;
  /** The question the figure answers. */
  readonly question: string;
  readonly unit: string;
  /** What the parts of a ratio count, such as 件; empty for amounts. */
  readonly partUnit: string;
  readonly definition: string;
  readonly numerator: string;
  readonly denominator: string;
  /** Short names of the two parts, for tables and readouts. */
  readonly numeratorName: string;
  readonly denominatorName: string;
  readonly scope: string;
  readonly source: string;
  /** What this number does not say. */
  readonly limits: string;
  /** Names of headlines, series and breakdown rows that are not ids of the record. */
  readonly keys: Readonly<Record<string, string>>;
}

/** One monthly series of a figure. */
export interface FigureSeries {
  readonly key: string;
  readonly points: readonly { readonly month: Month; readonly reading: Reading }[];
}

/** One breakdown of a figure; keys are ids of the record or keys of the figure's words. */
export interface FigureTable {
  readonly dimension: 'kind' | 'stock' | 'town' | 'river' | 'section' | 'status';
  /** Key of the headline it breaks down. */
  readonly of: string;
  readonly rows: readonly { readonly key: string; readonly reading: Reading }[];
}

/** A figure computed from the record. Every face of it (page, table, chart, files) is made of this. */
export interface FigureValue {
  readonly id: string;
  readonly asOf: CalendarDate;
  /** First the one that stands largest. */
  readonly headlines: readonly { readonly key: string; readonly reading: Reading }[];
  readonly series: readonly FigureSeries[];
  readonly tables: readonly FigureTable[];
}

/** Rows of the record a figure counts: the whole district, or one region or river of it. */
export interface FigureScope {
  readonly riverId?: string;
  /** A town or village: every row whose reach lies in it. */
  readonly regionCode?: string;
}

/** A published figure: one declaration with many faces. */
export interface FigureDeclaration {
  readonly id: string;
  readonly pillar: 'chiefs' | 'action' | 'results';
  readonly format: 'percent' | 'amount';
  readonly status: 'preliminary' | 'confirmed';
  /** Whether its months can be compared with each other: a rate at the end of each month can. */
  readonly comparesMonths: boolean;
  /** The one sentence that has to stand beside the headline. */
  readonly remark: 'open-and-overdue' | 'other-units' | 'left-out';
  readonly words: { readonly zh: FigureWords };
  /** Computes the figure as of the record's cut-off over the rows in scope. */
  readonly compute: (index: RecordIndex, scope?: FigureScope) => FigureValue;
}
