/** Keys of the objects that are open, with the lines they first stood in. */
export interface KeyStack {
  readonly openObject: () => void;
  readonly closeObject: () => void;
  /** Line in which the innermost object had this key before; undefined, and remembered, otherwise. */
  readonly findFirstLine: (key: string, line: number) => number | undefined;
}

/** From so many keys on an object is searched by a map instead of one by one. */
const MANY_KEYS = 24;

/** One stack for all objects: a row has few keys, and a map for each would cost more than the row. */
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
