import { finderKinds, type FinderKind } from './finderFormat.ts';
import type { Shelf, Thing } from './finderThings.ts';
import { keyWithoutLength, type Keys } from './lookThrough.ts';

/** Things of one kind that were found, the nearest first. */
export interface FoundGroup {
  readonly kind: FinderKind;
  readonly things: readonly Thing[];
  /** All that were found; more than are listed where the list is cut. */
  readonly total: number;
}

/** What was found on one shelf: the key of each of its things, 0 where it was not found. */
export interface FoundOnShelf {
  readonly shelf: Shelf;
  readonly keys: Keys;
}

interface Near {
  readonly key: number;
  readonly shelf: Shelf;
  readonly at: number;
}

/** What was found, by kind: the kind of the nearest thing first, at most so many of each. */
export const groupFound = (found: readonly FoundOnShelf[], most: number): readonly FoundGroup[] => {
  const groups = new Map<FinderKind, { readonly nearest: Near[]; total: number }>();
  for (const { shelf, keys } of found) {
    const nearest: Near[] = [];
    let total = 0;
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? 0;
      if (key === 0) continue;
      total += 1;
      // Most of many are farther than the nearest few: nothing is made for them.
      if (nearest.length < most || key < (nearest[nearest.length - 1]?.key ?? 0))
        takeIn(nearest, { key, shelf, at }, most);
    }
    const [first] = nearest;
    if (!first) continue;
    const { kind } = shelf;
    const group = groups.get(kind) ?? { nearest: [], total: 0 };
    groups.set(kind, group);
    group.total += total;
    for (const one of nearest) takeIn(group.nearest, one, most);
  }
  return finderKinds
    .flatMap((kind) => {
      const group = groups.get(kind);
      const [first] = group?.nearest ?? [];
      return group && first ? [{ kind, ...group, best: keyWithoutLength(first.key) }] : [];
    })
    .sort((a, b) => a.best - b.best)
    .map(({ kind, nearest, total }) => ({
      kind,
      things: nearest.map(({ shelf, at }) => shelf.thingAt(at)),
      total,
    }));
};

/** Keeps the nearest few in order; of equals, the earlier stays before the later. */
const takeIn = (nearest: Near[], one: Near, most: number): void => {
  const last = nearest[nearest.length - 1];
  if (nearest.length >= most && last && last.key <= one.key) return;
  // Bisection for the first that is farther.
  let [from, to] = [0, nearest.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((nearest[middle]?.key ?? 0) > one.key) to = middle;
    else from = middle + 1;
  }
  nearest.splice(from, 0, one);
  if (nearest.length > most) nearest.pop();
};
