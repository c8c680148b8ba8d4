import { madeListSchema, type PieceFault } from '../../core/schemas/madeList.ts';
import { isKept, keepFiles, readKept } from './printCache.ts';

/** What was made of pieces that are kept together: their files, and why others have none. */
export interface MadeSet {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly faults: readonly PieceFault[];
}

/** The same in the cache. */
export interface KeptSet {
  readonly key: string;
  /** Names of the files. */
  readonly names: readonly string[];
  readonly faults: readonly PieceFault[];
}

/** Lies beside the files: a piece with a fault is not set again until its content changes. */
const listName = 'made.json';

/** The set of a key, if the cache has all of it. A list that cannot be read counts as none. */
export const findKeptSet = (key: string): KeptSet | undefined => {
  if (!isKept(key, [listName])) return undefined;
  const list: unknown = JSON.parse(new TextDecoder().decode(readKept(key, listName)));
  const { data } = madeListSchema.safeParse(list);
  return data && isKept(key, data.names) ? { key, ...data } : undefined;
};

/** The set of a key; made if it is not cached. */
export const keepSet = async (key: string, make: () => Promise<MadeSet>): Promise<KeptSet> => {
  const kept = findKeptSet(key);
  if (kept) return kept;
  const { files, faults } = await make();
  const names = Object.keys(files);
  const list = new TextEncoder().encode(JSON.stringify({ names, faults }));
  keepFiles(key, { ...files, [listName]: list });
  return { key, names, faults };
};
