import { isFinderHead, isFinderPart, type FinderHead } from '../../core/finder/finderFormat.ts';
import { createFinder, type Finder } from '../../core/finder/finder.ts';

/** The names index in the browser. */
export interface Names {
  readonly head: FinderHead;
  readonly finder: Finder;
}

/** Letters enough, or a digit, to be a piece of a board's code. */
const mayBeCode = /\d|[a-z]{4}/i;

/**
 * Fetches the names index.
 *
 * @param address the first file; further ones of a large district lie beside it
 * @throws when it cannot be fetched or is of another version
 */
export const loadNames = async (address: string): Promise<Names> => {
  const head = await readJson(address);
  if (!isFinderHead(head)) throw new Error(`Expected a names index at ${address}`);
  const finder = createFinder(head);
  // The first search works out how every character may be typed: before the first key.
  finder.find('a', 1);
  return { head, finder };
};

/**
 * Fetches the rest of a large district's index, nearest kinds first, each file once. Codes of boards
 * come only when something like a code has been typed.
 *
 * @param onGrown called after each file: there may be more to be found now
 */
export const createLoader = (address: string, { head, finder }: Names, onGrown: () => void) => {
  const waiting = [...head.files];
  let isLoading = false;
  return async (query: string): Promise<void> => {
    if (isLoading) return;
    isLoading = true;
    for (;;) {
      const next = waiting.findIndex(({ kind }) => kind !== 'board' || mayBeCode.test(query));
      const [file] = next < 0 ? [] : waiting.splice(next, 1);
      if (file === undefined) break;
      const part = await readJson(address.replace(/[^/]+$/, `${file.name}.json`));
      if (isFinderPart(part)) finder.add(part);
      onGrown();
    }
    isLoading = false;
  };
};

const readJson = async (address: string): Promise<unknown> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return await response.json();
};
