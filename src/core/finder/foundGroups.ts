import { finderKinds, type FinderKind } from './finderFormat.ts';
import type { Shelf, Thing } from './finderThings.ts';
import { keyWithoutLength, type Keys } from './lookThrough.ts';

/** Results of one kind, best match first. */
export interface FoundGroup {
  readonly kind: FinderKind;
  readonly things: readonly Thing[];
  /** Number of all results; larger than the list if it was cut. */
  readonly total: number;
}

/** Results on one shelf: the key of each thing, 0 if it does not match. */
export interface FoundOnShelf {
  readonly shelf: Shelf;
  readonly keys: Keys;
}

interface Near {
  readonly key: number;
  readonly shelf: Shelf;
  readonly at: number;
}

/**
 * Results by kind. The kind of the best match comes first, and each kind has at most `most`
 * results.
 */
export const groupFound = (found: readonly FoundOnShelf[], most: number): readonly FoundGroup[] => {
  const groups = new Map<FinderKind, { readonly nearest: Near[]; total: number }>();
  for (const { shelf, keys } of found) {
    const nearest: Near[] = [];
    let total = 0;
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? 0;
      if (key === 0) continue;
      total += 1;
      // Most matches are worse than the best few, so no result is built for them.
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

/** Keeps the best few in order. Among equals, the earlier one stays first. */
const takeIn = (nearest: Near[], one: Near, most: number): void => {
  const last = nearest[nearest.length - 1];
  if (nearest.length >= most && last && last.key <= one.key) return;
  // Binary search for the first worse match.
  let [from, to] = [0, nearest.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((nearest[middle]?.key ?? 0) > one.key) to = middle;
    else from = middle + 1;
  }
  nearest.splice(from, 0, one);
  if (nearest.length > most) nearest.pop();
};
