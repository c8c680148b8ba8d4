/**
 * Who answers for a place, and which telephone to call first: the one function that every page,
 * board and file asks.
 *
 * The nearest chief in office answers. The chief's own line is called first, unless its last test
 * call failed, or it was never tested, and another line did answer. Stand-ins come in this order:
 * same place, next level up, duty line of the town, office.
 */
import { liesIn, townOf } from '../ids/regionCode.ts';
import { isAlways, readHours } from '../contacts/hours.ts';
import type { CalendarDate } from '../calendar/calendar.ts';
import type { Contact, PostHolding, Reach, Signboard } from '../record/record.ts';
import { known } from '../schemas/notKnown.ts';
import { getRow, rowsOf, type RecordIndex } from '../record/recordIndex.ts';
import { presentReach } from '../record/standing.ts';
import {
  answeringForReach,
  answeringForRegion,
  answeringForRiver,
  findOfficeLine,
  holdersOfRegion,
  policeForReach,
  lineOfRegion,
  type AnsweringHolder,
  type AnsweringPolice,
  type AnsweringPost,
  type CallLine,
} from './answering.ts';
import { nearestReachIn, reachAt, undividedReach, type Side } from './reachAt.ts';

/** A place at a water, as far as it is known. */
export interface Spot {
  readonly riverId: string;
  /** Reach that is known to contain the place, such as that of a board. */
  readonly reachId?: string;
  /** Kilometres from the source. */
  readonly km?: number;
  readonly side?: Side;
}

/** Result of the last test call of a line. */
export type LineState = 'answered' | 'unanswered' | 'wrong-number' | 'untested';

/** Why another line is called before the one of the nearest post. */
export type StandInReason = 'vacant' | 'no-line' | Exclude<LineState, 'answered'>;

/** A line and the post it belongs to; the line of an office belongs to none. */
export interface Call {
  readonly line: CallLine;
  readonly post?: AnsweringPost;
  readonly holder?: AnsweringHolder;
}

/** The answer for a place or a post on one day. */
export interface Answer {
  /** From the water upwards, vacancies included; empty if the record knows no post. */
  readonly posts: readonly AnsweringPost[];
  /** Absent if the record has no line that may be called. */
  readonly call?: Call;
  /** Set if `call` is not the line of the first post. */
  readonly because?: StandInReason;
  /** The first post's own line where another is called first. */
  readonly own?: Call;
  /** A line that is answered day and night, if `call` is not. */
  readonly afterHours?: Call;
  /** The line that stands beside the name of the first chief: the own one, else that of an office. */
  readonly printed?: Call;
  readonly police: readonly AnsweringPolice[];
}

/** Result of the last test call. */
export const lineState = ({ verified }: Pick<Contact, 'verified'>): LineState =>
  verified?.result ?? 'untested';

/** The reach at a place: the village's if one contains it, else the town's; undefined for none. */
export const reachOfSpot = (index: RecordIndex, spot: Spot): Reach | undefined => {
  const reaches = rowsOf(index.reachesByRiver, spot.riverId);
  if (spot.reachId !== undefined) {
    // A reach that has ended is answered for by what stands in its place.
    const around = presentReach(index, getRow(index.reachById, spot.reachId));
    const within = reaches.filter(({ regionCode }) =>
      liesIn(index.regionByCode, regionCode, around.regionCode),
    );
    return nearestReachIn(around, within, spot.km, spot.side);
  }
  return spot.km === undefined ? undividedReach(reaches) : reachAt(reaches, spot.km, spot.side);
};

/** The place of a board or a problem; a bank that is not known, or both, is left open. */
export const spotOfRow = ({
  riverId,
  reachId,
  atKm,
  side,
}: Pick<Signboard, 'riverId' | 'reachId' | 'atKm' | 'side'>): Spot => {
  const km = known(atKm);
  const bank = known(side);
  return {
    riverId,
    reachId,
    ...(km !== undefined && { km }),
    ...(bank !== undefined && bank !== 'both' && { side: bank }),
  };
};

