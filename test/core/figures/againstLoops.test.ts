import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, getCalendarDate, lastDayOf } from '../../../src/core/calendar/calendar.ts';
import { findPastChanges } from '../../../src/core/dataset/figureChanges.ts';
import { freezeFigures } from '../../../src/core/dataset/freezeFigures.ts';
import type { FigureDeclaration, FigureScope } from '../../../src/core/figures/figure.ts';
import { figureRegister } from '../../../src/core/figures/register.ts';
import { problemStateAt } from '../../../src/core/problems/problemLedger.ts';
import type { PublishedRecord } from '../../../src/core/record/record.ts';
import { indexRecord, type RecordIndex } from '../../../src/core/record/recordIndex.ts';
import type { Reading } from '../../../src/core/schemas/edition.ts';
import { anyRecord } from './anyRecord.ts';

/** Figures compared with the simplest possible loop. `JIANHE_RUNS` sets a larger number of runs. */
const numRuns = Number(process.env['JIANHE_RUNS'] ?? 60);

const figure = (id: string): FigureDeclaration => {
  const found = figureRegister.find((one) => one.id === id);
  if (!found) throw new Error(`No figure ${id}`);
  return found;
};

/** Headlines in short form: 3/4, 12.5 or the reason. */
const headlines = (id: string, index: RecordIndex, scope?: FigureScope) =>
  Object.fromEntries(
    figure(id)
      .compute(index, scope)
      .headlines.map(({ key, reading }) => [key, short(reading)]),
  );

const short = (reading: Reading): string =>
  reading.kind === 'ratio'
    ? `${reading.numerator}/${reading.denominator}`
    : reading.kind === 'amount'
      ? String(reading.value)
      : reading.reason;

const share = (part: number, whole: number, otherwise: string): string =>
  whole === 0 ? otherwise : `${part}/${whole}`;

const check = (predicate: (index: RecordIndex, record: PublishedRecord) => void): void => {
  fc.assert(
    fc.property(anyRecord, (index) => {
      predicate(index, index.record);
    }),
    { numRuns },
  );
};

