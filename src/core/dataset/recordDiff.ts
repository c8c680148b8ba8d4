import { isInOffice } from '../chiefs/terms.ts';
import { boardDifferences, type BoardDifference } from '../boards/boardTruth.ts';
import { daysBetween, type CalendarDate } from '../calendar/calendar.ts';
import { groupBy } from '../lists/groupBy.ts';
import { problemStateAt } from '../problems/problemLedger.ts';
import type {
  Contact,
  PostHolding,
  Problem,
  PublishedRecord,
  Signboard,
} from '../record/record.ts';
import { isHandedIn, type RecordIndex } from '../record/recordIndex.ts';
import type { CollectionName } from '../formats/collections.ts';
import { publicationDay } from './publicationDay.ts';
import { publishedAddresses, type PublishedAddress } from '../site/publishedAddresses.ts';
import { postKey } from '../chiefs/postKey.ts';
import { tableDifference } from './rowChanges.ts';
import { keyedTables } from './rowKeys.ts';

/** Rows of one collection in the new and the previous record. */
export interface TableChange {
  readonly name: CollectionName;
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** A post whose holders have changed. */
export interface PostChange {
  readonly left: readonly PostHolding[];
  readonly came: readonly PostHolding[];
  /** True where one term ends on the day the next begins. */
  readonly meets: boolean;
}

/** A holding whose wording has changed. */
export interface HoldingChange {
  readonly before: PostHolding;
  readonly now: PostHolding;
}

/** A board whose newest face differs from the record. */
export interface WrongBoard {
  readonly board: Signboard;
  readonly differences: readonly BoardDifference[];
  /** False if every difference was there when the last record was published. */
  readonly isNew: boolean;
}

/** What changes for the public. */
export interface RecordChanges {
  readonly tables: readonly TableChange[];
  readonly posts: readonly PostChange[];
  readonly holdings: readonly HoldingChange[];
  readonly boards: readonly WrongBoard[];
  /** Counts of problems found, closed and reopened since. */
  readonly problems: { readonly found: number; readonly closed: number; readonly reopened: number };
  /** Problems past their due date; `isNew` if they were in time at the last cut-off. */
  readonly overdue: readonly { readonly problem: Problem; readonly isNew: boolean }[];
  readonly newAddresses: readonly PublishedAddress[];
  readonly phones: {
    readonly failed: readonly Contact[];
    readonly stale: readonly Contact[];
    /** Ids of those that were due for the same reason when the last record was published. */
    readonly standing: readonly string[];
  };
}

/** @param recheckDays days after which a verified telephone must be verified again */
export const recordDiff = (
  now: RecordIndex,
  before: RecordIndex | undefined,
  recheckDays: number,
): RecordChanges => {
  const on = publicationDay(now.record);
  const { failed, stale } = duePhones(now, recheckDays);
  return {
    tables: tableChanges(now, before),
    ...chiefChanges(now, before, on),
    boards: wrongBoards(now, before),
    problems: problemChanges(now.record, before?.record),
    overdue: problemsOverdue(now.record, before?.record),
    newAddresses: newAddresses(now.record, before?.record),
    phones: { failed, stale, standing: before ? standingPhones(now, before, recheckDays) : [] },
  };
};

const duePhones = ({ record }: RecordIndex, recheckDays: number) => {
  const on = publicationDay(record);
  return {
    failed: record.contacts.filter(({ verified }) => verified && verified.result !== 'answered'),
    stale: record.contacts.filter(
      ({ verified }) => !verified || daysBetween(verified.on, on) > recheckDays,
    ),
  };
};

/** Telephones that were due before, with the same number and the same last call. */
const standingPhones = (
  now: RecordIndex,
  before: RecordIndex,
  recheckDays: number,
): readonly string[] => {
  const { failed, stale } = duePhones(before, recheckDays);
  const then = new Map([...failed, ...stale].map((contact) => [contact.id, callOf(contact)]));
  return now.record.contacts
    .filter((contact) => then.get(contact.id) === callOf(contact))
    .map(({ id }) => id);
};

const callOf = ({ number, verified }: Contact): string =>
  [number, verified?.on, verified?.result].join(' ');

const tableChanges = (now: RecordIndex, before: RecordIndex | undefined): TableChange[] => {
  const former = new Map(before && handedInTables(before).map((table) => [table.name, table]));
  return handedInTables(now).map(({ name, keys, rows }) => {
    const { added, changed, removed } = tableDifference({ keys, rows }, former.get(name));
    return {
      name,
      rows: rows.length,
      added: added.length,
      changed: changed.length,
      removed: removed.length,
    };
  });
};

const handedInTables = (index: RecordIndex) =>
  keyedTables(index.record).filter(({ name }) => isHandedIn(index, name));

const chiefChanges = (
  now: RecordIndex,
  before: RecordIndex | undefined,
  on: CalendarDate,
): Pick<RecordChanges, 'posts' | 'holdings'> => {
  if (!before) return { posts: [], holdings: [] };
  const then = publicationDay(before.record);
  const inOfficeThen = before.record.postHoldings.filter((holding) => isInOffice(holding, then));
  const inOfficeNow = now.record.postHoldings.filter((holding) => isInOffice(holding, on));
  const idsThen = new Set(inOfficeThen.map(({ id }) => id));
  const idsNow = new Set(inOfficeNow.map(({ id }) => id));
  const left = groupBy(
    inOfficeThen.filter(({ id }) => !idsNow.has(id)),
    postKey,
  );
  const came = groupBy(
    inOfficeNow.filter(({ id }) => !idsThen.has(id)),
    postKey,
  );
  const posts = [...new Set([...left.keys(), ...came.keys()])].sort().map((key) => {
    const newcomers = came.get(key) ?? [];
    // The end of a term is in the new record.
    const leavers = (left.get(key) ?? []).map(
      (holding) => now.holdingById.get(holding.id) ?? holding,
    );
    const meets = leavers.some(({ to }) => newcomers.some(({ from }) => from === to));
    return { left: leavers, came: newcomers, meets };
  });
  const holdings = inOfficeNow.flatMap((holding) => {
    const former = before.holdingById.get(holding.id);
    if (!former || !idsThen.has(holding.id)) return [];
    const isSame =
      former.title === holding.title &&
      former.post === holding.post &&
      // A duty that is not known is an object: two of them are equal by content.
      JSON.stringify(former.duty) === JSON.stringify(holding.duty) &&
      former.personId === holding.personId &&
      postKey(former) === postKey(holding);
    return isSame ? [] : [{ before: former, now: holding }];
  });
  return { posts, holdings };
};

const wrongBoards = (now: RecordIndex, before: RecordIndex | undefined): WrongBoard[] => {
  const on = publicationDay(now.record);
  return now.record.signboards.flatMap((board) => {
    const differences = boardDifferences(now, board, on);
    if (differences.length === 0) return [];
    const former = before?.boardByCode.get(board.code);
    const known = new Set(
      before && former
        ? boardDifferences(before, former, publicationDay(before.record)).map(sameness)
        : [],
    );
    return [{ board, differences, isNew: !differences.every((each) => known.has(sameness(each))) }];
  });
};

const sameness = (difference: BoardDifference): string => JSON.stringify(difference);

const problemsOverdue = (
  now: PublishedRecord,
  before: PublishedRecord | undefined,
): RecordChanges['overdue'] => {
  const then = new Map(before?.problems.map((problem) => [problem.id, problem]));
  const isOverdue = (problem: Problem | undefined, record: PublishedRecord | undefined): boolean =>
    problem !== undefined &&
    record !== undefined &&
    problemStateAt(problem, record.period.dataThrough)?.isOverdue === true;
  return now.problems
    .filter((problem) => isOverdue(problem, now))
    .map((problem) => ({ problem, isNew: !isOverdue(then.get(problem.id), before) }));
};

const problemChanges = (now: PublishedRecord, before: PublishedRecord | undefined) => {
  const then = new Map(before?.problems.map((problem) => [problem.id, problem]));
  const count = { found: 0, closed: 0, reopened: 0 };
  for (const problem of now.problems) {
    const state = problemStateAt(problem, now.period.dataThrough);
    const former = then.get(problem.id);
    const was = former && before && problemStateAt(former, before.period.dataThrough);
    if (!state) continue;
    if (!was) count.found += 1;
    if (!state.isOpen && (!was || was.isOpen)) count.closed += 1;
    if (state.isOpen && was && !was.isOpen) count.reopened += 1;
  }
  return count;
};

const newAddresses = (
  now: PublishedRecord,
  before: PublishedRecord | undefined,
): readonly PublishedAddress[] => {
  if (!before) return [];
  const known = new Set(publishedAddresses(before).map(({ address }) => address));
  return publishedAddresses(now).filter(({ address }) => !known.has(address));
};
