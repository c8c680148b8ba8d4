import type { ComparedTown, TownComparison } from '../../core/figures/compareTowns.ts';
import { formatPercent } from '../numbers/format.ts';

/** A funnel plot in its own units, ready for SVG. */
export interface FunnelDrawing {
  readonly width: number;
  readonly height: number;
  /** Closed outlines of what chance explains, outer and inner. */
  readonly outer: string;
  readonly inner: string;
  readonly meanY: number;
  readonly meanText: string;
  readonly towns: readonly {
    readonly x: number;
    readonly y: number;
    /** Outside the funnel, inside it, or too few to tell. */
    readonly mark: 'outside' | 'within' | 'small';
    readonly title: string;
    /** Its name, if there is room for it; towns outside the funnel take precedence. */
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
  const marks = towns.map((town) => {
    const { code, ratio } = town;
    return {
      x: xOf(ratio.denominator),
      y: yOf(ratio.numerator / ratio.denominator),
      mark: markOf(town),
      name: nameOf(code),
      title: `${nameOf(code)} ${formatPercent(ratio, '')}`,
    };
  });
  const labelled = labelsWithRoom(marks);
  return {
    width,
    height,
    outer: outline('outer'),
    inner: outline('inner'),
    meanY: yOf(mean.numerator / mean.denominator),
    meanText: formatPercent(mean, ''),
    towns: marks.map(({ name, ...drawn }, at) => ({
      ...drawn,
      label: labelled.has(at) ? name : '',
      isLeftward: isLeftward(drawn.x),
    })),
    ticksY: [0, 0.25, 0.5, 0.75, 1].map((share) => ({
      y: yOf(share),
      text: `${share * 100}%`,
    })),
    ticksX: [...new Set([0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(part * largest)))].map(
      (denominator) => ({ x: xOf(denominator), text: String(denominator) }),
    ),
  };
};

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly mark: 'outside' | 'within' | 'small';
  readonly name: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Width and height of a label character, in drawing units. */
const letter = { width: 15, height: 18 } as const;

/** Distance from a mark's centre to its label. */
const labelGap = 11;

const isLeftward = (x: number): boolean => x > width * 0.7;

/**
 * Marks that can be labelled without covering another mark or name; those outside the funnel first.
 */
const labelsWithRoom = (marks: readonly Mark[]): ReadonlySet<number> => {
  const taken: Box[] = marks.map(({ x, y }) => boxAround(x, y, 7));
  const inOrder = marks
    .map((mark, at) => ({ mark, at }))
    .sort((a, b) => Number(b.mark.mark === 'outside') - Number(a.mark.mark === 'outside'));
  const named = new Set<number>();
  for (const { mark, at } of inOrder) {
    const box = labelBox(mark);
    const isFree = taken.every((other, of) => of === at || !overlaps(box, other));
    if (mark.mark !== 'outside' && !isFree) continue;
    named.add(at);
    taken.push(box);
  }
  return named;
};

const labelBox = ({ x, y, name }: Mark): Box => {
  const long = [...name].length * letter.width;
  const left = isLeftward(x) ? x - labelGap - long : x + labelGap;
  return { left, right: left + long, top: y - letter.height / 2, bottom: y + letter.height / 2 };
};

const boxAround = (x: number, y: number, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const markOf = ({ isSmall, position }: ComparedTown): 'outside' | 'within' | 'small' => {
  if (isSmall) return 'small';
  return position === 'within' ? 'within' : 'outside';
};

const round = (px: number): number => Math.round(px * 10) / 10;
