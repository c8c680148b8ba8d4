import { errorAt } from '../../issue.ts';
import type { Relation } from '../relationContext.ts';
import { keyedTables } from '../rowKeys.ts';

/** No two rows of a collection have the same id or natural key. */
export const identity: Relation = ({ exported, at }) =>
  keyedTables(exported).flatMap(({ name, keys }) => {
    const firstAt = new Map<string, number>();
    return keys.flatMap((key, row) => {
      const first = firstAt.get(key);
      if (first === undefined) {
        firstAt.set(key, row);
        return [];
      }
      return [errorAt(at(name, row), 'row.duplicate', { key, first: first + 1 })];
    });
  });
