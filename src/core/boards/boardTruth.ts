import { findFormerName, nameOn, namesOf, type Named } from '../places/life.ts';
import { liesIn, townOf } from '../ids/regionCode.ts';
import {
  answeringForReach,
  findOfficeLine,
  regionOfHolding,
  type AnsweringHolder,
  type AnsweringPost,
  type ChiefLevel,
} from '../chiefs/answering.ts';
import { whoAnswersForHolding } from '../chiefs/whoAnswers.ts';
import type { CalendarDate } from '../calendar/calendar.ts';
import { compareKey } from '../text/cleanText.ts';
import { phoneKey, readPhone } from '../contacts/phone.ts';
import { isMeasured } from '../places/measured.ts';
import { known } from '../schemas/notKnown.ts';
import type { Contact, PostHolding, Reach, Signboard } from '../record/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../record/recordIndex.ts';

/** One way in which the printed face differs from the record. */
export type BoardDifference =
  | {
      readonly kind: 'chief-left';
      readonly level: ChiefLevel;
      readonly printedName: string;
      readonly now: readonly AnsweringHolder[];
      /**
       * Day on which the printed chief's term ended, or on which the board moved away from the
       * chief's reach. Absent if the record never knew the chief.
       */
      readonly since?: CalendarDate;
      /** The printed chief answers, or answered, for the reach the board belonged to before. */
      readonly isOfFormerReach?: true;
    }
  | {
      readonly kind: 'chief-missing';
      readonly level: ChiefLevel;
      readonly now: AnsweringHolder;
      /** Absent if the first day of the term is unknown. */
      readonly since?: CalendarDate;
    }
  | {
      readonly kind: 'post-changed';
      readonly level: ChiefLevel;
      readonly name: string;
      /** Absent when the face lacks the post, which is a fault of its own. */
      readonly printedPost?: string;
      readonly post: string;
      /** Absent if the first day of the term is unknown. */
      readonly since?: CalendarDate;
    }
  | {
      /** The same person, who has another name now. */
      readonly kind: 'chief-renamed';
      readonly level: ChiefLevel;
      readonly printedName: string;
      readonly name: string;
      readonly since: CalendarDate;
    }
  | {
      /** The water or the reach has another name now, or another reach took its place. */
      readonly kind: 'place-renamed';
      readonly printed: string;
      readonly now: string;
      readonly since: CalendarDate;
      /** The printed reach ended, and the board belongs to its successor. */
      readonly isSucceeded?: true;
    }
  | {
      /**
       * Result of the last test call: the printed number belongs to someone else or does not exist.
       */
      readonly kind: 'phone-dead';
      readonly level: ChiefLevel;
      readonly name: string;
      readonly printed: string;
      readonly since: CalendarDate;
    }
  | {
      /** The record has a different line for this chief. */
      readonly kind: 'phone-changed';
      readonly level: ChiefLevel;
      readonly name: string;
      readonly printed: string;
      /** Absent when no line is on record. */
      readonly now?: string;
    }
  | { readonly kind: 'supervision-phone'; readonly printed: string; readonly now: string }
  | {
      readonly kind: 'reach-ends';
      readonly printed: Ends;
      readonly now: Ends;
    }
  | { readonly kind: 'reach-length'; readonly printedKm: number; readonly nowKm: number }
  | {
      readonly kind: 'goals';
      readonly printed: readonly string[];
      readonly now: readonly string[];
    };

export type Face = Signboard['faces'][number];

/** The current face: the newest one put up. */
export const currentFace = (board: Signboard): Face => {
  const face = board.faces.at(-1);
  if (!face) throw new Error(`Board ${board.code} has no face; the schema asks for one`);
  return face;
};

