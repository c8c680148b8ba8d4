import type { Import } from './readImports.ts';
import { resolveImport } from './layerRule.ts';

/**
 * The folders of `src/core` in order: each may import only from those before it. Small shared
 * modules come first, then the shape of the office's data, the record, the domain nouns, the
 * figures about them, and last the modules that read an export. Folders on the same line may not
 * import each other.
 */
const floors: readonly (readonly string[])[] = [
  ['characters', 'numbers', 'lists', 'paths', 'geometry', 'ids', 'offline'],
  ['calendar'],
  ['schemas'],
  ['formats', 'places'],
  ['issues'],
  ['text', 'contacts', 'privacy'],
  ['json'],
  ['record'],
  [
    'site',
    'regions',
    'chiefs',
    'water',
    'problems',
    'campaigns',
    'tasks',
    'enforcement',
    'assessment',
  ],
  ['rivers', 'boards', 'patrols', 'near', 'finder'],
  ['figures'],
  ['dataset'],
  ['spreadsheets', 'editorial'],
];

/** Folders of `src/core` with a place in the order. */
export const coreRooms: readonly string[] = floors.flat();

const floorOf = (room: string): number => floors.findIndex((rooms) => rooms.includes(room));

/** Folder of a file in `src/core`; undefined for a file elsewhere or directly in the root. */
export const coreRoomOf = (path: string): string | undefined =>
  /^src\/core\/([^/]+)\//.exec(path)?.[1];

/** Fault of an import between folders of `src/core`; undefined if it is allowed. */
export const findRisingArrow = (path: string, imported: Import): string | undefined => {
  const from = coreRoomOf(path);
  const target = resolveImport(path, imported.specifier);
  const to = target.kind === 'file' ? coreRoomOf(target.path) : undefined;
  if (from === undefined || to === undefined || from === to) return undefined;
  return floorOf(to) < floorOf(from)
    ? undefined
    : `${path}: takes '${imported.specifier}' from ${to}, which stands no lower than ${from}`;
};
