import type { Path } from '../paths/valueAt.ts';

/**
 * Path of the first difference between two JSON values; undefined if they are equal. The order of
 * object fields does not matter, and a field with the value undefined counts as absent.
 */
export const findDifference = (a: unknown, b: unknown, path: Path = []): Path | undefined => {
  if (Object.is(a, b)) return undefined;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return path;
  if (Array.isArray(a) !== Array.isArray(b)) return path;
  if (Array.isArray(a) && a.length !== Reflect.get(b, 'length')) return path;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const step = Array.isArray(a) ? Number(key) : key;
    const found = findDifference(Reflect.get(a, key), Reflect.get(b, key), [...path, step]);
    if (found) return found;
  }
  return undefined;
};
