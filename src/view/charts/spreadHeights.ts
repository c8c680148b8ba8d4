/** Moves heights apart until neighbours keep the gap. They stay above the floor and in order. */
export const spreadHeights = (
  ys: readonly number[],
  gapPx: number,
  floorPx: number,
): readonly number[] => {
  const order = ys.map((_, index) => index).sort((a, b) => (ys[a] ?? 0) - (ys[b] ?? 0));
  const placed = [...ys];
  order.forEach((index, rank) => {
    const above = order[rank - 1];
    if (above !== undefined) {
      placed[index] = Math.max(placed[index] ?? 0, (placed[above] ?? 0) + gapPx);
    }
  });
  let ceilingPx = floorPx;
  for (const index of [...order].reverse()) {
    placed[index] = Math.min(placed[index] ?? 0, ceilingPx);
    ceilingPx = (placed[index] ?? 0) - gapPx;
  }
  return placed;
};
