import { suggestBoardCodes } from '../ids/suggestBoardCodes.ts';
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
  const boards: Shelf[] = [];
  function* take(shelf: Shelf): Steps<void> {
    haystacks.push(yield* layOut(lexicon, shelf));
    if (shelf.isCode) boards.push(shelf);
  }
  const addInSteps = (part: FinderPart): Steps<void> => take(readPart(part, ground));
  function* findInSteps(
    typed: string,
    most: number,
  ): Steps<readonly FoundGroup[], readonly FoundGroup[]> {
    const found = yield* searchHaystacks(lexicon, haystacks, {
      typed,
      asked: head.words.asked,
      most,
      early: ground.shelves.length,
    });
    return found.length > 0 ? found : misreadCodes(boards, typed);
  }

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

/** Boards whose code is one slip away from the typed one, if nothing else is found. */
const misreadCodes = (boards: readonly Shelf[], typed: string): readonly FoundGroup[] => {
  const places = new Map(
    boards.flatMap((shelf) =>
      Array.from({ length: shelf.size }, (_, at) => [shelf.nameAt(at), { shelf, at }] as const),
    ),
  );
  const things = suggestBoardCodes(typed, [...places.keys()]).flatMap((code) => {
    const place = places.get(code);
    return place ? [place.shelf.thingAt(place.at)] : [];
  });
  return things.length === 0 ? [] : [{ kind: 'board', things, total: things.length }];
};
