/** Things that would be drawn on top of each other, drawn as one at their middle. */
export interface Cluster<T> {
  readonly at: number;
  readonly members: readonly [T, ...T[]];
}

/**
 * Joins neighbours until all clusters stand at least `distance` apart.
 *
 * @param placeOf place of a thing along the river, in the unit of `distance`
 */
export const clusterByDistance = <T>(
  things: readonly T[],
  placeOf: (thing: T) => number,
  distance: number,
): Cluster<T>[] => {
  const clusters: Cluster<T>[] = [];
  for (const thing of [...things].sort((a, b) => placeOf(a) - placeOf(b))) {
    clusters.push({ at: placeOf(thing), members: [thing] });
    // A grown cluster moves back towards its middle and may then meet the one before.
    for (;;) {
      const last = clusters.at(-1);
      const previous = clusters.at(-2);
      if (!last || !previous || last.at - previous.at >= distance) break;
      clusters.splice(-2, 2, joinClusters(previous, last));
    }
  }
  return clusters;
};

const joinClusters = <T>(a: Cluster<T>, b: Cluster<T>): Cluster<T> => ({
  at: (a.at * a.members.length + b.at * b.members.length) / (a.members.length + b.members.length),
  members: [...a.members, ...b.members],
});
