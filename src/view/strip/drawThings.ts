import { clusterByDistance, type Cluster } from './clusterByDistance.ts';
import { platePath, plateWidth } from './drawRibbon.ts';
import type { Point } from './pathWriter.ts';
import { signOfBank, type RibbonFrame } from './ribbonFrame.ts';
import { circlesPath, diamondsPath, linesPath } from './shapes.ts';
import { baselineShift, countSize } from './stripType.ts';
import type { Bank, StripBoard, StripModel, StripProblem } from './stripModel.ts';
import type { PathMark, StripMark, TextMark } from './stripScene.ts';

/** Boards of one bank, those too near to each other as one plate. */
export const clusterBoards = (
  model: StripModel,
  frame: RibbonFrame,
  bank: Bank,
): Cluster<StripBoard>[] =>
  clusterByDistance(
    model.boards.filter(({ side }) => side === bank),
    ({ km }) => frame.alongOf(km),
    plateWidth + 5,
  );

/** Plates in one straight row along the bank, each on its post. */
export const drawPlates = (
  frame: RibbonFrame,
  bank: Bank,
  clusters: readonly Cluster<StripBoard>[],
  across: number,
): PathMark[] => {
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
  ];
};

/** Open problems are dots, overdue ones diamonds; several at one place carry their number. */
export const drawProblems = (model: StripModel, frame: RibbonFrame): StripMark[] => {
  const clusterState = (state: StripProblem['state']): Cluster<StripProblem>[] =>
    clusterByDistance(
      model.problems.filter((problem) => problem.state === state),
      ({ km }) => frame.alongOf(km),
      2 * severalRadius,
    );
  const open = clusterState('open');
  const overdue = clusterState('overdue');

  // Where both kinds meet, or the reader stands, they part to the two banks.
  const here = model.pinKm === undefined ? undefined : frame.alongOf(model.pinKm);
  const asideAt = (at: number, others: readonly Cluster<StripProblem>[]): number => {
    if (here !== undefined && Math.abs(here - at) < 2 * severalRadius) return 2 * severalRadius;
    return isMet(at, others) ? severalRadius : 0;
  };
  const isMet = (at: number, others: readonly Cluster<StripProblem>[]): boolean =>
    others.some((other) => Math.abs(other.at - at) < 2 * severalRadius);
  const place = (at: number, aside: number): Point =>
    frame.project(at, frame.course.offsetAt(at) + aside);
  const openPlaces = open.map((cluster) => ({
    count: cluster.members.length,
    point: place(cluster.at, asideAt(cluster.at, overdue)),
  }));
  const overduePlaces = overdue.map((cluster) => ({
    count: cluster.members.length,
    point: place(cluster.at, -asideAt(cluster.at, open)),
  }));
  const circles = joinSizes(openPlaces, (points, several) => circlesPath(points, several ? 9 : 6));
  const diamonds = joinSizes(overduePlaces, (points, several) =>
    diamondsPath(points, several ? 11.5 : 8),
  );
  return [
    ...(circles ? [{ shape: 'path', role: 'open', d: circles } as const] : []),
    ...(diamonds ? [{ shape: 'path', role: 'overdue', d: diamonds } as const] : []),
    ...[...openPlaces, ...overduePlaces].filter(({ count }) => count > 1).map(writeCount),
  ];
};

const severalRadius = 9;

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

const writeCount = ({ count, point: [x, y] }: ProblemPlace): TextMark => ({
  shape: 'text',
  role: 'count',
  x,
  y: y + baselineShift(countSize),
  anchor: 'middle',
  spans: [{ text: String(count) }],
});
