import { getRatio, type Ratio } from './ratio.ts';

/** What one row of the record adds to a reading. */
export interface Part<Row extends object = object> {
  readonly row: Row;
  /** To an amount, or to the numerator of a share. A median sorts it. */
  readonly adds: number;
}

/** What one row adds to a share: 1 of 1 where it counts, 0 of 1 where it is only counted against. */
export interface SharePart<Row extends object = object> extends Part<Row> {
  /** To the denominator. */
  readonly to: number;
}

/** The share of all parts. 0 of 0 means that there was nothing to count. */
export const ratioOfParts = (parts: readonly SharePart[]): Ratio => {
  let numerator = 0;
  let denominator = 0;
  for (const { adds, to } of parts) {
    numerator += adds;
    denominator += to;
  }
  return getRatio(numerator, denominator);
};
