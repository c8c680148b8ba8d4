/** A label that wants to stand centred at a point. */
export interface WishedLabel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Which labels stand: in the given order each one that touches none already standing, and that lies
 * within the frame where one is given.
 */
export const chooseLabels = (
  labels: readonly WishedLabel[],
  frame?: { readonly width: number; readonly height: number },
): readonly boolean[] => {
  const standing: WishedLabel[] = [];
  return labels.map((label) => {
    const isFree =
      standing.every((other) => !touches(label, other)) && (!frame || isInside(label, frame));
    if (isFree) standing.push(label);
    return isFree;
  });
};

const touches = (a: WishedLabel, b: WishedLabel): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

const isInside = (
  { x, y, width, height }: WishedLabel,
  frame: { readonly width: number; readonly height: number },
): boolean =>
  x - width / 2 >= 0 &&
  y - height / 2 >= 0 &&
  x + width / 2 <= frame.width &&
  y + height / 2 <= frame.height;
