import { withoutDust } from '../numbers/decimals.ts';
import type { QuantityFault } from '../issues/tableIssues.ts';
import { cellText } from './cellText.ts';
import { findStake, findStakeRange } from './readStake.ts';
import { readQuantity } from './readQuantity.ts';

/** Unit of a column whose cells are plain numbers. */
export type LengthUnit = 'km' | 'm' | 'li';

/** Result of parsing a cell with a length. */
export type LengthValue =
  | { readonly kind: 'km'; readonly km: number }
  /** A plain number that may be kilometres or metres. Both values are given, and none is chosen. */
  | { readonly kind: 'two-units'; readonly asKm: number; readonly asMetres: number }
  /** A stake that may stand for two places. */
  | { readonly kind: 'stake'; readonly mayBe: readonly [string, string] }
  | {
      readonly kind: 'fault';
      readonly fault: QuantityFault | 'unknown-unit';
      readonly read: string;
    };

/** Largest plain number accepted as kilometres of a reach. */
export const LONGEST_KM = 300;

/** Smallest plain number accepted as metres. */
const SHORTEST_METRES = 50;

/**
 * Parses a length in kilometres: `12.5公里`, `3.2km`, `4250米`, `6华里` (a li is 500 m), `K3+200`,
 * `3+200`.
 *
 * @param unit of the column, if its header names one; without it a plain number is accepted only if
 *   one unit is possible
 */
export const readLengthKm = (raw: string, unit?: LengthUnit): LengthValue => {
  const stake = findStake(raw);
  if (stake) return stake.kind === 'km' ? stake : { kind: 'stake', mayBe: stake.mayBe };
  const ends = findStakeRange(raw);
  if (ends?.every((end) => findStake(end) !== undefined))
    return { kind: 'fault', fault: 'two-stakes', read: cellText(raw) };

  const quantity = readQuantity(raw);
  if ('fault' in quantity) return { kind: 'fault', ...quantity };
  const named = quantity.unit === undefined ? unit : unitsByName.get(quantity.unit.toLowerCase());
  if (named !== undefined) return km(quantity.value / perKm[named]);
  if (quantity.unit !== undefined)
    return { kind: 'fault', fault: 'unknown-unit', read: quantity.unit };

  const asKm = quantity.value;
  const asMetres = withoutDust(quantity.value / 1000);
  if (asKm > LONGEST_KM) return km(asMetres);
  if (quantity.value < SHORTEST_METRES || !Number.isInteger(quantity.value)) return km(asKm);
  return { kind: 'two-units', asKm, asMetres };
};

const perKm: Readonly<Record<LengthUnit, number>> = { km: 1, m: 1000, li: 2 };

const unitsByName: ReadonlyMap<string, LengthUnit> = new Map<string, LengthUnit>([
  ['km', 'km'],
  ['公里', 'km'],
  ['千米', 'km'],
  ['m', 'm'],
  ['米', 'm'],
  ['里', 'li'],
  ['华里', 'li'],
]);

/** The unit in a header, in brackets or at the end, such as `长度（km）`. */
export const unitOfHeader = (header: string): LengthUnit | undefined => {
  const compact = header.normalize('NFKC').toLowerCase().replace(/\s/g, '');
  const named = /[([](.+?)[)\]]$/.exec(compact)?.[1] ?? /(km|公里|千米|米)$/.exec(compact)?.[1];
  return named === undefined ? undefined : unitsByName.get(named.replace(/^单位:?/, ''));
};

const km = (value: number): LengthValue => ({ kind: 'km', km: withoutDust(value) });
