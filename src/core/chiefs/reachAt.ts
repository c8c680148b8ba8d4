import { compareLevels } from '../ids/regionCode.ts';
import { bankOf } from '../places/bank.ts';
import { isMeasured, type Measured } from '../places/measured.ts';
import type { Reach } from '../record/record.ts';

/** The fields of a reach that decide who answers at a place. */
export type MayAnswer = Pick<Reach, 'id' | 'riverId' | 'regionCode' | 'fromKm' | 'toKm' | 'side'>;

/** A bank, looking downstream. */
export type Side = 'left' | 'right';

/**
 * The reach that answers at a chainage on a bank: a village's before its town's.
 *
 * @param reaches reaches of one river
 * @param km kilometres from the source
 * @param side undefined if the bank is not known: then the first on either bank
 */
export const reachAt = <Row extends MayAnswer>(
  reaches: readonly Row[],
  km: number,
  side: Side | undefined,
): Measured<Row> | undefined => {
  const other = side === 'left' ? 'right' : 'left';
  return reaches
    .filter(isMeasured)
    .filter(({ fromKm, toKm }) => fromKm <= km && km <= toKm)
    .filter((reach) => side === undefined || bankOf(reach) !== other)
    .sort((a, b) => compareLevels(b.regionCode, a.regionCode))[0];
};

/** The one reach of a water that is not divided: it answers wherever the place is. */
export const undividedReach = <Row>(reaches: readonly Row[]): Row | undefined =>
  reaches.length === 1 ? reaches[0] : undefined;

/**
 * The reach that answers at a place whose own reach is known, such as a board's: the village's reach
 * at the place, if it lies in the region of the known one, else the known one.
 *
 * @param within reaches of the same river that lie in that region
 */
export const nearestReachIn = <Row extends MayAnswer>(
  around: Row,
  within: readonly Row[],
  km: number | undefined,
  side: Side | undefined,
): Row => {
  if (km === undefined) return around;
  return reachAt(within, km, side) ?? around;
};