describe('a figure and a plain loop agree', () => {
  it('on overdue problems', () => {
    check((index, { problems, period }) => {
      let open = 0;
      let late = 0;
      for (const problem of problems) {
        const state = problemStateAt(problem, period.dataThrough);
        if (!state?.isOpen) continue;
        open += 1;
        if (problem.dueOn < period.dataThrough) late += 1;
      }
      expect(headlines('overdue-problems', index)).toMatchObject({
        total: share(late, open, 'none-open'),
        open: String(open),
      });
    });
  });

  it('on the days it takes to close', () => {
    check((index, { problems, period }) => {
      const days: number[] = [];
      for (const { events } of problems) {
        events.forEach((event, at) => {
          if (event.stage !== 'closed' || event.on > period.dataThrough) return;
          if (!event.on.startsWith('2026')) return;
          // Go back to the event that opened it: the first after the last day it was closed.
          let opened = at;
          while (opened > 0) {
            const before = events[opened - 1];
            const isClosed =
              before?.stage === 'closed' ||
              (before?.stage === 'look-back' && before.result === 'held');
            if (isClosed) break;
            opened -= 1;
          }
          days.push(daysBetween(events[opened]?.on ?? event.on, event.on));
        });
      }
      days.sort((a, b) => a - b);
      const half = days.length / 2;
      const median =
        days.length % 2 === 1
          ? days[Math.floor(half)]
          : ((days[half - 1] ?? 0) + (days[half] ?? 0)) / 2;
      const p90 = days.find((day) => days.filter((one) => one <= day).length >= 0.9 * days.length);
      expect(headlines('days-to-close', index)).toEqual({
        median: days.length === 0 ? 'none-closed' : String(median),
        p90: days.length === 0 ? 'none-closed' : String(p90),
        closings: String(days.length),
      });
    });
  });

  it('on look-backs that found a problem again', () => {
    check((index, { problems, period }) => {
      let seen = 0;
      let back = 0;
      for (const { events } of problems)
        for (const event of events)
          if (event.stage === 'look-back' && event.on <= period.dataThrough) {
            seen += 1;
            if (event.result === 'rebound') back += 1;
          }
      expect(headlines('look-back-rebound', index)['total']).toBe(
        share(back, seen, 'no-look-back'),
      );
    });
  });

  it('on patrols, by month and over the finished months of the year', () => {
    check((index, { patrols, period }) => {
      const isOver = period.dataThrough === '2026-07-31';
      let [met, owed, yearMet, yearOwed, found, rows] = [0, 0, 0, 0, 0, 0];
      for (const { month, required, valid, problemsFound } of patrols) {
        if (month === '2026-07') {
          met += Math.min(required, valid);
          owed += required;
          found += problemsFound;
          rows += 1;
        }
        if (month.startsWith('2026') && (month < '2026-07' || isOver)) {
          yearMet += Math.min(required, valid);
          yearOwed += required;
        }
      }
      expect(headlines('patrol-rate', index)).toMatchObject({
        month: isOver || owed === 0 ? share(met, owed, 'no-duty') : 'in-progress',
        found: rows === 0 ? 'no-duty' : String(found),
        year: share(yearMet, yearOwed, 'no-duty'),
      });
    });
  });

  it('on cleanups of this year in tonnes', () => {
    check((index, { cleanups }) => {
      let tenths: number | undefined;
      for (const { month, unit, amount } of cleanups)
        if (month.startsWith('2026') && unit === 't' && amount.kind === 'value')
          tenths = (tenths ?? 0) + Math.round(amount.value * 10);
      const isListed = cleanups.some(({ unit }) => unit === 't');
      expect(headlines('cleanup-amounts', index)['t']).toBe(
        isListed ? (tenths === undefined ? 'not-reported' : String(tenths / 10)) : undefined,
      );
    });
  });

  it('on water of the year: dry months are in neither numerator nor denominator', () => {
    check((index, { waterMonths }) => {
      let [good, all] = [0, 0];
      for (const { month, result } of waterMonths) {
        if (!month.startsWith('2026') || result.status !== 'sampled') continue;
        all += 1;
        if (result.class <= 3) good += 1;
      }
      const { year } = headlines('water-compliance', index);
      if (all > 0) expect(year).toBe(`${good}/${all}`);
      else expect(year).not.toMatch(/\d/);
    });
  });

  it('on wells: the district has no value while a town has not reported', () => {
    check((index, { wells }) => {
      const now = wells.filter(({ month }) => month === '2026-07');
      const towns = new Set(wells.map(({ regionCode }) => regionCode));
      let [closed, found] = [0, 0];
      for (const well of now) {
        closed += well.closed;
        found += well.found;
      }
      const expected =
        wells.length === 0
          ? 'no-well'
          : now.length < towns.size
            ? 'not-reported'
            : share(closed, found, 'no-well');
      expect(headlines('wells-closed', index)['total']).toBe(expected);
    });
  });

  it('on public reports of the year', () => {
    check((index, { publicReports }) => {
      const rows = publicReports.filter(({ month }) => month.startsWith('2026'));
      let [inTime, received, open] = [0, 0, 0];
      for (const row of rows) {
        inTime += row.answeredInTime;
        received += row.received;
        open += row.received - row.answered;
      }
      expect(headlines('public-reports', index)).toEqual(
        rows.length === 0
          ? { year: 'not-reported', received: 'not-reported', waiting: 'not-reported' }
          : {
              year: share(inTime, received, 'no-report'),
              received: String(received),
              waiting: String(open),
            },
      );
    });
  });

  it('on assessments of the latest year', () => {
    check((index, { assessments }) => {
      const latest = Math.max(...assessments.map(({ year }) => year));
      const scores = assessments
        .filter(({ year }) => year === latest)
        .map(({ earned, applicable }) => Math.round((earned * 10_000) / applicable) / 100)
        .sort((a, b) => a - b);
      const [low = 0, high = low] = scores;
      const { score, assessed } = headlines('assessment-grades', index);
      expect(assessed).toBe(scores.length === 0 ? 'not-confirmed' : String(scores.length));
      if (scores.length === 0) expect(score).toBe('not-confirmed');
      else expect(Number(score)).toBeCloseTo((low + high) / 2, 6);
    });
  });

  it('on boards by their last inspection', () => {
    check((index, { signboards, period }) => {
      let [good, seen, unchecked] = [0, 0, 0];
      for (const { inspections, retired } of signboards) {
        if (retired && retired.on <= period.dataThrough) continue;
        let last: string | undefined;
        for (const { on, condition } of inspections) if (on <= period.dataThrough) last = condition;
        if (last === undefined) unchecked += 1;
        else seen += 1;
        if (last === 'good') good += 1;
      }
      expect(headlines('boards-in-good-condition', index)).toEqual({
        total: share(good, seen, 'no-board'),
        standing: String(seen + unchecked),
        unchecked: String(unchecked),
      });
    });
  });

  it('on telephones by their last test call', () => {
    check((index, { contacts }) => {
      let [answered, tested] = [0, 0];
      for (const { verified } of contacts) {
        if (verified) tested += 1;
        if (verified?.result === 'answered') answered += 1;
      }
      expect(headlines('phones-answered', index)).toEqual({
        answered: share(answered, tested, contacts.length === 0 ? 'no-phone' : 'not-tested'),
        tested: share(tested, contacts.length, 'no-phone'),
      });
    });
  });

  it('on actions against sand diggers', () => {
    check((index, { enforcements, period }) => {
      let [actions, cases, sand, fines] = [0, 0, 0, 0];
      for (const one of enforcements) {
        const isSand = one.campaignId === 'sand' || one.sandSeizedM3 > 0;
        if (!isSand || !one.on.startsWith('2026') || one.on > period.dataThrough) continue;
        actions += 1;
        cases += one.casesFiled;
        sand += one.sandSeizedM3;
        fines += one.finesYuan;
      }
      expect(headlines('sand-enforcement', index)).toEqual({
        actions: String(actions),
        cases: String(cases),
        seized: String(sand),
        fines: String(fines),
      });
    });
  });

  it('on the task book', () => {
    check((index, { targets, period }) => {
      const rows = targets.filter(({ year }) => year === 2026);
      let [done, late] = [0, 0];
      for (const { progress, amount, dueOn } of rows) {
        let reached = 0;
        for (const step of progress) if (step.month <= '2026-07') reached = step.done;
        if (reached >= amount) done += 1;
        else if (dueOn < period.dataThrough) late += 1;
      }
      expect(headlines('task-book-targets', index)).toMatchObject({
        done: share(done, rows.length, 'no-target'),
        overdue: rows.length === 0 ? 'no-target' : String(late),
      });
    });
  });

  it('on the closure rate at the end of each month', () => {
    check((index, { problems, period }) => {
      const [series] = figure('closure-rate').compute(index).series;
      for (const { month, reading } of series?.points ?? []) {
        const end = lastDayOf(month) < period.dataThrough ? lastDayOf(month) : period.dataThrough;
        let [found, closed] = [0, 0];
        for (const problem of problems) {
          if (!['occupy', 'extract', 'dump', 'build'].includes(problem.kind)) continue;
          const state = problemStateAt(problem, end);
          if (!state) continue;
          found += 1;
          if (!state.isOpen) closed += 1;
        }
        expect(short(reading)).toBe(share(closed, found, 'nothing-to-count'));
      }
    });
  });
});

