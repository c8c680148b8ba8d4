import { z } from 'zod';
import type { FormatVersion } from '../formats/exportFormat.ts';
import type { OfficeExport } from '../formats/formats.ts';
import { fieldNames, listFields, mayBeAbsent } from '../schemas/schemaField.ts';
import { valueAt, type Path } from '../paths/valueAt.ts';

/**
 * The rows of a faulty export that have no fault themselves, so their relations can be checked too.
 */
export interface SoundRows<Newest = OfficeExport> {
  readonly exported: Newest;
  /** Where a path of `exported` stands in a file of its version, counting only the rows kept. */
  readonly originOf: (path: Path) => Path;
  /** Place in the file of each kept row, by the collection's name in the file. */
  readonly rowNumbers: ReadonlyMap<string, readonly number[]>;
  /** Whether a row with this key may be among those left out. */
  readonly mayExist: (collection: string, key: string) => boolean;
}

/**
 * Leaves out every row in which the schema found a fault.
 *
 * @returns undefined if the head is faulty, because nothing can be checked without it
 */
export const keepSoundRows = <Newest>(
  { schema, read, originOf }: FormatVersion<Newest>,
  document: unknown,
  faults: readonly z.core.$ZodIssue[],
): SoundRows<Newest> | undefined => {
  const faulty = new Set(faults.map(({ path }) => `${String(path[0])} ${String(path[1])}`));
  const rowNumbers = new Map<string, readonly number[]>();
  const brokenKeys = new Map<string, ReadonlySet<string>>();
  const lists = new Set(listFields(schema));
  const fields = fieldNames(schema, []).flatMap((name) => {
    const found = valueAt(document, [name]);
    if (found === undefined && mayBeAbsent(schema, name)) return [];
    // Only the relation of the lines reads them, and it can wait.
    if (!lists.has(name)) return name === 'lines' ? [] : [[name, found] as const];
    const rows: readonly unknown[] = Array.isArray(found) ? found : [];
    const sound = rows.flatMap((_, row) => (faulty.has(`${name} ${row}`) ? [] : [row]));
    const broken = rows.filter((_, row) => faulty.has(`${name} ${row}`));
    rowNumbers.set(name, sound);
    if (Array.isArray(found)) brokenKeys.set(name, new Set(broken.flatMap(keysOf)));
    return [[name, sound.map((row) => rows[row])] as const];
  });
  // The rows left have no fault of their own. A faulty head is not read.
  const exported = read(Object.fromEntries(fields), (whole, kept) => z.safeParse(whole, kept).data);
  if (exported === undefined) return undefined;
  return {
    exported,
    originOf,
    rowNumbers,
    mayExist: (collection, key) =>
      brokenKeys.get(String(originOf([collection])[0]))?.has(key) ?? true,
  };
};

const keysOf = (row: unknown): readonly string[] =>
  ['id', 'code', 'slug'].flatMap((field) => {
    const key = valueAt(row, [field]);
    return typeof key === 'string' ? [key] : [];
  });
