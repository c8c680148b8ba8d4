/** A pseudo-random stream. The same name and seed give the same choices everywhere. */
export interface Random {
  /** 0 (included) to 1 (excluded). */
  readonly unit: () => number;
  /** A whole number from `min` to `max`, both included. */
  readonly int: (min: number, max: number) => number;
  /** A real number from `min` to `max`. */
  readonly between: (min: number, max: number) => number;
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean;
  /**
   * A random item.
   *
   * @throws RangeError when there are none
   */
  readonly pick: <T>(items: readonly T[]) => T;
  /**
   * A random item, by weight.
   *
   * @throws RangeError when there are none
   */
  readonly weighted: <T>(items: readonly (readonly [T, number])[]) => T;
  /** A shuffled copy. */
  readonly shuffled: <T>(items: readonly T[]) => T[];
}

/**
 * Creates the stream of one topic. Each topic has its own, so adding one does not change the
 * others. Only 32-bit integer arithmetic: identical on every machine.
 */
export const openStream = (seed: number, ...concern: readonly (string | number)[]): Random => {
  const unit = sfc32(hashText([seed, ...concern].join('/')));
  const int = (min: number, max: number): number => min + Math.floor(unit() * (max - min + 1));
  const pick = <T>(items: readonly T[]): T => getItem(items, int(0, items.length - 1));
  return {
    unit,
    int,
    between: (min, max) => min + unit() * (max - min),
    chance: (probability) => unit() < probability,
    pick,
    weighted: (items) => {
      const total = items.reduce((sum, [, weight]) => sum + weight, 0);
      let left = unit() * total;
      for (const [item, weight] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      return getItem(items, items.length - 1)[0];
    },
    shuffled: (items) => {
      const list = [...items];
      for (let last = list.length - 1; last > 0; last -= 1) {
        const other = int(0, last);
        const moved = getItem(list, last);
        list[last] = getItem(list, other);
        list[other] = moved;
      }
      return list;
    },
  };
};

/**
 * The item at an index.
 *
 * @throws RangeError when the list is shorter
 */
export const getItem = <T>(items: readonly T[], index: number): T => {
  const item = items[index];
  if (item === undefined) throw new RangeError(`No item ${index} in a list of ${items.length}`);
  return item;
};

type State = readonly [number, number, number, number];

const hashText = (text: string): State => {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ code, 597399067);
    b = c ^ Math.imul(b ^ code, 2869860233);
    c = d ^ Math.imul(c ^ code, 951274213);
    d = a ^ Math.imul(d ^ code, 2716044179);
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
};

const sfc32 = (state: State): (() => number) => {
  let [a, b, c, counter] = state;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let round = 0; round < 16; round += 1) next();
  return next;
};
