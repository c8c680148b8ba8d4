import { estimateTextWidth } from '../strip/textWidth.ts';
import { placeLabels } from './placeLabels.ts';
import { riverWidth, type MapView, type ThingKind } from './mapView.ts';

/** The map as a still drawing, 1000 units wide. */
export interface MapDrawing {
  readonly viewBox: string;
  /** Font size in drawing units, legible at the map's displayed height. */
  readonly fontSize: number;
  readonly rivers: readonly {
    readonly d: string;
    readonly width: number;
    readonly seasonal: boolean;
    readonly isArea?: true;
  }[];
  /** Boards, problems and sections; the most urgent come last, so they are on top. */
  readonly things: readonly {
    readonly kind: ThingKind;
    readonly x: number;
    readonly y: number;
    readonly size: number;
  }[];
  /** Only names for which there is room. */
  readonly labels: readonly {
    readonly name: string;
    readonly kind: 'river' | 'place';
    readonly x: number;
    readonly y: number;
  }[];
}

const WIDTH = 1000;
/** Greatest height: a river due south is drawn narrow, not endlessly high. */
const TALLEST = 5000;
const MARGIN = 30;
/** Displayed height of the map on a page, px, and its font size. */
const SHOWN_HEIGHT = 416;
const SHOWN_LETTERS = 14;

/** From this number, boards are drawn smaller, so they do not hide the rivers. */
const MANY_THINGS = 40;

/** Symbol sizes in multiples of the font size. Overdue items stand out among any others. */
const sides = { late: 1.5, open: 1.1, section: 1.2, board: 1.1 } as const;
const SIDE_OF_MANY_BOARDS = 0.6;

/** Degrees projected on a plane: longitudes are scaled by the cosine of the middle latitude. */
export const mapDrawing = ({ rivers, things, labels }: MapView): MapDrawing => {
  const positions = rivers.flatMap(({ lines }) => lines.flat());
  if (positions.length === 0)
    return {
      viewBox: `0 0 ${WIDTH} 400`,
      fontSize: SHOWN_LETTERS,
      rivers: [],
      things: [],
      labels: [],
    };
  const [west, south, east, north] = positions.reduce<[number, number, number, number]>(
    (box, [lng, lat]) => [
      Math.min(box[0], lng),
      Math.min(box[1], lat),
      Math.max(box[2], lng),
      Math.max(box[3], lat),
    ],
    [180, 90, -180, -90],
  );
  const shrink = Math.cos(((south + north) / 2 / 180) * Math.PI);
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max((east - west) * shrink, 1e-6),
    (TALLEST - 2 * MARGIN) / Math.max(north - south, 1e-6),
  );
  const height = Math.round((north - south) * scale + 2 * MARGIN);
  const left = (WIDTH - (east - west) * shrink * scale) / 2;
  const xOf = (lng: number) => Math.round((lng - west) * shrink * scale + left);
  const yOf = (lat: number) => Math.round((north - lat) * scale + MARGIN);
  const fontSize = Math.round(SHOWN_LETTERS * Math.max(1, height / SHOWN_HEIGHT));
  const sideOf = (kind: ThingKind): number =>
    fontSize *
    (kind === 'board' && things.length > MANY_THINGS ? SIDE_OF_MANY_BOARDS : sides[kind]);
  const drawn = [...things].reverse().map(({ kind, at: [lng, lat] }) => ({
    kind,
    x: xOf(lng),
    y: yOf(lat),
    size: sideOf(kind),
  }));
  const stands = placeLabels(
    labels.map(({ name, kind, isOnWater = false, at: [lng, lat] }) => ({
      kind: isOnWater ? ('place' as const) : kind,
      x: xOf(lng),
      y: yOf(lat),
      width: estimateTextWidth(name, fontSize),
      height: fontSize * 1.3,
    })),
    {
      symbols: drawn
        .filter(({ kind }) => kind !== 'board')
        .map(({ x, y, size }) => ({ x, y, width: size, height: size })),
      lines: [
        ...drawn.filter(({ kind }) => kind === 'board').map((board) => [board]),
        ...rivers.flatMap(({ lines }) =>
          lines.map((line) => line.map(([lng, lat]) => ({ x: xOf(lng), y: yOf(lat) }))),
        ),
      ],
      frame: { width: WIDTH, height },
    },
  );
  return {
    viewBox: `0 0 ${WIDTH} ${height}`,
    fontSize,
    rivers: rivers.map(({ lines, order, seasonal, isArea }) => ({
      seasonal,
      ...(isArea && { isArea }),
      d: lines
        .map((line) =>
          line.map(([lng, lat], at) => `${at === 0 ? 'M' : 'L'}${xOf(lng)} ${yOf(lat)}`).join(''),
        )
        .join(''),
      width: riverWidth({ order, ...(isArea && { isArea }) }),
    })),
    things: drawn,
    labels: labels.flatMap(({ name, kind }, at) => {
      const centre = stands[at];
      // The baseline is a third of the font size below the middle.
      return centre
        ? [{ name, kind, x: Math.round(centre.x), y: Math.round(centre.y + fontSize / 3) }]
        : [];
    }),
  };
};