/**
 * Differences between the newest face of a board and the record on a given day. A retired board has
 * none: its page says that it is retired.
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
    ...supervisionDifferences(index, face),
    ...nameDifferences(index, board, face, on),
    ...placeDifferences(index, board, face),
  ];
};

/** Differences at one level. A level that the face does not print is never wrong. */
const levelDifferences = (
  index: RecordIndex,
  board: Signboard,
  { level, holders }: AnsweringPost,
  on: CalendarDate,
): readonly BoardDifference[] => {
  const printed = currentFace(board).chiefs.filter((chief) => chief.level === level);
  if (printed.length === 0) return [];
  const holderOf = (name: string) => findNamed(holders, name);
  const unprinted = holders.filter((one) => !printed.some(({ name }) => holderOf(name) === one));
  const gone = printed.filter(({ name }) => !holderOf(name));
  const renamed = printed.flatMap(({ name }) => renamedChief(level, name, holderOf(name)));

  // The successor is reported together with the predecessor.
  const people: readonly BoardDifference[] =
    gone.length > 0
      ? gone.map(({ name }) => ({
          kind: 'chief-left',
          level,
          printedName: name,
          now: unprinted,
          ...sinceWhen(index, board, level, name, on),
        }))
      : unprinted.map((now) => ({ kind: 'chief-missing', level, now, ...firstDay(now.holding) }));

  const posts = printed.flatMap((chief): readonly BoardDifference[] => {
    const holder = holderOf(chief.name);
    if (!holder) return [];
    const { holding } = holder;
    const phone = phoneDifferences(index, level, chief, holder, on);
    if (chief.post === holding.post) return phone;
    return [
      {
        kind: 'post-changed',
        level,
        name: chief.name,
        ...(chief.post !== undefined && { printedPost: chief.post }),
        post: holding.post,
        ...firstDay(holding),
      },
      ...phone,
    ];
  });
  return [...people, ...renamed, ...posts];
};

/** The holder of a printed name: by the present name, else by a former one. */
const findNamed = (
  holders: readonly AnsweringHolder[],
  name: string,
): AnsweringHolder | undefined =>
  holders.find(({ person }) => person.name === name) ??
  holders.find(({ person }) => findFormerName(person, name) !== undefined);

const renamedChief = (
  level: ChiefLevel,
  printedName: string,
  holder: AnsweringHolder | undefined,
): readonly BoardDifference[] => {
  const former = holder && findFormerName(holder.person, printedName);
  if (!holder || !former || holder.person.name === printedName) return [];
  const { name } = holder.person;
  return [{ kind: 'chief-renamed', level, printedName, name, since: former.until }];
};

const firstDay = ({ from }: PostHolding): { readonly since?: CalendarDate } => {
  const since = known(from);
  return since === undefined ? {} : { since };
};

/** A dead or changed line. A chief printed without a telephone is not a fault. */
const phoneDifferences = (
  index: RecordIndex,
  level: ChiefLevel,
  chief: Face['chiefs'][number],
  { holding }: AnsweringHolder,
  on: CalendarDate,
): readonly BoardDifference[] => {
  if (chief.phone === undefined) return [];
  const { name, phone: printed } = chief;
  const known = linesBehind(index, holding).filter(({ number }) => isSameNumber(number, printed));
  const dead = known.find(({ verified }) => verified?.result === 'wrong-number')?.verified;
  if (dead) return [{ kind: 'phone-dead', level, name, printed, since: dead.on }];
  if (known.length > 0) return [];
  const now = whoAnswersForHolding(index, holding, on).printed?.line.contact.number;
  return [{ kind: 'phone-changed', level, name, printed, ...(now !== undefined && { now }) }];
};

/**
 * Every line that may be printed for a holder: the post's own, its village's and town's, the
 * office's.
 */
const linesBehind = (index: RecordIndex, holding: PostHolding): readonly Contact[] => {
  const region = regionOfHolding(index, holding);
  return [
    `holding:${holding.id}`,
    ...(region === undefined
      ? []
      : [`region:${region}`, `region:${townOf(index.regionByCode, region)}`]),
    'office',
  ].flatMap((owner) => rowsOf(index.contactsByOwner, owner));
};

const supervisionDifferences = (index: RecordIndex, face: Face): readonly BoardDifference[] => {
  const now = findOfficeLine(index)?.contact.number;
  if (now === undefined || isSameNumber(now, face.supervisionPhone)) return [];
  return [{ kind: 'supervision-phone', printed: face.supervisionPhone, now }];
};

/**
 * Names of the water and of the reach. Their printed names are those of the day of the content: a
 * face holds no copy of them.
 */
const nameDifferences = (
  index: RecordIndex,
  board: Signboard,
  { contentDate }: Face,
  on: CalendarDate,
): readonly BoardDifference[] => {
  const reach = getRow(index.reachById, board.reachId);
  const printed = printedReach(index, board, contentDate) ?? reach;
  return [
    ...renamedPlace(getRow(index.riverById, board.riverId), contentDate, on),
    ...(printed === reach
      ? renamedPlace(reach, contentDate, on)
      : succeededReach(printed, reach, contentDate, on)),
  ];
};

/** The reach a face was printed for, where it has ended since and the board was handed over. */
const printedReach = (
  index: RecordIndex,
  { transfers = [] }: Signboard,
  contentDate: CalendarDate,
): Reach | undefined => {
  const left = transfers.find(({ on }) => contentDate < on);
  const reach = left && index.reachById.get(left.fromReachId);
  return reach?.to === undefined ? undefined : reach;
};

