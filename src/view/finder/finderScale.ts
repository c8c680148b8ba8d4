import type { River } from '../../core/record/record.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';

/** Limits on the content of the files. */
export interface FinderScale {
  readonly rowsAFile: number;
  /** In a large district telephones are left to the page, because numbers are most of the bytes. */
  readonly withPhones: boolean;
}

/** Rivers and places in the order of their index numbers. */
export interface FinderOrder {
  readonly rivers: readonly River[];
  readonly regions: RecordIndex['record']['regions'];
  readonly regionByCode: RecordIndex['regionByCode'];
  readonly riverAt: ReadonlyMap<string, number>;
  readonly regionAt: ReadonlyMap<string, number>;
}
