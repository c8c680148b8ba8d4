import type { River } from '../../core/record/record.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';

/** How much travels together. */
export interface FinderScale {
  readonly rowsAFile: number;
  /** In a large district the call is one step further, on the page: numbers are most of the bytes. */
  readonly withPhones: boolean;
}

/** Rivers and places in the order in which the index numbers them. */
export interface FinderOrder {
  readonly rivers: readonly River[];
  readonly regions: RecordIndex['record']['regions'];
  readonly riverAt: ReadonlyMap<string, number>;
  readonly regionAt: ReadonlyMap<string, number>;
}
