import type { NearIndex, NearShard } from './nearData.ts';

/** Refuses what came in place of the site's own file: an error page, or half of it. */
export const isNearIndex = (value: unknown): value is NearIndex =>
  isObject(value) && 'district' in value && 'box' in value && hasLists(value, ['shards']);

export const isNearShard = (value: unknown): value is NearShard =>
  isObject(value) && hasLists(value, ['rivers', 'reaches', 'stretches']);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const hasLists = (value: object, names: readonly string[]): boolean =>
  names.every((name) => Array.isArray(Reflect.get(value, name)));
