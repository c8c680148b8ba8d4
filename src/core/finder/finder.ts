import type { FinderHead, FinderPart } from './finderFormat.ts';
import type { Shelf } from './finderThings.ts';
import type { FoundGroup } from './foundGroups.ts';
import { layOut, type Haystack } from './haystack.ts';
import { createLexicon } from './lexicon.ts';
import { readGround } from './readGround.ts';
import { readPart } from './readPart.ts';
import { searchHaystacks } from './searchHaystacks.ts';
import { finish, type Steps } from './steps.ts';

/** Searches the names of a district. */
export interface Finder {
  /** Adds another part of a large district's index. */
  readonly add: (part: FinderPart) => void;
  readonly addInSteps: (part: FinderPart) => Steps<void>;
  /**
   * Groups, sorted by their best match.
   *
   * @param most maximum listed per kind
   */
  readonly find: (typed: string, most: number) => readonly FoundGroup[];
  /**
   * The same in steps. Early matches, rivers and places first if any, are returned before the
   * search ends.
   */
  readonly findInSteps: (
    typed: string,
    most: number,
  ) => Steps<readonly FoundGroup[], readonly FoundGroup[]>;
}

export const createFinder = (head: FinderHead): Finder => finish(createFinderInSteps(head));

export function* createFinderInSteps(head: FinderHead): Steps<Finder> {
  const lexicon = createLexicon(head);
  yield;
  const ground = readGround(head);
  yield;
  const haystacks: Haystack[] = [];
  function* take(shelf: Shelf): Steps<void> {
    haystacks.push(yield* layOut(lexicon, shelf));
  }
  const addInSteps = (part: FinderPart): Steps<void> => take(readPart(part, ground));
  const findInSteps: Finder['findInSteps'] = (typed, most) =>
    searchHaystacks(lexicon, haystacks, {
      typed,
      asked: head.words.asked,
      most,
      early: ground.shelves.length,
    });

  for (const shelf of ground.shelves) yield* take(shelf);
  for (const part of head.parts) yield* addInSteps(part);
  return {
    add: (part) => {
      finish(addInSteps(part));
    },
    addInSteps,
    find: (typed, most) => finish(findInSteps(typed, most)),
    findInSteps,
  };
}
