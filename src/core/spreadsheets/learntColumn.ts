/** Confidence of a proposal, from the words of the header and the cells under it. */
export type Certainty = 'sure' | 'likely' | 'unsure' | 'none';

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
}
