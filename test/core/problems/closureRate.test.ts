import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getCalendarDate as date } from '../../../src/core/calendar/calendar.ts';
import { monthEnds } from '../../../src/core/figures/breakdowns.ts';
import { groupBy } from '../../../src/core/lists/groupBy.ts';
import { ratioOfParts } from '../../../src/core/numbers/parts.ts';
import {
  closureParts,
  lookBackParts,
  overdueParts,
} from '../../../src/core/problems/closureRate.ts';
import type {
  ProblemEvent,
  ProblemKind,
  ProblemStage,
} from '../../../src/core/problems/problemLedger.ts';
import { getRatio, sumRatios } from '../../../src/core/numbers/ratio.ts';
import { formatPercent } from '../../../src/view/numbers/format.ts';
import { getCell, itOnRealInputs, readRealRows } from '../../realInput.ts';
import { anyDate, anyLife } from './arbitraries.ts';

const stages: readonly ProblemStage[] = [
  'found',
  'ledgered',
  'rectifying',
  'closure-applied',
  'checked',
  'closed',
];

const dump: ProblemKind = 'dump';

/** A problem found on one day and closed on another, with all steps between on the last day. */
const problem = (foundOn: string, closedOn?: string, more: readonly ProblemEvent[] = []) => ({
  kind: dump,
  dueOn: date('2026-06-30'),
  events: [
    { stage: 'found', on: date(foundOn) } as const,
    ...(closedOn === undefined
      ? []
      : stages.slice(1).map((stage) => ({ stage, on: date(closedOn) }))),
    ...more,
  ],
});

const closureRatio = (...given: Parameters<typeof closureParts>) =>
  ratioOfParts(closureParts(...given));

const overdueRatio = (...given: Parameters<typeof overdueParts>) =>
  ratioOfParts(overdueParts(...given));

const reboundRatio = (...given: Parameters<typeof lookBackParts>) =>
  ratioOfParts(lookBackParts(...given));

describe('the closure rate', () => {
  it('is closed of found by the end of the day', () => {
    const problems = [
      problem('2026-03-01', '2026-04-01'),
      problem('2026-03-01'),
      problem('2026-05-01', '2026-05-02'),
    ];
    expect(closureRatio(problems, date('2026-02-28'))).toEqual(getRatio(0, 0));
    expect(closureRatio(problems, date('2026-03-31'))).toEqual(getRatio(0, 2));
    expect(closureRatio(problems, date('2026-04-01'))).toEqual(getRatio(1, 2));
    expect(closureRatio(problems, date('2026-05-02'))).toEqual(getRatio(2, 3));
  });

  it('falls when new problems are found', () => {
    const problems = [problem('2026-03-01', '2026-04-01'), problem('2026-05-01')];
    expect(closureRatio(problems, date('2026-04-30'))).toEqual(getRatio(1, 1));
    expect(closureRatio(problems, date('2026-05-01'))).toEqual(getRatio(1, 2));
  });

  it('falls when a problem is reopened', () => {
    const reopened = problem('2026-03-01', '2026-04-01', [
      { stage: 'reopened', on: date('2026-06-01') },
    ]);
    expect(closureRatio([reopened], date('2026-05-31'))).toEqual(getRatio(1, 1));
    expect(closureRatio([reopened], date('2026-06-01'))).toEqual(getRatio(0, 1));
  });

  it('does not count an application as a closure', () => {
    const applied = problem('2026-03-01', undefined, [
      { stage: 'ledgered', on: date('2026-03-02') },
      { stage: 'closure-applied', on: date('2026-03-03') },
    ]);
    expect(closureRatio([applied], date('2026-12-31'))).toEqual(getRatio(0, 1));
  });

  it('is a word if nothing was found', () => {
    expect(formatPercent(closureRatio([], date('2026-12-31')), '无排查问题')).toBe('无排查问题');
  });

  it('counts like a plain loop over the events', () => {
    fc.assert(
      fc.property(fc.array(anyLife, { maxLength: 30 }), anyDate, (problems, asOf) => {
        let found = 0;
        let closed = 0;
        for (const { events } of problems) {
          let last: ProblemEvent | undefined;
          for (const event of events) if (event.on <= asOf) last = event;
          if (!last) continue;
          found += 1;
          if (last.stage === 'closed' || (last.stage === 'look-back' && last.result === 'held'))
            closed += 1;
        }
        expect(closureRatio(problems, asOf)).toEqual({ numerator: closed, denominator: found });
      }),
    );
  });

  it('of kinds adds up to the total', () => {
    fc.assert(
      fc.property(fc.array(anyLife, { maxLength: 30 }), anyDate, (problems, asOf) => {
        const byKind = groupBy(problems, (one) => one.kind);
        expect(sumRatios([...byKind.values()].map((group) => closureRatio(group, asOf)))).toEqual(
          closureRatio(problems, asOf),
        );
      }),
    );
  });

  it('of problems found only later has nothing to count', () => {
    expect(closureRatio([problem('2026-05-01')], date('2026-04-30'))).toEqual(getRatio(0, 0));
  });
});

