/** Keys of the open objects, with the lines of their first occurrence. */
export interface KeyStack {
  readonly openObject: () => void;
  readonly closeObject: () => void;
  /**
   * Line of an earlier occurrence of this key in the innermost object. If there is none, stores the
   * key and returns undefined.
   */
  readonly findFirstLine: (key: string, line: number) => number | undefined;
}

/** From this many keys an object is looked up in a map instead of by linear search. */
const MANY_KEYS = 24;

/**
 * One stack for all objects. A row has few keys, and one map per row would cost more than the row.
 */
export const createKeyStack = (): KeyStack => {
  const keys: string[] = [];
  const lines: number[] = [];
  const bases: number[] = [];
  const maps = new Map<number, Map<string, number>>();
  return {
    openObject: () => {
      bases.push(keys.length);
    },
    closeObject: () => {
      const base = bases.pop() ?? 0;
      keys.length = base;
      lines.length = base;
      maps.delete(bases.length);
    },
    findFirstLine: (key, line) => {
      const base = bases.at(-1) ?? 0;
      const map = maps.get(bases.length - 1);
      if (map) {
        const first = map.get(key);
        if (first === undefined) map.set(key, line);
        return first;
      }
      for (let at = base; at < keys.length; at++) if (keys[at] === key) return lines[at];
      keys.push(key);
      lines.push(line);
      if (keys.length - base === MANY_KEYS)
        maps.set(
          bases.length - 1,
          new Map(keys.slice(base).map((each, at) => [each, lines[base + at] ?? line])),
        );
      return undefined;
    },
  };
};
