import type { NearIndex, NearShard } from './nearData.ts';

/** Rejects anything that is not the site's data file, such as an error page or a truncated file. */
export const isNearIndex = (value: unknown): value is NearIndex =>
  isObject(value) && 'district' in value && 'box' in value && hasLists(value, ['shards']);

export const isNearShard = (value: unknown): value is NearShard =>
  isObject(value) && hasLists(value, ['rivers', 'reaches', 'stretches']);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const hasLists = (value: object, names: readonly string[]): boolean =>
  names.every((name) => Array.isArray(Reflect.get(value, name)));