/** Who answers for a place. */
export const whoAnswers = (index: RecordIndex, spot: Spot, on: CalendarDate): Answer => {
  const reach = reachOfSpot(index, spot);
  return reach ? whoAnswersForReach(index, reach, on) : whoAnswersForRiver(index, spot.riverId, on);
};

/** Who answers for a reach. */
export const whoAnswersForReach = (index: RecordIndex, reach: Reach, on: CalendarDate): Answer =>
  answerOf(index, answeringForReach(index, reach, on), reach.regionCode, {
    police: policeForReach(index, reach, on),
  });

/** Who answers for a river as a whole, and where no reach is assigned. */
export const whoAnswersForRiver = (index: RecordIndex, riverId: string, on: CalendarDate): Answer =>
  answerOf(index, answeringForRiver(index, getRow(index.riverById, riverId), on));

/** Who answers for the whole district: the general chiefs. */
export const whoAnswersForDistrict = (index: RecordIndex, on: CalendarDate): Answer =>
  answerOf(index, [
    { level: 'general', holders: holdersOfRegion(index, index.record.office.regionCode, on) },
  ]);

/** Which line reaches one chief in office: that of the post, or who is called instead. */
export const whoAnswersForHolding = (
  index: RecordIndex,
  { id, level, scope }: PostHolding,
  on: CalendarDate,
): Answer => {
  const whole =
    scope.kind === 'reach'
      ? whoAnswersForReach(index, getRow(index.reachById, scope.reachId), on)
      : scope.kind === 'river'
        ? whoAnswersForRiver(index, scope.riverId, on)
        : level === 'general'
          ? whoAnswersForDistrict(index, on)
          : whoAnswersForPlace(index, scope.regionCode, on);
  const [post, ...above] = whole.posts.slice(whole.posts.findIndex((one) => one.level === level));
  const own = post && { ...post, holders: [...post.holders].sort(holderFirst(id)) };
  return whoAnswersForPost(index, own ? [own, ...above] : []);
};

/** Chiefs who answer for the whole of a town or village, then those above them. */
export const whoAnswersForPlace = (
  index: RecordIndex,
  regionCode: string,
  on: CalendarDate,
): Answer => answerOf(index, answeringForRegion(index, regionCode, on), regionCode);

/**
 * Which line reaches a post, held or vacant: its own, or who is called instead.
 *
 * @param posts the post, then those above it
 */
export const whoAnswersForPost = (index: RecordIndex, posts: readonly AnsweringPost[]): Answer =>
  answerOf(index, posts, posts[0]?.reach?.regionCode ?? posts[0]?.regionCode);

/** Which line reaches the office of a town or village: its own, else its town's, else the office. */
export const whoAnswersForRegion = (index: RecordIndex, regionCode: string): Answer => {
  const lines = [regionCode, townOf(index.regionByCode, regionCode)].map((code) =>
    callOfRegion(index, code),
  );
  const calls = uniqueLines([...lines, callOfOffice(index)]);
  const [own] = uniqueLines(lines);
  return chooseAmong(calls, own, own && reasonOf(own));
};

/** Sorts the holder of a term before others in the same post. */
const holderFirst =
  (holdingId: string) =>
  (a: AnsweringHolder, b: AnsweringHolder): number =>
    Number(b.holding.id === holdingId) - Number(a.holding.id === holdingId);

const answerOf = (
  index: RecordIndex,
  all: readonly AnsweringPost[],
  regionCode?: string,
  { police = [] }: Partial<Pick<Answer, 'police'>> = {},
): Answer => {
  const posts = all.filter((post) => isPostKnown(index, post));
  const [first] = posts;
  const calls = candidates(index, posts, regionCode);
  const chief = first?.holders[0];
  const own = chief && calls.find(({ holder }) => holder === chief);
  const reason = first && !chief ? 'vacant' : reasonOf(own);
  return { ...chooseAmong(calls, own, first && reason), posts, police };
};

