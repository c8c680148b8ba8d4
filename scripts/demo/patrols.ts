import { countRequiredPatrols, type PatrolNorm } from '../../src/core/patrols/patrolNorm.ts';
import { firstDayOf, lastDayOf, type Month } from '../../src/core/calendar/calendar.ts';
import type { District } from './district.ts';
import type { Holding } from './holdings.ts';
import { openStream } from './random.ts';
import type { PatrolRow, ProblemRow } from './rows.ts';
import { demoMonths } from './settings.ts';

/** Patrols of every holder in every month in which one was required or done. */
export const countPatrols = (
  district: District,
  holdings: readonly Holding[],
  problems: readonly ProblemRow[],
): PatrolRow[] => {
  const random = openStream(district.settings.seed, 'patrols');
  const norms = new Map(district.settings.site.rules.patrolNorms.map((norm) => [norm.level, norm]));
  const found = tally(
    problems.filter(({ foundBy }) => foundBy === 'patrol'),
    ({ events }) => events.slice(0, 1),
  );
  const closed = tally(problems, ({ events }) => events.filter(({ stage }) => stage === 'closed'));
  const owed = openNormTable();
  return holdings.flatMap(({ row, term }): PatrolRow[] => {
    const norm = norms.get(row.level);
    if (norm === undefined) return [];
    const { scope } = row;
    const diligence = random.between(0.76, 1);
    return demoMonths.flatMap((month): PatrolRow[] => {
      if (term.from > lastDayOf(month) || (term.to !== undefined && term.to <= firstDayOf(month)))
        return [];
      const required = owed(norm, month, term);
      const isAttending = random.chance(diligence);
      const extra = random.chance(0.12) ? 1 : 0;
      const key = scope.kind === 'reach' ? `${scope.reachId} ${month}` : '';
      const isOwner = row.level === 'village' && isLastHolderOf(month, term);
      const problemsFound = isOwner ? (found.get(key) ?? 0) : 0;
      const problemsClosed = isOwner ? (closed.get(key) ?? 0) : 0;
      const missed =
        isAttending || required === 0 ? 0 : random.int(1, Math.max(1, Math.ceil(required / 2)));
      const valid = Math.max(
        required - missed + extra * (required > 0 ? 1 : 0),
        problemsFound > 0 ? 1 : 0,
        0,
      );
      if (required === 0 && valid === 0 && problemsClosed === 0) return [];
      return [
        {
          holdingId: row.id,
          ...(scope.kind === 'reach' && { reachId: scope.reachId }),
          month,
          required,
          valid,
          problemsFound,
          problemsClosed,
        },
      ];
    });
  });
};

type Norm = District['settings']['site']['rules']['patrolNorms'][number];

/** A holder in office since before this day owes the full norm. */
const LONG_AGO = '2024-01-01';

/** Patrols required in a month; cached for holders in office the whole time. */
const openNormTable = (): ((norm: Norm, month: Month, term: Holding['term']) => number) => {
  const whole = new Map<string, number>();
  return (norm, month, term) => {
    const rule: PatrolNorm = { times: norm.times, period: norm.period, months: norm.months };
    const count = (): number =>
      countRequiredPatrols({ norm: rule, period: { from: month, to: month }, term, rivers: 1 });
    if (term.from >= LONG_AGO || term.to !== undefined) return count();
    const key = `${norm.level} ${month}`;
    const known = whole.get(key) ?? count();
    whole.set(key, known);
    return known;
  };
};

/** If two holders share a month, the later one reports the month's findings. */
const isLastHolderOf = (month: Month, { to }: Holding['term']): boolean =>
  to === undefined || to > lastDayOf(month);

const tally = (
  problems: readonly ProblemRow[],
  eventsOf: (problem: ProblemRow) => readonly { readonly on: string }[],
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const problem of problems) {
    for (const { on } of eventsOf(problem)) {
      const key = `${problem.reachId} ${on.slice(0, 7)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
};