const renamedPlace = (
  place: Named,
  contentDate: CalendarDate,
  on: CalendarDate,
): readonly BoardDifference[] => {
  const [printed, now] = [nameOn(place, contentDate), nameOn(place, on)];
  const since = findFormerName(place, printed)?.until;
  return printed === now || since === undefined
    ? []
    : [{ kind: 'place-renamed', printed, now, since }];
};

const succeededReach = (
  former: Reach,
  reach: Reach,
  contentDate: CalendarDate,
  on: CalendarDate,
): readonly BoardDifference[] => {
  const [printed, now] = [nameOn(former, contentDate), nameOn(reach, on)];
  return printed === now || former.to === undefined
    ? []
    : [{ kind: 'place-renamed', printed, now, since: former.to, isSucceeded: true }];
};

/**
 * Ends, length and goals of the reach. What a face does not print, or what is unknown, is not
 * compared.
 */
const placeDifferences = (
  index: RecordIndex,
  board: Signboard,
  face: Face,
): readonly BoardDifference[] => {
  const reach = getRow(index.reachById, board.reachId);
  const goals = known(getRow(index.riverById, board.riverId).goals);
  const ends = endsOf(reach);
  const printed: Ends | undefined = ends && [face.fromName ?? ends[0], face.toName ?? ends[1]];
  const nowKm = isMeasured(reach) ? reach.toKm - reach.fromKm : undefined;
  return [
    ...(ends && printed && printed.join() !== ends.join()
      ? [{ kind: 'reach-ends', printed, now: ends } as const]
      : []),
    ...(face.lengthKm === undefined || nowKm === undefined || isSameLength(face.lengthKm, nowKm)
      ? []
      : [{ kind: 'reach-length', printedKm: face.lengthKm, nowKm } as const]),
    ...(face.goals === undefined || goals === undefined || isSameList(face.goals, goals)
      ? []
      : [{ kind: 'goals', printed: face.goals, now: goals } as const]),
  ];
};

type Ends = readonly [from: string, to: string];

/** Names of both ends of a reach; undefined unless both are known. */
const endsOf = ({ fromName, toName }: Reach): Ends | undefined => {
  const [from, to] = [known(fromName), known(toName)];
  return from === undefined || to === undefined ? undefined : [from, to];
};

/**
 * Boards print lengths with one or two decimals. A difference up to half the coarser unit is
 * ignored.
 */
const isSameLength = (printedKm: number, nowKm: number): boolean =>
  Math.abs(printedKm - nowKm) <= 0.05 + 1e-9;

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, at) => compareKey(item) === compareKey(b[at] ?? ''));

/** Compares two spellings of a number by value. */
const isSameNumber = (a: string, b: string): boolean =>
  a === b || dialledNumber(a) === dialledNumber(b);

const dialledNumber = (number: string): string => {
  const read = readPhone(number);
  return read.ok ? phoneKey(read.phone) : number;
};

/** The day since which a printed chief no longer answers here, if the record knows it. */
const sinceWhen = (
  index: RecordIndex,
  board: Signboard,
  level: ChiefLevel,
  name: string,
  on: CalendarDate,
): { readonly since?: CalendarDate; readonly isOfFormerReach?: true } => {
  const isTheirs = (holding: PostHolding): boolean =>
    holding.level === level && namesOf(getRow(index.personById, holding.personId)).includes(name);
  const ended = holdingsAround(index, board.riverId, board.reachId)
    .filter(isTheirs)
    .flatMap(({ to }) => (to !== undefined && to <= on ? [to] : []))
    .sort()
    .at(-1);
  if (ended !== undefined) return { since: ended };
  const transfer = board.transfers?.at(-1);
  const isOfFormerReach =
    transfer !== undefined &&
    transfer.on <= on &&
    holdingsAround(index, transfer.fromRiverId, transfer.fromReachId).some(isTheirs);
  return isOfFormerReach ? { since: transfer.on, isOfFormerReach } : {};
};

/**
 * Every term, including ended ones, of a post that answers for a reach; empty for an unknown reach.
 */
const holdingsAround = (
  index: RecordIndex,
  riverId: string,
  reachId: string,
): readonly PostHolding[] => {
  const reach = index.reachById.get(reachId);
  if (!reach) return [];
  return [
    ...rowsOf(index.reachesByRiver, riverId)
      .filter(({ regionCode }) => liesIn(index.regionByCode, reach.regionCode, regionCode))
      .flatMap(({ id }) => rowsOf(index.holdingsByReach, id)),
    ...rowsOf(index.holdingsByRiver, riverId),
    ...rowsOf(index.holdingsByRegion, index.record.office.regionCode),
  ];
};
