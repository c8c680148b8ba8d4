import type { FinderHead } from '../../core/finder/finderFormat.ts';
import type { FoundGroup } from '../../core/finder/foundGroups.ts';

/** What a query has found so far. */
export interface Answer {
  readonly query: string;
  readonly groups: readonly FoundGroup[];
  /** All that was found, listed or not. */
  readonly total: number;
  /** False where more may be found: names not looked through, or files still on their way. */
  readonly isWhole: boolean;
}

/** Shows what a query finds. */
export interface FoundView {
  /** How many of each kind are listed. */
  readonly most: number;
  readonly show: (answer: Answer, head: FinderHead) => void;
}
