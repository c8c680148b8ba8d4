/** How sure a proposal is: from the words of the header, and from the cells under it. */
export type Certainty = 'sure' | 'likely' | 'unsure' | 'none';

/** What a column may mean. */
export interface LearntColumn {
  readonly column: number;
  readonly header: string;
  /** `ignore` where nothing fits. */
  readonly means: string;
  readonly certainty: Certainty;
  /** Filled cells among the first rows, and those that could be read so. */
  readonly cells: number;
  readonly readable: number;
}
