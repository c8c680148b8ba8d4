import { finderKinds, type FinderKind } from './finderFormat.ts';
import type { Thing } from './finderThings.ts';
import { keyWithoutLength, type Keys } from './haystack.ts';

/** Things of one kind that were found, the nearest first. */
export interface FoundGroup {
  readonly kind: FinderKind;
  readonly things: readonly Thing[];
  /** All that were found; more than are listed where the list is cut. */
  readonly total: number;
}

interface Group {
  readonly nearest: { readonly thing: Thing; readonly key: number }[];
  total: number;
}

/**
 * What was found, by kind: the kind of the nearest thing first, at most so many of each.
 *
 * @param keys key of each thing; infinite where it was not found
 */
export const groupFound = (
  things: readonly Thing[],
  keys: Keys,
  most: number,
): readonly FoundGroup[] => {
  const groups = new Map<FinderKind, Group>();
  keys.forEach((key, at) => {
    const thing = things[at];
    if (key === Infinity || thing === undefined) return;
    const group = groups.get(thing.kind) ?? { nearest: [], total: 0 };
    groups.set(thing.kind, group);
    group.total += 1;
    takeIn(group.nearest, { thing, key }, most);
  });
  return finderKinds
    .flatMap((kind) => {
      const group = groups.get(kind);
      const [first] = group?.nearest ?? [];
      return group && first ? [{ kind, ...group, best: keyWithoutLength(first.key) }] : [];
    })
    .sort((a, b) => a.best - b.best)
    .map(({ kind, nearest, total }) => ({
      kind,
      things: nearest.map(({ thing }) => thing),
      total,
    }));
};

/** Keeps the nearest few in order; of equals, the earlier stays before the later. */
const takeIn = (nearest: Group['nearest'], one: Group['nearest'][number], most: number): void => {
  const last = nearest.at(-1);
  if (nearest.length >= most && last && last.key <= one.key) return;
  const after = nearest.findIndex(({ key }) => key > one.key);
  nearest.splice(after < 0 ? nearest.length : after, 0, one);
  if (nearest.length > most) nearest.pop();
};
