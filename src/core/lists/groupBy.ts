/**
 * Groups items by key. Keys are in order of their first item; items keep their order. An item
 * without a key is in no group. (`Map.groupBy` is newer than the browsers that run the islands.)
 */
export const groupBy = <Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key | undefined,
): ReadonlyMap<Key, readonly Item[]> => {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};
