/**
 * Conditions on boards that inspectors criticise but no rule forbids. A list is empty if all is
 * well.
 */
import { currentFace } from './boardTruth.ts';
import type { CalendarDate } from '../calendar/calendar.ts';
import { compareKey } from '../text/cleanText.ts';
import { groupBy } from '../lists/groupBy.ts';
import { groupPhone, phoneKey, readPhone } from '../contacts/phone.ts';
import { isPublicLine } from '../contacts/publicLine.ts';
import type { Contact, River, Signboard } from '../record/record.ts';
import { known } from '../schemas/notKnown.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import { isInOffice } from '../chiefs/terms.ts';

/** One telephone printed under several names. */
export interface SharedBoardPhone {
  /** Grouped for reading. */
  readonly display: string;
  readonly names: readonly string[];
  readonly boards: readonly Signboard[];
}

/** Chiefs printed without a post on the current face of a board. */
export interface FaceWithoutPost {
  readonly board: Signboard;
  readonly names: readonly string[];
}

/** A printed telephone that nobody answered at its last test call. */
export interface UnansweredBoardPhone {
  readonly contact: Contact;
  readonly boards: readonly Signboard[];
}

/** Rivers with identical goals, in groups of two or more. Unknown goals do not count. */
export const riversWithSameGoals = (rivers: readonly River[]): readonly (readonly River[])[] =>
  [...groupBy(rivers, ({ goals }) => known(goals)?.map(compareKey).join('\n')).values()].filter(
    ({ length }) => length > 1,
  );

/** Standing boards that print a chief without a post, which is a mandatory field. */
export const facesWithoutPost = (boards: readonly Signboard[]): readonly FaceWithoutPost[] =>
  boards.flatMap((board) => {
    if (board.retired) return [];
    const names = currentFace(board)
      .chiefs.filter(({ post }) => post === undefined)
      .map(({ name }) => name);
    return names.length > 0 ? [{ board, names }] : [];
  });

/**
 * Telephones printed for several chiefs in office, except the line of an office that answers for
 * them. A predecessor's name beside the same post line is not counted.
 */
export const phonesOnManyBoards = (
  { record, personById }: RecordIndex,
  on: CalendarDate,
): readonly SharedBoardPhone[] => {
  const shared = new Set(record.contacts.flatMap(officeLineKeys));
  const inOffice = new Set(
    record.postHoldings
      .filter((holding) => isInOffice(holding, on))
      .map(({ level, personId }) => `${level} ${personById.get(personId)?.name ?? ''}`),
  );
  const printed = record.signboards.flatMap((board) =>
    board.retired
      ? []
      : currentFace(board).chiefs.flatMap(({ level, name, phone }) => {
          const reading = phone === undefined ? undefined : readPhone(phone);
          if (!reading?.ok || shared.has(phoneKey(reading.phone))) return [];
          return inOffice.has(`${level} ${name}`) ? [{ board, name, phone: reading.phone }] : [];
        }),
  );
  return [...groupBy(printed, ({ phone }) => phoneKey(phone)).values()].flatMap((group) => {
    const names = [...new Set(group.map(({ name }) => name))];
    const [first] = group;
    return first && names.length > 1
      ? [
          {
            display: groupPhone(first.phone),
            names,
            boards: [...new Set(group.map(({ board }) => board))],
          },
        ]
      : [];
  });
};

const officeLineKeys = ({ owner, number }: Contact): readonly string[] => {
  const reading = readPhone(number);
  const isOffice = owner.kind === 'office' || owner.kind === 'region';
  return isOffice && reading.ok ? [phoneKey(reading.phone)] : [];
};

/** Printed telephones whose last test call was not answered. Call them again before a reprint. */
export const unansweredBoardPhones = ({ record }: RecordIndex): readonly UnansweredBoardPhone[] => {
  const boardsByPhone = groupBy(
    record.signboards
      .filter(({ retired }) => !retired)
      .flatMap((board) => printedKeys(board).map((key) => ({ key, board }))),
    ({ key }) => key,
  );
  const unanswered = new Map(
    record.contacts.filter(isPublicLine).flatMap((contact) => {
      const reading = readPhone(contact.number);
      const isUnanswered = contact.verified?.result === 'unanswered' && reading.ok;
      return isUnanswered ? [[phoneKey(reading.phone), contact] as const] : [];
    }),
  );
  return [...unanswered].flatMap(([key, contact]) => {
    const boards = (boardsByPhone.get(key) ?? []).map(({ board }) => board);
    return boards.length > 0 ? [{ contact, boards }] : [];
  });
};

const printedKeys = (board: Signboard): readonly string[] => {
  const { chiefs, supervisionPhone } = currentFace(board);
  const phones = [...chiefs.flatMap(({ phone }) => phone ?? []), supervisionPhone];
  return [
    ...new Set(
      phones.flatMap((phone) => {
        const reading = readPhone(phone);
        return reading.ok ? [phoneKey(reading.phone)] : [];
      }),
    ),
  ];
};
