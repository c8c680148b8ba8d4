import type { Import } from './readImports.ts';
import { resolveImport } from './layerRule.ts';

/**
 * The rooms of `src/core`, each above those it may take from: small shared things, the shape of what
 * the office gives, the record, the nouns of the office, the figures about them, and last the doors
 * through which an export comes in. Rooms of one line know nothing of each other.
 */
const floors: readonly (readonly string[])[] = [
  ['numbers', 'lists', 'paths', 'geometry', 'ids', 'offline'],
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

/** Rooms of `src/core` that have a place in the order. */
export const coreRooms: readonly string[] = floors.flat();

const floorOf = (room: string): number => floors.findIndex((rooms) => rooms.includes(room));

/** Room of a file of `src/core`; undefined for a file elsewhere or loose in the root. */
export const coreRoomOf = (path: string): string | undefined =>
  /^src\/core\/([^/]+)\//.exec(path)?.[1];

/** What is wrong with an arrow between rooms of `src/core`; undefined where it runs down. */
export const findRisingArrow = (path: string, imported: Import): string | undefined => {
  const from = coreRoomOf(path);
  const target = resolveImport(path, imported.specifier);
  const to = target.kind === 'file' ? coreRoomOf(target.path) : undefined;
  if (from === undefined || to === undefined || from === to) return undefined;
  return floorOf(to) < floorOf(from)
    ? undefined
    : `${path}: takes '${imported.specifier}' from ${to}, which stands no lower than ${from}`;
};
