import type { ComparedTown, TownComparison } from '../../core/figures/compareTowns.ts';
import { formatPercent } from '../format.ts';

/** A funnel plot in the units of its own box, ready for SVG. */
export interface FunnelDrawing {
  readonly width: number;
  readonly height: number;
  /** Closed outlines of what chance explains, wide and narrow. */
  readonly outer: string;
  readonly inner: string;
  readonly meanY: number;
  readonly meanText: string;
  readonly towns: readonly {
    readonly x: number;
    readonly y: number;
    /** Outside the funnel, inside it, or too few to say. */
    readonly mark: 'outside' | 'within' | 'small';
    readonly title: string;
    /** Only towns outside the funnel are named in the picture. */
    readonly label: string;
    readonly isLeftward: boolean;
  }[];
  readonly ticksY: readonly { readonly y: number; readonly text: string }[];
  readonly ticksX: readonly { readonly x: number; readonly text: string }[];
}

const width = 640;
const height = 300;
const plot = { left: 66, right: 624, top: 14, bottom: 264 };

/** Lays out a comparison: denominators to the right, shares upwards from 0 to 100 per cent. */
export const drawFunnel = (
  { towns, mean, funnel }: TownComparison,
  nameOf: (code: string) => string,
): FunnelDrawing => {
  const largest = Math.max(...funnel.map(({ denominator }) => denominator), 1);
  const xOf = (denominator: number): number =>
    round(plot.left + ((plot.right - plot.left) * denominator) / (largest * 1.05));
  const yOf = (share: number): number => round(plot.bottom - (plot.bottom - plot.top) * share);
  const outline = (side: 'inner' | 'outer'): string => {
    const lower = funnel.map((point) => [
      xOf(point.denominator),
      yOf(point[side].lower / point.denominator),
    ]);
    const upper = funnel.map((point) => [
      xOf(point.denominator),
      yOf(point[side].upper / point.denominator),
    ]);
    const [first, ...rest] = [...upper, ...lower.reverse()].map((at) => at.join(' '));
    return `M${first ?? ''}${rest.map((at) => `L${at}`).join('')}Z`;
  };
  return {
    width,
    height,
    outer: outline('outer'),
    inner: outline('inner'),
    meanY: yOf(mean.numerator / mean.denominator),
    meanText: formatPercent(mean, ''),
    towns: towns.map((town) => {
      const { code, ratio } = town;
      const x = xOf(ratio.denominator);
      const name = nameOf(code);
      return {
        x,
        y: yOf(ratio.numerator / ratio.denominator),
        mark: markOf(town),
        title: `${name} ${formatPercent(ratio, '')}`,
        label: markOf(town) === 'outside' ? name : '',
        isLeftward: x > width * 0.7,
      };
    }),
    ticksY: [0, 0.25, 0.5, 0.75, 1].map((share) => ({
      y: yOf(share),
      text: `${share * 100}%`,
    })),
    ticksX: [...new Set([0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(part * largest)))].map(
      (denominator) => ({ x: xOf(denominator), text: String(denominator) }),
    ),
  };
};

const markOf = ({ isSmall, position }: ComparedTown): 'outside' | 'within' | 'small' => {
  if (isSmall) return 'small';
  return position === 'within' ? 'within' : 'outside';
};

const round = (px: number): number => Math.round(px * 10) / 10;
