import { createFinderInSteps, type Finder } from '../../core/finder/finder.ts';
import { isFinderHead, isFinderPart, type FinderHead } from '../../core/finder/finderFormat.ts';
import { inSlices } from './inSlices.ts';

/** The names index in the browser. */
export interface Names {
  readonly head: FinderHead;
  readonly finder: Finder;
}

/**
 * Fetches the names index.
 *
 * @param address the first file; the other files of a large district are in the same folder
 * @throws if it cannot be fetched or is of another version
 */
export const loadNames = async (address: string): Promise<Names> => {
  const head = await readJson(address);
  if (!isFinderHead(head)) throw new Error(`Expected a names index at ${address}`);
  const finder = await inSlices(createFinderInSteps(head));
  if (!finder) throw new Error('Nobody waits for the names');
  // The first search computes how every character may be typed, so run one before the first key.
  await inSlices(finder.findInSteps('a', 1));
  return { head, finder };
};

/** Enough letters, or a digit, to be part of a board code. */
const mayBeCode = /\d|[a-z]{4}/i;

/** The query, and whether it has few results so far. */
export interface Wanted {
  readonly query: string;
  readonly isScarce: boolean;
}

/**
 * Fetches the other files of a large district's index, best kinds first, each once. Boards are
 * fetched only if something like a code was typed, or if there are few other results.
 *
 * @param onGrown called when all files of a kind are loaded, or one failed
 * @returns a function that requests what a query needs and returns whether part of it is still
 *   loading
 */
export const createLoader = (
  address: string,
  { head, finder }: Names,
  onGrown: () => void,
): ((wanted: Wanted) => boolean) => {
  const isBoard = ({ kind }: { readonly kind: string }): boolean => kind === 'board';
  const waiting = [
    ...head.files.filter((file) => !isBoard(file)),
    ...head.files.filter((file) => isBoard(file)),
  ];
  let isLoading = false;
  let failed: string | undefined;
  let wanted: Wanted = { query: '', isScarce: false };
  const findNext = () =>
    waiting.find((file) => !isBoard(file) || wanted.isScarce || mayBeCode.test(wanted.query));
  const load = async (): Promise<void> => {
    for (let file = findNext(); file; file = findNext()) {
      const part = await readJson(address.replace(/[^/]+$/, `${file.name}.json`));
      if (isFinderPart(part)) await inSlices(finder.addInSteps(part));
      waiting.splice(waiting.indexOf(file), 1);
      const { kind } = file;
      // Whether boards are needed depends on the results in all other kinds.
      if (!isBoard(file)) wanted = { ...wanted, isScarce: false };
      if (findNext() && !waiting.some((other) => other.kind === kind)) onGrown();
    }
  };
  return (now) => {
    wanted = now;
    if (isLoading) return true;
    // A failed file is requested again with the next key.
    if (findNext() === undefined || failed === now.query) return false;
    isLoading = true;
    failed = undefined;
    void load()
      .catch(() => {
        failed = wanted.query;
      })
      .then(() => {
        isLoading = false;
        onGrown();
      });
    return true;
  };
};

const readJson = async (address: string): Promise<unknown> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return await response.json();
};
