import { compareText } from '../lists/order.ts';
import { openFirstSeen, undatedKindOf } from './boardLedger.ts';
import { boardDifferences, currentFace, type BoardDifference, type Face } from './boardTruth.ts';
import type { CalendarDate } from '../calendar/calendar.ts';
import type { Signboard } from '../record/record.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { BoardLedger } from '../schemas/boardLedger.ts';
import type { Site } from '../schemas/site.ts';
import { dueDay, type DueDay } from '../calendar/workingDays.ts';

type UpdateRules = Pick<Site['rules'], 'boardUpdates' | 'workingDays'>;

/** When a face became wrong in one way. */
export interface DatedDifference {
  readonly difference: BoardDifference;
  readonly since: CalendarDate;
  /** True if the record has no date of the change. The edition that first showed it counts then. */
  readonly isFirstSeen: boolean;
}

/** The nearest configured deadline and its rule. */
export interface BoardDeadline extends DueDay {
  readonly rule: Site['rules']['boardUpdates'][number];
}

/** A board that must be printed again. */
export interface BoardToReprint {
  readonly board: Signboard;
  readonly face: Face;
  readonly differences: readonly DatedDifference[];
  /** The earliest of its differences. */
  readonly since: CalendarDate;
  readonly deadline: BoardDeadline;
  /** Whether the deadline had passed at the record's cut-off. */
  readonly isOverdue: boolean;
}

/**
 * Every standing board whose newest face differs from the record at its cut-off. Overdue boards
 * come first, then by deadline, then by code. The cut-off decides what is overdue, never a clock.
 */
export const boardsToReprint = (
  index: RecordIndex,
  ledger: BoardLedger,
  rules: UpdateRules,
): readonly BoardToReprint[] => {
  const on = index.record.period.dataThrough;
  const firstSeen = openFirstSeen(ledger);
  return index.record.signboards
    .flatMap((board): readonly BoardToReprint[] => {
      const differences = boardDifferences(index, board, on).map((difference) =>
        dated(difference, board, firstSeen, on),
      );
      const [first, ...others] = differences;
      if (!first) return [];
      const since = others.reduce(
        (day, other) => (other.since < day ? other.since : day),
        first.since,
      );
      const deadline = nearestDeadline(since, rules);
      return [
        {
          board,
          face: currentFace(board),
          differences,
          since,
          deadline,
          isOverdue: deadline.on < on,
        },
      ];
    })
    .sort(
      (a, b) =>
        compareText(a.deadline.on, b.deadline.on) || compareText(a.board.code, b.board.code),
    );
};

const dated = (
  difference: BoardDifference,
  board: Signboard,
  firstSeen: ReturnType<typeof openFirstSeen>,
  on: CalendarDate,
): DatedDifference => {
  const own = 'since' in difference ? difference.since : undefined;
  // A face that was already wrong when it was put up counts from that day, not from earlier.
  const printedOn = currentFace(board).printedOn;
  if (own !== undefined)
    return { difference, since: own < printedOn ? printedOn : own, isFirstSeen: false };
  const what = undatedKindOf(difference);
  const seen = what && firstSeen(board, what);
  return { difference, since: seen ?? on, isFirstSeen: true };
};

/** The earliest deadline of all configured rules. */
export const nearestDeadline = (
  since: CalendarDate,
  { boardUpdates, workingDays }: UpdateRules,
): BoardDeadline => {
  const [nearest] = boardUpdates
    .map((rule) => ({ rule, ...dueDay(since, rule.within, workingDays) }))
    .sort((a, b) => compareText(a.on, b.on));
  if (!nearest) throw new Error('site.json has no deadline for boards; the schema asks for one');
  return nearest;
};
