import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, join } from 'node:path';
import { headFile } from '../../core/dataset/exportPlace.ts';
import { errorAt, warningAt, type Issue } from '../../core/issues/issue.ts';
import { compareText } from '../../core/lists/order.ts';
import { isOtherTable, isTableFile } from './readTableFile.ts';

/** The files of a source, with what beside them is not read. */
export interface TableFiles {
  /** Paths, sorted by name. */
  readonly paths: readonly string[];
  readonly issues: readonly Issue[];
}

/**
 * The tables of a folder. Lock files and what systems leave in folders are passed over; other files
 * and sub-folders with tables are named.
 *
 * @param path a folder, or one file
 * @param isWanted whether a mapping names a text file
 */
export const tableFiles = (path: string, isWanted: (name: string) => boolean): TableFiles => {
  if (!statSync(path).isDirectory()) return { paths: [path], issues: [] };
  const place = { source: basename(path), path: [] };
  const entries = entriesOf(path);
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  const isTable = (name: string): boolean =>
    isTableName(name) && (!/\.txt$/i.test(name) || isWanted(name));
  const tables = names.filter((name) => !isLeftover(name) && isTable(name));
  const below = entries
    .filter((entry) => entry.isDirectory() && !isLeftover(entry.name))
    .map(({ name }) => name)
    .filter((name) => holdsTables(join(path, name)));
  const others = names.filter(
    (name) => !isLeftover(name) && !isTable(name) && !/\.(?:jpe?g|png|webp)$/i.test(name),
  );
  if (tables.length === 0)
    return { paths: [], issues: [errorAt(place, 'folder.no-tables', { below })] };
  const open = tables.filter((name) => names.includes(`~$${name}`) || names.includes(`.~${name}`));
  return {
    paths: tables.map((name) => join(path, name)),
    issues: [
      ...open.map((file) => warningAt({ source: file, path: [] }, 'folder.open', { file })),
      ...(below.length > 0
        ? [warningAt(place, 'folder.unread', { what: 'folders', names: below })]
        : []),
      ...(others.length > 0
        ? [warningAt(place, 'folder.unread', { what: 'files', names: others })]
        : []),
    ],
  };
};

/** Whether a folder is meant as one of tables: it holds neither `export.json` nor other JSON. */
export const isTableFolder = (path: string): boolean =>
  !existsSync(join(path, headFile)) &&
  (entriesOf(path).some(({ name }) => isTableName(name)) ||
    !entriesOf(path).some(({ name }) => /\.(?:geo)?json$/i.test(name)));

const isTableName = (name: string): boolean => isTableFile(name) || isOtherTable(name);

const entriesOf = (path: string): readonly Dirent[] =>
  readdirSync(path, { withFileTypes: true }).sort((one, other) =>
    compareText(one.name, other.name),
  );

/** Lock files of office programs, and what systems and packers leave in folders. */
const isLeftover = (name: string): boolean =>
  /^(?:[.~].*|thumbs\.db|desktop\.ini|__macosx)$/i.test(name);

/** Most folders below each other that are looked into. */
const DEEPEST = 4;

const holdsTables = (path: string, depth = 1): boolean =>
  entriesOf(path).some((entry) =>
    entry.isDirectory()
      ? depth < DEEPEST && !isLeftover(entry.name) && holdsTables(join(path, entry.name), depth + 1)
      : !isLeftover(entry.name) && isTableName(entry.name),
  );
