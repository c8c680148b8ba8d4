import { withoutDust } from '../numbers/decimals.ts';
import { cellText } from './cellText.ts';

/** A stake of a river, such as `K3+200`: 3.2 km from its source. */
export type StakeValue =
  | { readonly kind: 'km'; readonly km: number }
  /** Less than three digits of metres: `2+4` is 2+004 or 2+400. */
  | { readonly kind: 'unclear'; readonly mayBe: readonly [string, string] };

const stake = /^(?:桩号:?)?(K?)(\d{1,4})\+(\d{1,3})(\.\d+)?(?:m|米)?$/i;

/** Parses a stake with or without its K; undefined for anything else. */
export const findStake = (raw: string): StakeValue | undefined => {
  const [, k = '', km = '', metres = '', part = ''] = stake.exec(compact(raw)) ?? [];
  if (km === '') return undefined;
  if (metres.length === 3)
    return { kind: 'km', km: withoutDust(Number(km) + Number(metres + part) / 1000) };
  return {
    kind: 'unclear',
    mayBe: [
      `${k}${km}+${metres.padStart(3, '0')}${part}`,
      `${k}${km}+${metres.padEnd(3, '0')}${part}`,
    ],
  };
};

/**
 * The two ends of a range in one cell: `K0+000～K2+400`, `0+000-2+400`, `0至2.4公里`. Undefined if the
 * cell holds no two of them. A unit behind the second end is that of both.
 */
export const findStakeRange = (raw: string): readonly [from: string, to: string] | undefined => {
  const ends = compact(raw).split(/(?:-|—|–|~|～|至|到)+/);
  const [from = '', to = ''] = ends;
  if (ends.length !== 2 || !/\d/.test(from) || !/\d/.test(to)) return undefined;
  const unit = /^[\d.]+(\D+)$/.exec(to)?.[1] ?? '';
  return [/^[\d.]+$/.test(from) ? from + unit : from, to];
};

const compact = (raw: string): string => cellText(raw).replace(/\s/g, '');
