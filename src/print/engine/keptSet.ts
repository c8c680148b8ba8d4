import { z } from 'zod';
import { isKept, keepFiles, readKept } from './printCache.ts';
import type { PrintFault } from './printPiece.ts';

/** One fault of a piece; `piece` is its name within its set. */
export interface PieceFault {
  readonly piece: string;
  readonly fault: PrintFault;
}

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

/** Lies beside the files. A piece with a fault is not set again until its content changes. */
const listName = 'made.json';

const listSchema = z.object({
  names: z.array(z.string()),
  faults: z.array(
    z.object({
      piece: z.string(),
      fault: z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('glyph'),
          path: z.array(z.union([z.string(), z.number()])),
          character: z.string(),
          text: z.string(),
        }),
        z.object({
          kind: z.literal('overflow'),
          field: z.string(),
          axis: z.enum(['width', 'height']),
          neededMm: z.number(),
          roomMm: z.number(),
        }),
      ]),
    }),
  ),
});

/** The set of a key, if the cache has all of it. */
export const findKeptSet = (key: string): KeptSet | undefined => {
  if (!isKept(key, [listName])) return undefined;
  const list: unknown = JSON.parse(new TextDecoder().decode(readKept(key, listName)));
  const { names, faults } = listSchema.parse(list);
  return isKept(key, names) ? { key, names, faults } : undefined;
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
