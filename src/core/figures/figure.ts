import type { CollectionName } from '../formats/collections.ts';
import type { Campaign } from '../record/record.ts';
import type { CalendarDate, Month } from '../calendar/calendar.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { Part, SharePart } from '../numbers/parts.ts';
import type { Reading } from '../schemas/edition.ts';

/** Words of every figure: the definition (口径) a journalist can quote. */
interface FigureWords {
  readonly title: string;
  /** The question the figure answers. */
  readonly question: string;
  readonly unit: string;
  readonly definition: string;
  readonly scope: string;
  readonly source: string;
  /** When the figure changes next, in words. The exact day is in the edition. */
  readonly updates: string;
  /** Limits: what this number does not show. */
  readonly limits: string;
  /** Names of headlines, series and breakdown rows that are not ids of the record. */
  readonly keys: Readonly<Record<string, string>>;
  /** What people call the figure and its numbers. Used to check hand-typed numbers. */
  readonly everyday: EverydayNames;
  /** Units of amounts by key of their headline or series, if they differ from `unit`. */
  readonly units?: Readonly<Record<string, string>>;
  /**
   * The sentence beside the headline, with headline keys in braces: 在办 {open} 件. Omitted while one
   * of them is missing.
   */
  readonly remark?: string;
  /** Words of the charts, by suffix. */
  readonly charts: Readonly<Record<string, FigureChartWords>>;
}

/** Words that only a share has. */
interface RatioWords extends FigureWords {
  /** What its parts count, such as 件. */
  readonly partUnit: string;
  readonly numerator: string;
  readonly denominator: string;
  /** Short names of the two parts, for tables and readouts. */
  readonly numeratorName: string;
  readonly denominatorName: string;
}

/** Words that only an amount has: it has no parts. */
interface AmountWords extends FigureWords {
  /** What is added up, or sorted for a median. */
  readonly counted: string;
  /** A short form of it. */
  readonly countedName: string;
  /** What the parts of shares in its breakdowns count, if it has any. */
  readonly partUnit?: string;
}

/** Everyday names, in addition to the title and the names of keys. */
export interface EverydayNames {
  /** Of the figure: 销号率. */
  readonly figure: readonly string[];
  /** The word that tells its numbers from those of the whole ledger: 四乱. */
  readonly topic?: string;
  /**
   * Names of its amounts by key, and of the parts of its main ratio as `numerator` and
   * `denominator`. `…` stands for the number with its unit: 平均…办结.
   */
  readonly numbers: Readonly<Record<string, readonly string[]>>;
}

/** Words of one chart. */
export interface FigureChartWords {
  readonly title: string;
  /** Unit on the axis; `%` for shares. */
  readonly unit: string;
  /**
   * A sentence that describes the chart and can replace it, with headlines of one period in braces.
   * The period is printed before it.
   */
  readonly summary: string;
  /**
   * Printed instead of the summary while one of its headlines is missing. May contain {this-year}
   * and {date}.
   */
  readonly otherwise?: string;
}

/** Words for an English citation of a share: its title, and what its parts count, in the plural. */
interface RatioEnglish {
  readonly title: string;
  readonly part: string;
}

/** Words for an English citation of an amount: its title, and units by key of their headline. */
interface AmountEnglish {
  readonly title: string;
  readonly units: Readonly<Record<string, string>>;
}

/**
 * What a headline covers: the month of the cut-off; the sum from 1 January to the cut-off; the
 * single cases of that time (for a median, which is not a sum); the state on the day of the
 * cut-off; or the newest assessed year.
 */
export type FigureCoverage = 'month' | 'year-to-date' | 'cases-of-year' | 'as-of' | 'latest-year';

/** What the rows of a breakdown are. */
export type FigureDimension =
  | 'kind'
  | 'stock'
  | 'town'
  | 'river'
  | 'section'
  | 'status'
  | 'duty'
  | 'channel'
  | 'grade'
  | 'year'
  | 'level'
  | 'condition'
  | 'owner'
  | 'result';

/** What is done with the parts of a reading. The others are medians and the like of single values. */
export type CountedBy = 'sum' | 'median' | 'p90' | 'largest';

/** A reading, and the rows of the record that it is made of. */
export interface CountedReading {
  readonly reading: Reading;
  /** Absent for a reading without a value. */
  readonly counted?: {
    readonly by: CountedBy;
    /**
     * The rows, objects of the record itself, with what each adds. The reading is computed from
     * them. A row that is counted twice, such as a problem looked at twice, is there twice.
     */
    readonly parts: () => readonly (Part | SharePart)[];
  };
}

