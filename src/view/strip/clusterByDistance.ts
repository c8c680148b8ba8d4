/** Items that would overlap, drawn as one at their centre. */
export interface Cluster<T> {
  readonly at: number;
  readonly members: readonly [T, ...T[]];
}

/**
 * Merges neighbours until all clusters are at least `distance` apart.
 *
 * @param placeOf position of an item along the river, in the unit of `distance`
 */
export const clusterByDistance = <T>(
  things: readonly T[],
  placeOf: (thing: T) => number,
  distance: number,
): Cluster<T>[] => {
  const clusters: Cluster<T>[] = [];
  for (const thing of [...things].sort((a, b) => placeOf(a) - placeOf(b))) {
    clusters.push({ at: placeOf(thing), members: [thing] });
    // A larger cluster moves back towards its centre and may then touch the previous one.
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
