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
  | 'blank';

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
  /** What the cells say in other words, for the mapping. */
  readonly words?: Readonly<Record<string, string>>;
}
