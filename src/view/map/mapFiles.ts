import { findBoundingBox, type BoundingBox } from '../../core/geometry/boundingBox.ts';
import { encodeLine } from '../../core/geometry/deltaLine.ts';
import { distanceKm, type Position } from '../../core/geometry/position.ts';
import { simplifyLine } from '../../core/geometry/simplifyLine.ts';
import type { MapLabel, MapRiver, MapThing, MapView } from './mapView.ts';

/** Content of a map file: rivers with encoded lines, items, names, and where further files are. */
export interface MapFile {
  readonly rivers: readonly (MapRiver & { readonly lines: readonly (readonly number[])[] })[];
  readonly things: readonly MapThing[];
  readonly labels: readonly MapLabel[];
  /** The district in parts, each with all its rivers and items; fetched on zooming in. */
  readonly parts: readonly { readonly name: string; readonly box: BoundingBox }[];
  /** Bounds of everything, including content found only in parts. */
  readonly box: BoundingBox;
}

/** Most positions and items drawn at once, chosen so that an old phone does not stutter. */
const MOST_DRAWN = 12_000;

/** Bends dropped from an overview, as a share of the longer side of the district: about a pixel. */
const OVERVIEW_TOLERANCE = 1 / 1500;

/** A map in one file. */
export const wholeMapFile = (view: MapView): MapFile => ({
  rivers: view.rivers.map(withCode),
  things: view.things,
  labels: view.labels,
  parts: [],
  box: boxOf(view),
});

/**
 * The files of a district's map by name. A small district is one `overview`. For a large one the
 * overview has the most important rivers, simplified, and the parts have everything.
 *
 * @param mostDrawn positions and items per file
 */
export const mapFiles = (view: MapView, mostDrawn = MOST_DRAWN): ReadonlyMap<string, MapFile> => {
  if (weightOf(view) <= mostDrawn) return new Map([['overview', wholeMapFile(view)]]);
  const parts = divideView(view, mostDrawn);
  const rivers = firstRivers(view, mostDrawn);
  const shown = new Set(rivers.map(({ id }) => id));
  const overview: MapFile = {
    rivers: rivers.map(withCode),
    things: [],
    labels: view.labels.filter(({ riverId }) => riverId === undefined || shown.has(riverId)),
    parts: parts.map((part, at) => ({ name: String(at + 1), box: boxOf(part) })),
    box: boxOf(view),
  };
  return new Map([
    ['overview', overview],
    ...parts.map((part, at) => [String(at + 1), wholeMapFile(part)] as const),
  ]);
};

/** Simplified rivers of the view, as many of the first as the limit allows. */
const firstRivers = (view: MapView, mostDrawn: number): MapView['rivers'] => {
  const [west, south, east, north] = boxOf(view);
  const sideKm = Math.max(
    distanceKm([west, south], [east, south]),
    distanceKm([west, south], [west, north]),
  );
  let weight = 0;
  const simplified = view.rivers.map((river) => ({
    ...river,
    lines: river.lines.map((line) => simplifyLine(line, sideKm * 1000 * OVERVIEW_TOLERANCE)),
  }));
  return simplified.filter(({ lines }) => {
    weight += lines.reduce((sum, line) => sum + line.length, 0);
    return weight <= mostDrawn;
  });
};

/** Splits the view along its longer side until each part is within the limit. */
const divideView = (view: MapView, mostDrawn: number): readonly MapView[] => {
  if (weightOf(view) <= mostDrawn || view.rivers.length <= 1) return [view];
  const [west, south, east, north] = boxOf(view);
  const axis = east - west > north - south ? 0 : 1;
  const sorted = [...view.rivers].sort((a, b) => middleOf(a)[axis] - middleOf(b)[axis]);
  const half = sorted.length >> 1;
  return [sorted.slice(0, half), sorted.slice(half)].flatMap((rivers) => {
    const ids = new Set(rivers.map(({ id }) => id));
    // Rivers keep the order of the view: important ones are drawn last and labelled first.
    const part = {
      ...view,
      rivers: view.rivers.filter(({ id }) => ids.has(id)),
      things: view.things.filter(({ riverId }) => ids.has(riverId)),
      labels: view.labels.filter(({ riverId }) => riverId !== undefined && ids.has(riverId)),
    };
    return divideView(part, mostDrawn);
  });
};

const weightOf = ({ rivers, things }: MapView): number =>
  things.length +
  rivers.reduce((sum, { lines }) => sum + lines.reduce((all, line) => all + line.length, 0), 0);

const boxOf = ({ rivers }: MapView): BoundingBox =>
  findBoundingBox(rivers.flatMap(({ lines }) => lines)) ?? [0, 0, 0, 0];

const middleOf = ({ lines }: MapView['rivers'][number]): Position => {
  const [line = []] = lines;
  return line[line.length >> 1] ?? [0, 0];
};

const withCode = (river: MapView['rivers'][number]): MapFile['rivers'][number] => ({
  ...river,
  lines: river.lines.map(encodeLine),
});
