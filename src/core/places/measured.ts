import { known, type OrUnknown } from '../schemas/notKnown.ts';

/** A stretch between two chainages, kilometres from the source. */
export interface KmRange {
  readonly fromKm: number;
  readonly toKm: number;
}

/** A row that may state the chainages of both its ends. */
interface MayBeMeasured {
  readonly fromKm?: OrUnknown<number>;
  readonly toKm?: OrUnknown<number>;
}

/** A row whose chainages are both known. */
export type Measured<Row> = Row & KmRange;

/** Whether both chainages of a stretch are known. */
export const isMeasured = <Row extends MayBeMeasured>(row: Row): row is Measured<Row> =>
  typeof row.fromKm === 'number' && typeof row.toKm === 'number';

/** A row with one known chainage. */
export type Placed<Row> = Row & { readonly atKm: number };

/** Whether the chainage of a place is known. */
export const isPlaced = <Row extends { readonly atKm?: OrUnknown<number> }>(
  row: Row,
): row is Placed<Row> => typeof row.atKm === 'number';

/** Sorts downstream. Places with unknown chainage come last and keep their order. */
export const kmOrLast = (km: OrUnknown<number> | undefined): number => known(km) ?? Infinity;

/** Compares two numbers, which may be infinite; equal infinities are equal. */
export const compareKm = (a: number, b: number): number => (a === b ? 0 : a - b);