describe('the closure rate by month', () => {
  const problems = [problem('2026-01-15', '2026-02-10'), problem('2026-02-20', '2026-03-20')];
  const byMonth = (asOf: string) =>
    monthEnds(date('2026-01-15'), date(asOf)).map(({ month, end }) => ({
      month,
      end,
      ratio: closureRatio(problems, end),
    }));

  it('is that at each month end, and at the cut-off in the running month', () => {
    expect(byMonth('2026-03-15')).toEqual([
      { month: '2026-01', end: '2026-01-31', ratio: getRatio(0, 1) },
      { month: '2026-02', end: '2026-02-28', ratio: getRatio(1, 2) },
      { month: '2026-03', end: '2026-03-15', ratio: getRatio(1, 2) },
    ]);
  });

  it('includes the whole month if the cut-off is its last day', () => {
    expect(byMonth('2026-03-31').at(-1)).toEqual({
      month: '2026-03',
      end: '2026-03-31',
      ratio: getRatio(2, 2),
    });
  });
});

describe('rates beside it', () => {
  it('count overdue problems out of open ones', () => {
    const problems = [
      problem('2026-03-01'),
      problem('2026-03-01', '2026-04-01'),
      { ...problem('2026-03-01'), dueOn: date('2026-12-31') },
    ];
    expect(overdueRatio(problems, date('2026-06-30'))).toEqual(getRatio(0, 2));
    expect(overdueRatio(problems, date('2026-07-01'))).toEqual(getRatio(1, 2));
  });

  it('count rebounds out of the look-backs made', () => {
    const lookedAt = problem('2026-03-01', '2026-04-01', [
      { stage: 'look-back', on: date('2026-05-01'), result: 'held' },
      { stage: 'look-back', on: date('2026-07-01'), result: 'rebound' },
    ]);
    expect(reboundRatio([lookedAt], date('2026-04-30'))).toEqual(getRatio(0, 0));
    expect(reboundRatio([lookedAt], date('2026-06-30'))).toEqual(getRatio(0, 1));
    expect(reboundRatio([lookedAt], date('2026-07-01'))).toEqual(getRatio(1, 2));
  });
});

describe("the Ministry's table of August 2019", () => {
  const read = () =>
    readRealRows('four-chaos-2019-08.csv').map((row) => ({
      province: getCell(row, '省份'),
      ratio: getRatio(
        Number(getCell(row, '地方报送已完成清理整治“四乱”问题数量(个)')),
        Number(getCell(row, '地方排查出的“四乱”问题数量(个)')),
      ),
      printed: getCell(row, '整改销号率'),
    }));

  itOnRealInputs('prints the same percentage in every row that has one', () => {
    const rows = read().filter((row) => row.printed !== '');
    // The table prints a full rate without its decimal; the portal always prints one decimal.
    const printed = rows.map((row) => [
      row.province,
      row.printed === '100%' ? '100.0%' : row.printed,
    ]);
    expect(rows.map((row) => [row.province, formatPercent(row.ratio, '无排查问题')])).toEqual(
      printed,
    );
    expect(rows).toHaveLength(22);
  });

  itOnRealInputs('breaks the rule against an early 100 % in no row', () => {
    const early = read().filter(
      ({ ratio, printed }) => printed === '100%' && ratio.numerator < ratio.denominator,
    );
    expect(early).toEqual([]);
  });

  itOnRealInputs('leaves one rate blank, which its own numbers supply', () => {
    const blank = read().filter((row) => row.printed === '');
    expect(blank.map(({ province, ratio }) => [province, formatPercent(ratio, '')])).toEqual([
      ['西藏', '96.8%'],
    ]);
  });

  itOnRealInputs('lists fewer provinces than its total counts', () => {
    const [total, ...provinces] = read();
    expect(total?.ratio).toEqual(getRatio(54_173, 56_024));
    expect(sumRatios(provinces.map((row) => row.ratio)).denominator).toBeLessThan(56_024);
  });
});
