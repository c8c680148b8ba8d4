import { lastDayOf, type CalendarDate, type Month } from '../../src/core/calendar/calendar.ts';
import type { Life } from './life.ts';
import { rounded } from './plane.ts';
import type { CleanupRow, ProblemRow } from './rows.ts';

/** Patrols of one level in a month: required and done. */
export const patrolsIn = (
  { patrols, holdings }: Life,
  month: Month,
): { readonly required: number; readonly met: number } => {
  const known = new Set(holdings.map(({ row }) => row.id));
  const rows = patrols.filter((row) => row.month === month && known.has(row.holdingId));
  return {
    required: rows.reduce((sum, { required }) => sum + required, 0),
    met: rows.reduce((sum, { required, valid }) => sum + Math.min(required, valid), 0),
  };
};

/** Problems found and closed in a month, and those open or overdue at its end. */
export const problemsIn = (problems: readonly ProblemRow[], month: Month) => {
  const end = lastDayOf(month);
  const isIn = (on: string | undefined): boolean => on?.startsWith(month) === true;
  const known = problems.filter(({ events }) => (events[0]?.on ?? '9') <= end);
  const open = known.filter((problem) => !isClosedOn(problem, end));
  return {
    found: problems.filter(({ events }) => isIn(events[0]?.on)).length,
    closed: problems.reduce(
      (sum, { events }) =>
        sum + events.filter(({ stage, on }) => stage === 'closed' && isIn(on)).length,
      0,
    ),
    known: known.length,
    open: open.length,
    overdue: open.filter(({ dueOn }) => dueOn < end).length,
  };
};

/** The Four Chaos at the end of a day: found to date, and closed without a later rebound. */
export const fourChaosOn = (problems: readonly ProblemRow[], on: CalendarDate) => {
  const known = problems.filter(
    ({ kind, events }) =>
      ['occupy', 'extract', 'dump', 'build'].includes(kind) && (events[0]?.on ?? '9') <= on,
  );
  return { found: known.length, closed: known.filter((problem) => isClosedOn(problem, on)).length };
};

/** Amount cleared in one unit over some months. Months without a report add nothing. */
export const clearedIn = (
  cleanups: readonly CleanupRow[],
  unit: CleanupRow['unit'],
  months: readonly string[],
): number =>
  rounded(
    cleanups.reduce(
      (sum, row) =>
        row.unit === unit && months.includes(row.month) && row.amount.kind === 'value'
          ? sum + row.amount.value * row.amount.scale
          : sum,
      0,
    ),
    1,
  );

/** Sections in a month, by status. */
export const waterIn = ({ sections, waterMonths }: Life, month: Month) => {
  const targets = new Map(sections.map(({ id, targetClass }) => [id, targetClass]));
  const rows = waterMonths.filter((row) => row.month === month);
  const count = (status: string): number =>
    rows.filter(({ result }) => result.status === status).length;
  const assessed = rows.flatMap(({ sectionId, result }) => {
    const target = targets.get(sectionId);
    return result.status === 'sampled' && target !== undefined ? [result.class <= target] : [];
  });
  return {
    sections: rows.length,
    sampled: count('sampled'),
    dry: count('dry'),
    outside: count('outside-period'),
    other:
      count('frozen') +
      count('works') +
      count('unreachable') +
      count('equipment-fault') +
      count('pending'),
    assessed: assessed.length,
    compliant: assessed.filter(Boolean).length,
  };
};

/** A percentage with one decimal, never rounded up to 100 or down to 0. */
export const percent = (part: number, whole: number): string => {
  if (whole === 0) return '0';
  const share = (part / whole) * 100;
  const shown = rounded(share, 1);
  return (part < whole && shown >= 100 ? 99.9 : shown).toFixed(1);
};

const isClosedOn = ({ events }: ProblemRow, on: string): boolean => {
  const last = events.findLast((event) => event.on <= on);
  return last?.stage === 'closed' || (last?.stage === 'look-back' && last.result === 'held');
};
