import { clusterByDistance, type Cluster } from './clusterByDistance.ts';
import { platePath, severalPlateWidth } from './drawRibbon.ts';
import type { Point } from './pathWriter.ts';
import { signOfBank, type RibbonFrame } from './ribbonFrame.ts';
import { circlesPath, diamondsPath, linesPath } from './shapes.ts';
import { baselineShift, countSize } from './stripType.ts';
import type { Bank, StripBoard, StripModel, StripProblem } from './stripModel.ts';
import type { StripMark, TextMark } from './stripScene.ts';

/** Boards on one bank; those close together are one plate. */
export const clusterBoards = (
  model: StripModel,
  frame: RibbonFrame,
  bank: Bank,
): Cluster<StripBoard>[] =>
  clusterByDistance(
    model.boards.filter(({ side }) => side === bank),
    ({ km }) => frame.alongOf(km),
    severalPlateWidth + 5,
  );

/** Plates in a straight row along the bank, each on its post. */
export const drawPlates = (
  frame: RibbonFrame,
  bank: Bank,
  clusters: readonly Cluster<StripBoard>[],
  across: number,
): StripMark[] => {
  if (clusters.length === 0) return [];
  const sign = signOfBank(bank);
  const posts = clusters.map(({ at }) => [
    frame.pointOn(at, sign),
    frame.project(at, sign * across),
  ]);
  const plates = clusters.map(({ at, members }) =>
    platePath(frame.project(at, sign * across), members.length > 1),
  );
  return [
    { shape: 'path', role: 'post', d: linesPath(posts) },
    { shape: 'path', role: 'plate', d: plates.join('') },
    ...clusters
      .filter(({ members }) => members.length > 1)
      .map(({ at, members }) =>
        writeCount('plate-count', members.length, frame.project(at, sign * across)),
      ),
  ];
};

/** Open problems are dots, overdue ones diamonds; several at one place show their number. */
export const drawProblems = (model: StripModel, frame: RibbonFrame): StripMark[] => {
  const clusterState = (state: StripProblem['state']): Cluster<StripProblem>[] =>
    clusterByDistance(
      model.problems.filter((problem) => problem.state === state),
      ({ km }) => frame.alongOf(km),
      2 * severalRadius,
    );
  const open = clusterState('open');
  const overdue = clusterState('overdue');

  // Where both kinds meet, or at the reader's position, they move apart to the two banks, just far
  // enough.
  const here = model.pinKm === undefined ? [] : [frame.alongOf(model.pinKm)];
  const asideAt = (at: number, others: readonly Cluster<StripProblem>[]): number => {
    const fromHere = Math.max(0, ...here.map((place) => partingAt(at - place)));
    return Math.max(fromHere, ...others.map((other) => partingAt(at - other.at) / 2));
  };
  const placeAside = ({ at, members }: Cluster<StripProblem>, aside: number): ProblemPlace => ({
    count: members.length,
    point: frame.project(at, frame.course.offsetAt(at) + aside),
  });
  const openPlaces = open.map((cluster) => placeAside(cluster, asideAt(cluster.at, overdue)));
  const overduePlaces = overdue.map((cluster) => placeAside(cluster, -asideAt(cluster.at, open)));
  const circles = joinSizes(openPlaces, (points, several) =>
    circlesPath(points, several ? severalRadius : 6),
  );
  const diamonds = joinSizes(overduePlaces, (points, several) =>
    diamondsPath(points, several ? 13 : 8),
  );
  return [
    ...(circles ? [{ shape: 'path', role: 'open', d: circles } as const] : []),
    ...(diamonds ? [{ shape: 'path', role: 'overdue', d: diamonds } as const] : []),
    ...[...openPlaces, ...overduePlaces].flatMap(({ count, point }) =>
      count > 1 ? [writeCount('count', count, point)] : [],
    ),
  ];
};

const severalRadius = 10;

/** Sideways distance at which two marks with this distance along the river do not touch. */
const partingAt = (along: number): number =>
  Math.sqrt(Math.max(0, (2 * severalRadius) ** 2 - along ** 2));

interface ProblemPlace {
  readonly count: number;
  readonly point: Point;
}

const joinSizes = (
  places: readonly ProblemPlace[],
  draw: (points: readonly Point[], several: boolean) => string,
): string =>
  [false, true]
    .map((several) =>
      draw(
        places.filter(({ count }) => count > 1 === several).map(({ point }) => point),
        several,
      ),
    )
    .join('');

const writeCount = (role: 'count' | 'plate-count', count: number, [x, y]: Point): TextMark => ({
  shape: 'text',
  role,
  x,
  y: y + baselineShift(countSize),
  anchor: 'middle',
  spans: [{ text: String(count) }],
});
