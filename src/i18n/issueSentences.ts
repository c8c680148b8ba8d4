import type { IssueCode, IssueParams } from '../core/issues/issue.ts';

/** What a person reads about one issue. None of the three ends in a full stop. */
export interface IssueSentence {
  expected: string;
  received: string;
  /** What to do about it; a question first where the intended value can be guessed. */
  next: string;
}

/** One sentence maker for every code: the compiler refuses a table with one missing. */
export type IssueSentences = {
  readonly [Code in IssueCode]: (params: IssueParams[Code]) => IssueSentence;
};
