import type { AnsweringHolder, AnsweringPost, ChiefLevel } from '../../core/chiefs/answering.ts';
import {
  whoAnswersForDistrict,
  whoAnswersForHolding,
  whoAnswersForPlace,
  whoAnswersForPost,
  whoAnswersForReach,
  whoAnswersForRiver,
  type Answer,
} from '../../core/chiefs/whoAnswers.ts';
import { chiefAddress } from '../../core/site/addresses.ts';
import type { CalendarDate } from '../../core/calendar/calendar.ts';
import type { Term } from '../../core/chiefs/terms.ts';
import { known } from '../../core/schemas/notKnown.ts';
import type { PostHolding, Reach, River } from '../../core/record/record.ts';
import { rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import {
  callsView,
  lineView,
  printedCall,
  supervisionCall,
  type CallsView,
  type CallView,
} from '../contacts/callView.ts';
import { formatDate } from '../numbers/format.ts';
import { chiefTitle, levelWordOf } from '../regions/levelWords.ts';

/** One rung: a post with its holder, or its vacancy. */
export type LadderRung =
  | {
      readonly kind: 'held';
      readonly level: ChiefLevel | 'police' | 'office' | 'helper';
      /** 街道级, 总河长, 警长: what stands before the name. */
      readonly levelWord: string;
      readonly title: string;
      readonly name: string;
      readonly address?: string;
      readonly post: string;
      readonly duty?: string;
      readonly reachName?: string;
      /** Absent if the first day of the term is unknown. */
      readonly since?: CalendarDate;
      /** Whom to call, as every page says it. */
      readonly calls: CallsView;
      /** The line that stands beside the name on metal and paper. */
      readonly call?: CallView;
    }
  | {
      readonly kind: 'vacant';
      readonly level: ChiefLevel;
      readonly levelWord: string;
      readonly title: string;
      readonly reachName?: string;
      /** First day without a holder; absent if the record has never had one. */
      readonly since?: CalendarDate;
      readonly sinceWords: string;
      /** Whom to call while the post is vacant. */
      readonly calls: CallsView;
    };

/** Everyone of an answer, nearest first, police chief last. */
export const ladderOf = (
  index: RecordIndex,
  { posts, police }: Answer,
  on: CalendarDate,
): readonly LadderRung[] => [
  ...posts.flatMap((post, at) => rungsOf(index, post, posts.slice(at + 1), on)),
  ...police.slice(0, 1).map(({ police: row, person, line }): LadderRung => {
    const call = line && lineView(index, line, person.name);
    return {
      kind: 'held',
      level: 'police',
      levelWord: text.chiefs.shortPolice,
      title: row.title ?? text.helpers.roles.police,
      name: person.name,
      post: row.post,
      ...sinceOf(row),
      ...ownLine(call),
    };
  }),
];

/** Everyone who answers for a reach, nearest first, police chief last. */
export const reachLadder = (
  index: RecordIndex,
  reach: Reach,
  on: CalendarDate,
): readonly LadderRung[] => ladderOf(index, whoAnswersForReach(index, reach, on), on);

/** Chiefs of a whole river: district and general. */
export const riverLadder = (
  index: RecordIndex,
  river: River,
  on: CalendarDate,
): readonly LadderRung[] => ladderOf(index, whoAnswersForRiver(index, river.id, on), on);

/** Chiefs of the whole of a town or village, with those above; empty where it has none of its own. */
export const placeLadder = (
  index: RecordIndex,
  regionCode: string,
  on: CalendarDate,
): readonly LadderRung[] => {
  const answer = whoAnswersForPlace(index, regionCode, on);
  return answer.posts.some((post) => post.regionCode === regionCode)
    ? ladderOf(index, answer, on)
    : [];
};

/** General chiefs of the district. */
export const generalLadder = (index: RecordIndex, on: CalendarDate): readonly LadderRung[] =>
  ladderOf(index, whoAnswersForDistrict(index, on), on);

/** The office as the last rung: not a post, but always reachable. */
export const officeRung = (index: RecordIndex): LadderRung => {
  const { office, period } = index.record;
  const call = supervisionCall(index);
  return {
    kind: 'held',
    level: 'office',
    levelWord: text.chiefs.office,
    title: text.chiefs.office,
    name: office.name,
    post: call?.hours ?? office.hours,
    since: period.dataThrough,
    ...ownLine(call),
  };
};

/** A line that nobody stands in for. */
export const ownLine = (
  call: CallView | undefined,
): { readonly calls: CallsView; readonly call?: CallView } =>
  call ? { calls: { call }, call } : { calls: {} };

const sinceOf = (term: Term): { readonly since?: CalendarDate } => {
  const since = known(term.from);
  return since === undefined ? {} : { since };
};

const dutyOf = (holding: PostHolding): { readonly duty?: string } => {
  const duty = known(holding.duty);
  return duty === undefined ? {} : { duty };
};

const rungsOf = (
  index: RecordIndex,
  post: AnsweringPost,
  above: readonly AnsweringPost[],
  on: CalendarDate,
): readonly LadderRung[] =>
  post.holders.length > 0
    ? post.holders.map((holder) => heldRung(index, post, holder, on))
    : [vacantRung(index, post, above, on)];

const heldRung = (
  index: RecordIndex,
  { level, reach, regionCode }: AnsweringPost,
  { holding, person }: AnsweringHolder,
  on: CalendarDate,
): LadderRung => {
  const answer = whoAnswersForHolding(index, holding, on);
  const call = printedCall(index, answer);
  return {
    kind: 'held',
    level,
    // Of several general chiefs, each is called by the title of the post.
    levelWord:
      level === 'general'
        ? holding.title
        : rungWord(index, level, reach ?? (regionCode === undefined ? undefined : { regionCode })),
    title: holding.title,
    name: person.name,
    address: chiefAddress(person.id),
    post: holding.post,
    ...dutyOf(holding),
    ...sinceOf(holding),
    ...(reach && { reachName: reach.name }),
    calls: callsView(index, answer),
    ...(call && { call }),
  };
};

const rungWord = (
  index: RecordIndex,
  level: ChiefLevel,
  place: Pick<Reach, 'regionCode'> | undefined,
): string => (level === 'general' ? text.chiefs.general : levelWordOf(index, level, place));

const vacantRung = (
  index: RecordIndex,
  post: AnsweringPost,
  above: readonly AnsweringPost[],
  on: CalendarDate,
): LadderRung => {
  const { level, reach } = post;
  const since = rowsOf(index.holdingsByReach, reach?.id ?? '')
    .flatMap(({ to }) => (to !== undefined && to <= on ? [to] : []))
    .sort()
    .at(-1);
  return {
    kind: 'vacant',
    level,
    levelWord: rungWord(index, level, reach),
    title: chiefTitle(index, level, reach),
    sinceWords: since ? text.chiefs.vacantSince(formatDate(since)) : text.chiefs.vacant,
    ...(reach && { reachName: reach.name }),
    ...(since && { since }),
    calls: callsView(index, whoAnswersForPost(index, [post, ...above])),
  };
};
