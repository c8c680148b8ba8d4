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
 * @param address the first file; further ones of a large district lie beside it
 * @throws when it cannot be fetched or is of another version
 */
export const loadNames = async (address: string): Promise<Names> => {
  const head = await readJson(address);
  if (!isFinderHead(head)) throw new Error(`Expected a names index at ${address}`);
  const finder = await inSlices(createFinderInSteps(head));
  if (!finder) throw new Error('Nobody waits for the names');
  // The first search works out how every character may be typed: before the first key.
  await inSlices(finder.findInSteps('a', 1));
  return { head, finder };
};

/** Letters enough, or a digit, to be a piece of a board's code. */
const mayBeCode = /\d|[a-z]{4}/i;

/** What has been asked, and whether little was found so far. */
export interface Wanted {
  readonly query: string;
  readonly isScarce: boolean;
}

/**
 * Fetches the rest of a large district's index, nearest kinds first, each file once. Boards come only
 * when something like a code has been typed, or when little else was found.
 *
 * @param onGrown called when all files of a kind have come, or one could not be had
 * @returns says what is wanted now, and is told whether something of it is still to come
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
      // Only what was found among everything else says whether boards are wanted.
      if (!isBoard(file)) wanted = { ...wanted, isScarce: false };
      if (findNext() && !waiting.some((other) => other.kind === kind)) onGrown();
    }
  };
  return (now) => {
    wanted = now;
    if (isLoading) return true;
    // What could not be had is asked for again with the next key.
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
