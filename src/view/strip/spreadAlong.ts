/** An item to be centred at `at` that takes `size` along the line. */
export interface Standing {
  readonly at: number;
  readonly size: number;
}

/**
 * Centres for items in a row. They keep their order, do not touch each other, stay between `from`
 * and `to`, and move as little as possible in total (least squares, by pooling neighbours).
 *
 * @param items in order of `at`; their sizes together must fit between `from` and `to`
 */
export const spreadAlong = (items: readonly Standing[], from: number, to: number): number[] => {
  // Subtract the sizes of the items before: each preferred position becomes a value that must not
  // decrease.
  const before: number[] = [];
  let total = 0;
  for (const item of items) {
    before.push(total + item.size / 2);
    total += item.size;
  }
  const pools: { sum: number; count: number }[] = [];
  items.forEach((item, index) => {
    pools.push({ sum: item.at - (before[index] ?? 0), count: 1 });
    for (;;) {
      const last = pools.at(-1);
      const previous = pools.at(-2);
      if (!last || !previous || previous.sum / previous.count <= last.sum / last.count) break;
      pools.splice(-2, 2, { sum: previous.sum + last.sum, count: previous.count + last.count });
    }
  });
  const starts = pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
  const latest = Math.max(from, to - total);
  return starts.map(
    (start, index) => Math.min(latest, Math.max(from, start)) + (before[index] ?? 0),
  );
};
