/** Confidence of a proposal, from the words of the header and the cells under it. */
export type Certainty = 'sure' | 'likely' | 'unsure' | 'none';

/** What the clerk decides before a column is read. */
export type ColumnQuestion =
  /** Several people of a row may own what stands in it. */
  | 'whose'
  /** A number of the office, or of nobody in the row. */
  | 'office'
  /** Chiefs of a higher level, whom another office publishes. */
  | 'above'
  /** 市级 may be this office or the one above. */
  | 'level'
  /** Blank cells may repeat the one above, or mean the whole place. */
  | 'blank'
  /** Names of several districts, of which this office is one. */
  | 'districts';

/** What shows that a blank cell repeats the one above. */
export type FillReason =
  /** The rows of a file lost cells, and those behind them moved left. */
  | 'dropped'
  /** The running number is blank in the same rows. */
  | 'serial'
  /** Other cells of the column are merged. */
  | 'merged'
  /** Other columns of the block are blank in the same rows, which name a village of their own. */
  | 'block';

/** What a column may mean. */
export interface LearntColumn {
  readonly column: number;
  readonly header: string;
  /** `ignore` if nothing matches. */
  readonly means: string;
  readonly certainty: Certainty;
  /** Filled cells among the first rows, and those that could be parsed. */
  readonly cells: number;
  readonly readable: number;
  readonly question?: ColumnQuestion;
  /** Set if blank cells are proposed to repeat the one above. */
  readonly fillDown?: FillReason;
  /** What the cells say in other words, for the mapping. */
  readonly words?: Readonly<Record<string, string>>;
}
