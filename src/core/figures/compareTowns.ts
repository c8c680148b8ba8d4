import { compareText } from '../lists/order.ts';
import { binomialLimits, type CountLimits } from '../numbers/binomialLimits.ts';
import { sumRatios, type Ratio } from '../numbers/ratio.ts';
import type { Reading } from '../schemas/edition.ts';
import type { FigureDeclaration, FigureValue } from './figure.ts';
import { smallDenominator } from './shareOfFew.ts';

/** Probability mass between the inner and between the outer limits of the funnel. */
export const funnelConfidences = { inner: 0.95, outer: 0.998 } as const;

/** Whether a town is within what chance explains, or outside on one side. */
export type TownPosition = 'within' | 'below' | 'far-below' | 'above' | 'far-above';

export interface ComparedTown {
  readonly code: string;
  readonly ratio: Ratio;
  /** The count is small, or so small that no share could be outside the limits. */
  readonly isSmall: boolean;
  readonly position: TownPosition;
  /** Counts that chance explains at this denominator. */
  readonly inner: CountLimits;
  readonly outer: CountLimits;
}

/** A figure by town without a ranking: towns are sorted by code. */
export interface TownComparison {
  /** Key of the headline that is compared. */
  readonly of: string;
  /** Sums of numerators and denominators of all compared towns: the centre line. */
  readonly mean: Ratio;
  readonly towns: readonly ComparedTown[];
  /** Towns without a share, with the reason. */
  readonly left: readonly { readonly code: string; readonly reason: string }[];
  /** Points of the funnel, from 1 to the largest denominator. */
  readonly funnel: readonly FunnelPoint[];
}

/** Limits of the counts at one denominator. Divide by it to get shares. */
export interface FunnelPoint {
  readonly denominator: number;
  readonly inner: CountLimits;
  readonly outer: CountLimits;
}

/** Number of points in a drawn funnel. */
const FUNNEL_POINTS = 60;

/**
 * Compares the towns of a figure with the district: shares with their denominators, within exact
 * binomial limits around the district's share. Most towns differ by chance. A funnel shows which do
 * not; a ranking would not.
 *
 * @param of key of the headline whose breakdown by town is compared
 * @returns undefined if the figure does not compare towns or none has a share
 */
export const compareTowns = (
  { comparesTowns }: Pick<FigureDeclaration, 'comparesTowns'>,
  { headlines, tables }: Pick<FigureValue, 'headlines' | 'tables'>,
  of = headlines[0]?.key,
): TownComparison | undefined => {
  const table = tables.find((one) => one.dimension === 'town' && one.of === of);
  if (!comparesTowns || of === undefined || !table) return undefined;
  const rows = [...table.rows].sort((a, b) => compareText(a.key, b.key));
  const shares = rows.flatMap(({ key, reading }) =>
    reading.kind === 'ratio' ? [{ code: key, ratio: ratioOf(reading) }] : [],
  );
  if (shares.length === 0) return undefined;
  const mean = sumRatios(shares.map(({ ratio }) => ratio));
  const share = mean.numerator / mean.denominator;
  return {
    of,
    mean,
    towns: shares.map(({ code, ratio }) => comparedTown(code, ratio, share)),
    left: rows.flatMap(({ key, reading }) =>
      reading.kind === 'missing' ? [{ code: key, reason: reading.reason }] : [],
    ),
    funnel: funnelTo(Math.max(...shares.map(({ ratio }) => ratio.denominator)), share),
  };
};

const ratioOf = ({ numerator, denominator }: Extract<Reading, { kind: 'ratio' }>): Ratio => ({
  numerator,
  denominator,
});

const comparedTown = (code: string, ratio: Ratio, share: number): ComparedTown => {
  const { numerator, denominator } = ratio;
  const inner = binomialLimits(denominator, share, funnelConfidences.inner);
  const outer = binomialLimits(denominator, share, funnelConfidences.outer);
  const cannotStandOut = inner.lower === 0 && inner.upper === denominator;
  return {
    code,
    ratio,
    isSmall: denominator < smallDenominator || cannotStandOut,
    position: positionOf(numerator, inner, outer),
    inner,
    outer,
  };
};

const positionOf = (count: number, inner: CountLimits, outer: CountLimits): TownPosition => {
  if (count < outer.lower) return 'far-below';
  if (count > outer.upper) return 'far-above';
  if (count < inner.lower) return 'below';
  return count > inner.upper ? 'above' : 'within';
};

const funnelTo = (largest: number, share: number): readonly FunnelPoint[] => {
  const steps = Math.min(largest, FUNNEL_POINTS);
  return Array.from({ length: steps }, (_, at) => {
    const denominator = Math.round(((at + 1) * largest) / steps);
    return {
      denominator,
      inner: binomialLimits(denominator, share, funnelConfidences.inner),
      outer: binomialLimits(denominator, share, funnelConfidences.outer),
    };
  });
};
