import type { IssueCode, IssueParams } from '../core/issues/issue.ts';

/** The text of one issue. None of the three parts ends in a full stop. */
export interface IssueSentence {
  expected: string;
  received: string;
  /** What to do about it; starts with a question if the intended value can be guessed. */
  next: string;
}

/** One sentence function for every code; the compiler refuses a table with one missing. */
export type IssueSentences = {
  readonly [Code in IssueCode]: (params: IssueParams[Code]) => IssueSentence;
};
