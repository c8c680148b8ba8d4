import type { FinderHead } from '../../core/finder/finderFormat.ts';
import type { FoundGroup } from '../../core/finder/foundGroups.ts';

/** Results of a query so far. */
export interface Answer {
  readonly query: string;
  readonly groups: readonly FoundGroup[];
  /** Number of all results, listed or not. */
  readonly total: number;
  /** False while more may be found: names not searched yet, or files still loading. */
  readonly isWhole: boolean;
}

/** Shows the results of a query. */
export interface FoundView {
  /** Maximum listed per kind. */
  readonly most: number;
  readonly show: (answer: Answer, head: FinderHead) => void;
}
