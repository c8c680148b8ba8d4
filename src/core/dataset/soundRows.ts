import type { z } from 'zod';
import {
  collectionSchemas,
  officeExportSchema,
  type OfficeExport,
} from '../schemas/officeExport.ts';
import { valueAt } from './valueAt.ts';

/** The rows of a faulty export that have no fault of their own, so that their relations can be checked too. */
export interface SoundRows {
  readonly exported: OfficeExport;
  /** Place in the file of each kept row, by collection. */
  readonly rowNumbers: ReadonlyMap<string, readonly number[]>;
  /** Whether a row with this key may stand among those that were left out. */
  readonly mayExist: (collection: string, key: string) => boolean;
}

/**
 * Leaves out every row in which the schema found a fault.
 *
 * @returns undefined where the faults lie in the head, without which nothing can be judged
 */
export const keepSoundRows = (
  document: unknown,
  faults: readonly z.core.$ZodIssue[],
): SoundRows | undefined => {
  const faulty = new Set(faults.map(({ path }) => `${String(path[0])} ${String(path[1])}`));
  const rowNumbers = new Map<string, readonly number[]>();
  const brokenKeys = new Map<string, ReadonlySet<string>>();
  const collections = Object.keys(collectionSchemas).map((name) => {
    const found = valueAt(document, [name]);
    const rows: readonly unknown[] = Array.isArray(found) ? found : [];
    const sound = rows.flatMap((_, row) => (faulty.has(`${name} ${row}`) ? [] : [row]));
    const broken = rows.filter((_, row) => faulty.has(`${name} ${row}`));
    rowNumbers.set(name, sound);
    if (Array.isArray(found)) brokenKeys.set(name, new Set(broken.flatMap(keysOf)));
    return [name, sound.map((row) => rows[row])] as const;
  });
  const head = ['format', 'version', 'period', 'office'].map((name) => [
    name,
    valueAt(document, [name]),
  ]);
  const parsed = officeExportSchema.safeParse(Object.fromEntries([...head, ...collections]));
  if (!parsed.success) return undefined;
  return {
    exported: parsed.data,
    rowNumbers,
    mayExist: (collection, key) => brokenKeys.get(collection)?.has(key) ?? true,
  };
};

const keysOf = (row: unknown): readonly string[] =>
  ['id', 'code', 'slug'].flatMap((field) => {
    const key = valueAt(row, [field]);
    return typeof key === 'string' ? [key] : [];
  });
