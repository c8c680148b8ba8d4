import type { IssuePlace } from '../issues/issue.ts';

/** A cell to be parsed for a field. */
export interface CellInput {
  readonly text: string;
  readonly place: IssuePlace;
  /** Header of its column, which may contain the unit. */
  readonly header: string;
  /** Unit given by the mapping. */
  readonly unit?: string;
  readonly year?: number;
  /** Something is wrong with the cell, which is reported already: its row is not written. */
  readonly isRefused?: true;
}