/** Chooses among lines in the order in which they stand in for each other. */
const chooseAmong = (
  calls: readonly Call[],
  own: Call | undefined,
  reason: StandInReason | undefined,
): Answer => {
  const call = chooseCall(calls, own);
  const afterHours = call && !isAnsweredAlways(call) ? calls.find(isSureAlways) : undefined;
  const offices = calls.filter(({ line }) => line.via !== 'post');
  const printed = [...(own ? [own] : []), ...offices].find(mayBeRight);
  return {
    posts: [],
    police: [],
    ...(call && { call }),
    ...(call && call !== own && reason && { because: reason }),
    ...(own && own !== call && { own }),
    ...(afterHours && { afterHours }),
    ...(printed && { printed }),
  };
};

/** A post of the district is vacant only if the record knows somebody who held one like it. */
const isPostKnown = ({ record }: RecordIndex, { level, reach, holders }: AnsweringPost): boolean =>
  reach !== undefined ||
  holders.length > 0 ||
  record.postHoldings.some((holding) => holding.level === level);

/**
 * Lines in the order in which they stand in for each other, each once. The office comes before a
 * general chief: nobody is sent to the head of the district for want of a village's line. Of
 * several chiefs in one post another stands in only in a town or village.
 */
const candidates = (
  index: RecordIndex,
  [first, ...above]: readonly AnsweringPost[],
  regionCode: string | undefined,
): readonly Call[] => {
  const next = above.find(({ level, holders }) => level !== 'general' && holders.length > 0);
  const regions =
    regionCode === undefined ? [] : [regionCode, townOf(index.regionByCode, regionCode)];
  const [samePlace, duty] = regions.map((code) => callOfRegion(index, code));
  const sameLevel = callsOfPost(first);
  return uniqueLines([
    ...sameLevel.filter(({ holder }) => first?.reach !== undefined || holder === first?.holders[0]),
    samePlace,
    ...callsOfPost(next),
    duty,
    callOfOffice(index),
    ...above.filter((post) => post !== next).flatMap(callsOfPost),
    ...sameLevel,
  ]);
};

const callsOfPost = (post: AnsweringPost | undefined): readonly Call[] =>
  post?.holders.flatMap((holder) => (holder.line ? [{ line: holder.line, post, holder }] : [])) ??
  [];

const callOfRegion = (index: RecordIndex, code: string): Call | undefined => {
  const line = lineOfRegion(index, code);
  return line && { line };
};

const callOfOffice = (index: RecordIndex): Call | undefined => {
  const line = findOfficeLine(index);
  return line && { line };
};

const uniqueLines = (calls: readonly (Call | undefined)[]): readonly Call[] => {
  const known = calls.filter((call) => call !== undefined);
  return known.filter(
    ({ line }, at) => known.findIndex(({ line: { contact } }) => contact === line.contact) === at,
  );
};

/**
 * The own line if its last test call was answered, else the first line that was, else the own one if
 * it may be right, else the first that may be.
 */
const chooseCall = (calls: readonly Call[], own: Call | undefined): Call | undefined => {
  const ownFirst = own ? [own, ...calls] : calls;
  return (
    ownFirst.find(({ line }) => lineState(line.contact) === 'answered') ?? ownFirst.find(mayBeRight)
  );
};

const mayBeRight = ({ line }: Call): boolean => lineState(line.contact) !== 'wrong-number';

/** Why another line is called; undefined for a line that was answered. */
const reasonOf = (own: Call | undefined): StandInReason | undefined => {
  const state = own ? lineState(own.line.contact) : 'no-line';
  return state === 'answered' ? undefined : state;
};

const isAnsweredAlways = ({ line: { contact } }: Call): boolean => {
  const hours = contact.hours === undefined ? undefined : readHours(contact.hours);
  return hours !== undefined && isAlways(hours);
};

const isSureAlways = (call: Call): boolean =>
  isAnsweredAlways(call) && lineState(call.line.contact) === 'answered';
