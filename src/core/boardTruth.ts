import {
  answeringForReach,
  findOfficeLine,
  type AnsweringHolder,
  type AnsweringPost,
  type ChiefLevel,
} from './answering.ts';
import type { CalendarDate } from './calendar.ts';
import { phoneKey, readPhone } from './phone.ts';
import type { PostHolding, Signboard } from './record.ts';
import { getRow, rowsOf, type RecordIndex } from './recordIndex.ts';

/** One way in which the metal differs from the record. */
export type BoardDifference =
  | {
      readonly kind: 'chief-left';
      readonly level: ChiefLevel;
      readonly printedName: string;
      readonly now: readonly AnsweringHolder[];
      /** Day on which the printed chief's term ended; absent when the record never knew them. */
      readonly since?: CalendarDate;
    }
  | {
      readonly kind: 'chief-missing';
      readonly level: ChiefLevel;
      readonly now: AnsweringHolder;
      readonly since: CalendarDate;
    }
  | {
      readonly kind: 'post-changed';
      readonly level: ChiefLevel;
      readonly name: string;
      /** Absent when the face lacks the post, which is a fault of its own. */
      readonly printedPost?: string;
      readonly post: string;
      readonly since: CalendarDate;
    }
  | {
      readonly kind: 'supervision-phone';
      readonly printed: string;
      readonly now: string;
    };

export type Face = Signboard['faces'][number];

/** The face that stands on the bank: the newest one put up. */
export const currentFace = (board: Signboard): Face => {
  const face = board.faces.at(-1);
  if (!face) throw new Error(`Board ${board.code} has no face; the schema asks for one`);
  return face;
};

/**
 * What the newest face of a board says otherwise than the record does on a day. A retired board is
 * never wrong: its address tells that it is retired.
 */
export const boardDifferences = (
  index: RecordIndex,
  board: Signboard,
  on: CalendarDate,
): readonly BoardDifference[] => {
  if (board.retired) return [];
  const face = currentFace(board);
  const posts = answeringForReach(index, getRow(index.reachById, board.reachId), on);
  return [
    ...posts.flatMap((post) => levelDifferences(index, board, post, on)),
    ...phoneDifferences(index, face),
  ];
};

/** Differences of one level; a level the face does not print says nothing and is never wrong. */
const levelDifferences = (
  index: RecordIndex,
  board: Signboard,
  { level, holders }: AnsweringPost,
  on: CalendarDate,
): readonly BoardDifference[] => {
  const printed = currentFace(board).chiefs.filter((chief) => chief.level === level);
  if (printed.length === 0) return [];
  const isPrinted = (holder: AnsweringHolder) =>
    printed.some(({ name }) => name === holder.person.name);
  const unprinted = holders.filter((holder) => !isPrinted(holder));
  const gone = printed.filter(({ name }) => !holders.some(({ person }) => person.name === name));

  // Whoever came instead is told together with who left.
  const people: readonly BoardDifference[] =
    gone.length > 0
      ? gone.map(({ name }) => {
          const since = findEndOfTerm(index, board, level, name, on);
          return {
            kind: 'chief-left',
            level,
            printedName: name,
            now: unprinted,
            ...(since !== undefined && { since }),
          };
        })
      : unprinted.map((now) => ({ kind: 'chief-missing', level, now, since: now.holding.from }));

  const posts = printed.flatMap((chief): readonly BoardDifference[] => {
    const holding = holders.find(({ person }) => person.name === chief.name)?.holding;
    if (!holding || chief.post === holding.post) return [];
    return [
      {
        kind: 'post-changed',
        level,
        name: chief.name,
        ...(chief.post !== undefined && { printedPost: chief.post }),
        post: holding.post,
        since: holding.from,
      },
    ];
  });
  return [...people, ...posts];
};

const phoneDifferences = (index: RecordIndex, face: Face): readonly BoardDifference[] => {
  const now = findOfficeLine(index)?.contact.number;
  if (now === undefined || dialledNumber(now) === dialledNumber(face.supervisionPhone)) return [];
  return [{ kind: 'supervision-phone', printed: face.supervisionPhone, now }];
};

/** Two ways of writing one number are one number. */
const dialledNumber = (number: string): string => {
  const read = readPhone(number);
  return read.ok ? phoneKey(read.phone) : number;
};

const findEndOfTerm = (
  index: RecordIndex,
  board: Signboard,
  level: ChiefLevel,
  name: string,
  on: CalendarDate,
): CalendarDate | undefined => {
  const reach = getRow(index.reachById, board.reachId);
  const candidates: readonly PostHolding[] = [
    ...rowsOf(index.reachesByRiver, board.riverId)
      .filter(({ regionCode }) => reach.regionCode.startsWith(regionCode))
      .flatMap(({ id }) => rowsOf(index.holdingsByReach, id)),
    ...rowsOf(index.holdingsByRiver, board.riverId),
    ...rowsOf(index.holdingsByRegion, index.record.office.regionCode),
  ];
  return candidates
    .filter(
      (holding) =>
        holding.level === level && getRow(index.personById, holding.personId).name === name,
    )
    .flatMap(({ to }) => (to !== undefined && to <= on ? [to] : []))
    .sort()
    .at(-1);
};