/** One monthly series of a figure. */
export interface FigureSeries {
  readonly key: string;
  readonly points: readonly ({ readonly month: Month } & CountedReading)[];
}

/** One breakdown of a figure; keys are ids of the record or keys of the figure's words. */
export interface FigureTable {
  readonly dimension: FigureDimension;
  /** Key of the headline it breaks down. */
  readonly of: string;
  readonly rows: readonly ({ readonly key: string } & CountedReading)[];
}

/** A figure computed from the record. Page, table, chart and files all use this. */
export interface FigureValue {
  readonly id: string;
  readonly asOf: CalendarDate;
  /** The first one is shown largest. */
  readonly headlines: readonly ({ readonly key: string } & CountedReading)[];
  readonly series: readonly FigureSeries[];
  readonly tables: readonly FigureTable[];
  /** What the words of its limits lack for rows of forms that few records have. */
  readonly limits?: string;
}

/** Rows of the record that a figure counts: the whole district, or one region or river of it. */
export interface FigureScope {
  readonly riverId?: string;
  /** A town or village: every row whose reach lies in it. */
  readonly regionCode?: string;
}

export type FigureScopeKind = 'district' | 'town' | 'village' | 'river';

/** The six duties (六大任务), as content/site.json names them by default. */
export type FigureDuty =
  | 'water-resources'
  | 'shoreline'
  | 'pollution-control'
  | 'water-environment'
  | 'water-ecology'
  | 'law-enforcement';

/** One chart of a figure: series of one unit by month, or one breakdown of the last reading. */
export interface FigureChart {
  /** Empty for the main chart, else the suffix of the chart's id and the key of its words. */
  readonly suffix: string;
  readonly kind: 'line' | 'bar';
  readonly format: 'percent1' | 'decimal1' | 'integer';
  readonly from:
    | { readonly kind: 'months'; readonly series: readonly string[] }
    | { readonly kind: 'table'; readonly dimension: FigureDimension; readonly of: string };
}

/** A share has a numerator and a denominator. An amount or a median has what was counted. */
type FigureKind =
  | {
      readonly kind: 'ratio';
      readonly words: { readonly zh: RatioWords; readonly en: RatioEnglish };
    }
  | {
      readonly kind: 'amount' | 'median';
      readonly words: { readonly zh: AmountWords; readonly en: AmountEnglish };
    };

interface FigureFacts {
  readonly id: string;
  /**
   * Version of the definition. Raised when unit, definition, numerator, denominator or scope
   * changes.
   */
  readonly version: number;
  readonly pillar: 'chiefs' | 'action' | 'results';
  /** The duty it belongs to; `all` for a figure that covers every duty. */
  readonly duty: FigureDuty | 'all';
  /** Collections whose rows it counts. Until the office hands in all of them, it has no value. */
  readonly counts: readonly CollectionName[];
  /** True for the few shown on the home page and on river pages. */
  readonly isKey: boolean;
  /**
   * What each headline covers, by key. No output prints a headline without its period. Keys that an
   * edition has used are never removed.
   */
  readonly covers: Readonly<Record<string, FigureCoverage>>;
  readonly status: 'preliminary' | 'confirmed';
  /** Whether its months are comparable. A rate at the end of each month is. */
  readonly comparesMonths: boolean;
  /** Whether shares of its breakdown by town are comparable; see `compareTowns`. */
  readonly comparesTowns: boolean;
  /** What is shown beside the headline: the remark, the other units, or what was left out. */
  readonly remark: 'sentence' | 'other-units' | 'left-out' | 'none';
  /** Addresses of the columns that list the counted rows; empty if no column does. */
  readonly listedOn: readonly string[];
  /** Kinds of campaigns that it measures. */
  readonly campaigns: readonly Campaign['kind'][];
  /**
   * The kinds of scope in which the figure has a meaning. Elsewhere its value is missing, with a
   * reason.
   */
  readonly scopes: readonly FigureScopeKind[];
  readonly breakdowns: readonly FigureDimension[];
  /** The main one comes first. Charts without points are not drawn. */
  readonly charts: readonly FigureChart[];
}

/** The description of a figure, without the way it is counted. */
export type FigureDescription = FigureFacts & FigureKind;

/** A published figure: one declaration used by every output. */
export type FigureDeclaration = FigureDescription & {
  /** Computes the figure at the record's cut-off over the rows in scope. */
  readonly compute: (index: RecordIndex, scope?: FigureScope) => FigureValue;
};
