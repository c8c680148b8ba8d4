import type { PublishedRecord } from '../record/record.ts';
import type { CollectionName } from '../formats/collections.ts';
import { keyedTables, type KeyedTable } from './rowKeys.ts';

/** A number that is far from its published value, or from earlier months of the same row. */
export interface UnusualJump {
  readonly collection: CollectionName;
  readonly key: string;
  /** Path of fields down to the number, such as `amount`, `value`. */
  readonly path: readonly string[];
  readonly was: number;
  readonly is: number;
  /** `is / was` if it is close to a thousand or a thousandth, which suggests a wrong unit. */
  readonly isThousandfold: boolean;
}

/** A collection that lost many of its rows. */
export interface ShrunkTable {
  readonly collection: CollectionName;
  readonly was: number;
  readonly is: number;
}

/** Ten times or a tenth: real rivers do not change that much between two months. */
const FACTOR = 10;
/** Small numbers are ignored: 1 problem may well become 12. */
const LEAST = 20;
/**
 * A table that loses a tenth of its rows and at least three, or all of them, was probably exported
 * in part.
 */
const LOST_SHARE = 0.1;
const LOST_ROWS = 3;

/** Fields whose numbers are names, dates or places rather than amounts. */
const notAmounts = new Set([
  'number',
  'year',
  'scale',
  'version',
  'position',
  'coordinates',
  'face',
]);

/** Numbers that differ by an order of magnitude between the published record and the new one. */
export const findUnusualJumps = (
  now: PublishedRecord,
  before: PublishedRecord,
): readonly UnusualJump[] => {
  const former = new Map(keyedTables(before).map((table) => [table.name, table]));
  const rows = keyedTables(now).flatMap((table) => {
    const then = former.get(table.name);
    return then ? jumpsOf(table, then) : [];
  });
  return [...rows, ...cleanupJumps(now, before)];
};

/** Collections that lost rows. Published collections normally only grow. */
export const findShrunkTables = (
  now: PublishedRecord,
  before: PublishedRecord,
): readonly ShrunkTable[] => {
  const sizes = new Map(keyedTables(now).map(({ name, rows }) => [name, rows.length]));
  return keyedTables(before).flatMap(({ name, rows }) => {
    const is = sizes.get(name) ?? 0;
    const lost = rows.length - is;
    const isPart = lost >= LOST_ROWS && lost >= rows.length * LOST_SHARE;
    return name !== 'corrections' && (isPart || (is === 0 && lost > 0))
      ? [{ collection: name, was: rows.length, is }]
      : [];
  });
};

const jumpsOf = ({ name, keys, rows }: KeyedTable, then: KeyedTable): readonly UnusualJump[] => {
  const formerRows = new Map(then.keys.map((key, at) => [key, then.rows[at]]));
  return rows.flatMap((row, at) => {
    const key = keys[at] ?? '';
    const former = formerRows.get(key);
    // Most rows are unchanged. Comparing their text is cheaper than walking them.
    if (former === undefined || JSON.stringify(former) === JSON.stringify(row)) return [];
    const was = numbersOf(former);
    return [...numbersOf(row)].flatMap(([path, is]) => {
      const jump = jumpBetween(was.get(path), is);
      return jump ? [{ collection: name, key, path: path.split('\n'), ...jump }] : [];
    });
  });
};

/** New cleanup months compared with the largest earlier month of the same river and unit. */
const cleanupJumps = (now: PublishedRecord, before: PublishedRecord): readonly UnusualJump[] => {
  const largest = new Map<string, number>();
  const known = new Set(before.cleanups.map(({ id }) => id));
  for (const { riverId, unit, amount } of before.cleanups)
    if (amount.kind === 'value') {
      const key = `${riverId} ${unit}`;
      largest.set(key, Math.max(largest.get(key) ?? 0, amount.value * amount.scale));
    }
  return now.cleanups.flatMap(({ id, riverId, unit, amount }) => {
    if (known.has(id) || amount.kind !== 'value') return [];
    const is = amount.value * amount.scale;
    const was = largest.get(`${riverId} ${unit}`);
    const jump = was !== undefined && is > was ? jumpBetween(was, is) : undefined;
    return jump ? [{ collection: 'cleanups', key: id, path: ['amount', 'value'], ...jump }] : [];
  });
};

const jumpBetween = (
  was: number | undefined,
  is: number,
): Pick<UnusualJump, 'was' | 'is' | 'isThousandfold'> | undefined => {
  if (was === undefined || was <= 0 || is <= 0) return undefined;
  const factor = Math.max(is / was, was / is);
  const isThousandfold = factor > 900 && factor < 1100;
  if (factor < FACTOR || (Math.max(is, was) < LEAST && !isThousandfold)) return undefined;
  return { was, is, isThousandfold };
};

/**
 * Every amount of a row by its path. Items of lists are skipped because their index is not stable.
 */
const numbersOf = (row: object): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  const visit = (value: object, path: readonly string[]): void => {
    const fields: readonly (readonly [string, unknown])[] = Object.entries(value);
    for (const [key, inner] of fields) {
      if (notAmounts.has(key)) continue;
      if (typeof inner === 'number') numbers.set([...path, key].join('\n'), inner);
      else if (typeof inner === 'object' && inner !== null && !Array.isArray(inner))
        visit(inner, [...path, key]);
    }
  };
  visit(row, []);
  return numbers;
};