/** Breakdowns whose rows add up to their headline. */
const sums: Readonly<Record<string, readonly string[]>> = {
  'closure-rate': ['kind', 'stock', 'town', 'river'],
  'overdue-problems': ['kind', 'town', 'river'],
  'look-back-rebound': ['kind', 'town', 'river'],
  'water-compliance': ['section', 'river'],
  'wells-closed': ['town'],
  'public-reports': ['channel'],
  'boards-in-good-condition': ['town', 'river'],
  'phones-answered': ['owner'],
  'patrol-rate': ['level'],
  'task-book-targets': ['duty'],
};

describe('whatever the record', () => {
  it.each(Object.entries(sums))('%s is the sum of its parts by %s', (id, dimensions) => {
    check((index) => {
      const { headlines: heads, tables } = figure(id).compute(index);
      for (const dimension of dimensions) {
        const table = tables.find((one) => one.dimension === dimension && one.of === heads[0]?.key);
        let [part, whole] = [0, 0];
        for (const { reading } of table?.rows ?? []) {
          if (reading.kind !== 'ratio') continue;
          part += reading.numerator;
          whole += reading.denominator;
        }
        const head = heads[0]?.reading;
        if (head?.kind === 'ratio')
          expect([part, whole]).toEqual([head.numerator, head.denominator]);
        else expect(whole === 0 || id === 'wells-closed').toBe(true);
      }
    });
  });

  it('every share lies between 0 and 1 and every amount is a number', () => {
    check((index) => {
      for (const declaration of figureRegister)
        for (const scope of [{}, { riverId: 'sha-gou' }, { regionCode: '000201002' }]) {
          const value = declaration.compute(index, scope);
          const readings = [
            ...value.headlines,
            ...value.series.flatMap(({ points }) => points),
            ...value.tables.flatMap(({ rows }) => rows),
          ].map(({ reading }) => reading);
          for (const reading of readings)
            if (reading.kind === 'ratio') {
              expect(reading.denominator).toBeGreaterThan(0);
              expect(reading.numerator).toBeGreaterThanOrEqual(0);
              expect(reading.numerator).toBeLessThanOrEqual(reading.denominator);
            } else if (reading.kind === 'amount') expect(Number.isFinite(reading.value)).toBe(true);
        }
    });
  });

  it('a scope has the same value as its row in the breakdown', () => {
    check((index) => {
      for (const declaration of figureRegister) {
        const { headlines: heads, tables } = declaration.compute(index);
        for (const { dimension, of, rows } of tables) {
          if ((dimension !== 'town' && dimension !== 'river') || of !== heads[0]?.key) continue;
          for (const { key, reading } of rows) {
            const scope = dimension === 'town' ? { regionCode: key } : { riverId: key };
            const own = declaration.compute(index, scope).headlines.find((one) => one.key === of);
            if (own)
              expect([declaration.id, key, own.reading]).toEqual([declaration.id, key, reading]);
          }
        }
      }
    });
  });

  it('totals of all problems found and of look-backs never fall', () => {
    check((index) => {
      for (const id of ['closure-rate', 'look-back-rebound']) {
        let before = 0;
        for (const { reading } of figure(id).compute(index).series[0]?.points ?? []) {
          const now = reading.kind === 'ratio' ? reading.denominator : 0;
          expect(now).toBeGreaterThanOrEqual(before);
          before = now;
        }
      }
    });
  });

  it('a later cut-off does not change earlier months, so no reason is required', () => {
    check((_, record) => {
      const frozenOn = (day: string) => {
        const dataThrough = getCalendarDate(day);
        const index = indexRecord({ ...record, period: { ...record.period, dataThrough } });
        return { figures: freezeFigures(figureRegister, index), dataThrough };
      };
      expect(findPastChanges(frozenOn('2026-05-17'), frozenOn('2026-07-31'))).toEqual([]);
      expect(findPastChanges(frozenOn('2025-12-31'), frozenOn('2026-01-31'))).toEqual([]);
    });
  });
});
