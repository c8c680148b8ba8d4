import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getCalendarDate, type CalendarDate } from '../../src/core/calendar.ts';
import { problemStateAt } from '../../src/core/problemLedger.ts';
import { loadPublished } from '../../src/data/record.ts';
import { tallyProblems } from '../../src/view/action/problemCounts.ts';

const { record, index } = loadPublished('content');

/** Every number after the words, in the order of the text. */
const numbersIn = (body: string, pattern: RegExp): readonly number[] =>
  (pattern.exec(body)?.slice(1) ?? []).map(Number);

describe('the bundled year agrees with itself', () => {
  it('counts the same wells, tonnes and joint actions in the task book and in their tables', () => {
    const through = record.period.dataThrough.slice(0, 7);
    const doneOf = (id: string): number | undefined =>
      record.targets
        .find((target) => target.id === id)
        ?.progress.find(({ month }) => month === through)?.done;
    const wellsBy = (month: string): number =>
      record.wells.reduce((sum, row) => sum + (row.month === month ? row.closed : 0), 0);
    expect(doneOf('2026-wells')).toBe(wellsBy(through) - wellsBy('2025-12'));
    expect(doneOf('2026-joint')).toBe(
      record.enforcements.filter(({ on }) => on.startsWith('2026')).length,
    );
    const tonnes = record.cleanups.reduce(
      (sum, { unit, month, amount }) =>
        unit === 't' && month.startsWith('2026') && amount.kind === 'value'
          ? sum + amount.value * amount.scale
          : sum,
      0,
    );
    expect(doneOf('2026-rubbish')).toBeCloseTo(tonnes, 1);
  });

  it('honours the towns that the assessment ranks first', () => {
    for (const year of [2024, 2025]) {
      const best = record.assessments.find((row) => row.year === year && row.rank === 1);
      const honour = record.honours.find(({ name }) => name.startsWith(`${year} 年度`));
      expect([year, honour?.regionCode]).toEqual([year, best?.regionCode]);
    }
  });

  it('has campaigns of all four kinds, each with news, and cases with masked parties', () => {
    for (const kind of ['four-chaos', 'rubbish', 'sand', 'groundwater'] as const) {
      const ids = record.campaigns.filter((one) => one.kind === kind).map(({ id }) => id);
      const news = record.news.filter(
        ({ campaignId }) => campaignId !== undefined && ids.includes(campaignId),
      );
      expect([kind, news.length > 0]).toEqual([kind, true]);
    }
  });
});

describe('the campaign news of the demonstration', () => {
  const bodyOf = (slug: string): string =>
    record.news.find((item) => item.slug === slug)?.body ?? '';

  it('states what the joint action against sand mining came to', () => {
    const [people, sites, cases, sand] = numbersIn(
      bodyOf('sand-check-2026-09'),
      /出动 (\d+) 人次，检查 (\d+) 处，立案 (\d+) 件，查扣砂石 (\d+) 立方米/,
    );
    const action = record.enforcements.find(
      ({ on, campaignId }) => on.startsWith('2026-09') && campaignId === 'sand-2026',
    );
    expect([people, sites, cases, sand]).toEqual([
      action?.personTimes,
      action?.sitesChecked,
      action?.casesFiled,
      action?.sandSeizedM3,
    ]);
  });

  it('states the Four Chaos of the day it names', () => {
    const on = getCalendarDate('2026-09-30');
    const chaos = record.problems.filter(({ kind }) =>
      ['occupy', 'extract', 'dump', 'build'].includes(kind),
    );
    const { found, closed, open } = tallyProblems(chaos, on);
    expect(
      numbersIn(
        bodyOf('four-chaos-autumn-2026'),
        /累计排查 (\d+) 件，现场核验并销号 (\d+) 件，还有 (\d+) 件在办/,
      ),
    ).toEqual([found, closed, open]);
  });

  it('states the tonnes of the month it names', () => {
    const tonnes = record.cleanups.reduce(
      (sum, { unit, month, amount }) =>
        unit === 't' && month === '2026-03' && amount.kind === 'value'
          ? sum + amount.value * amount.scale
          : sum,
      0,
    );
    const [stated] = numbersIn(bodyOf('spring-clean-2026-start'), /报送清理垃圾 ([\d.]+) 吨/);
    expect(stated).toBeCloseTo(tonnes, 1);
  });
});

const bulletins = readdirSync('content/bulletins').map((file) => {
  const text = readFileSync(`content/bulletins/${file}`, 'utf8');
  const asOf = getCalendarDate(/^asOf: '(.+)'$/m.exec(text)?.[1] ?? '');
  return { file, text, asOf, from: firstDay(file, asOf) };
});

/** First day of the quarter or year that a bulletin speaks of. */
function firstDay(file: string, asOf: CalendarDate): CalendarDate {
  const year = asOf.slice(0, 4);
  if (file.includes('annual')) return getCalendarDate(`${year}-01-01`);
  const month = Number(asOf.slice(5, 7)) - 2;
  return getCalendarDate(`${year}-${String(month).padStart(2, '0')}-01`);
}

describe.each(bulletins)('the bulletin $file', ({ text, asOf, from }) => {
  const eventsOf = (stage: string) =>
    record.problems.flatMap(({ events }) =>
      events.filter((event) => event.stage === stage && from <= event.on && event.on <= asOf),
    );

  it('states the ledger of its day', () => {
    const { found, closed, open, overdue } = tallyProblems(record.problems, asOf);
    expect(
      numbersIn(text, /累计发现问题 (\d+) 件，已销号 (\d+) 件，在办 (\d+) 件，逾期 (\d+) 件/),
    ).toEqual([found, closed, open, overdue]);
  });

  it('states the patrols of its months', () => {
    const rows = record.patrols.filter(
      ({ month }) => from.slice(0, 7) <= month && month <= asOf.slice(0, 7),
    );
    const required = rows.reduce((sum, row) => sum + row.required, 0);
    const met = rows.reduce((sum, row) => sum + Math.min(row.required, row.valid), 0);
    expect(numbersIn(text, /应巡河 (\d+) 次，按要求完成 (\d+) 次/)).toEqual([required, met]);
  });

  it('states what was found, closed and looked at again, where it says so', () => {
    const stated = (pattern: RegExp): number | undefined => numbersIn(text, pattern)[0];
    const checks = [
      [stated(/新发现 (\d+) 件/), eventsOf('found').length],
      [stated(/新发现[^。]*销号 (\d+) 件/), eventsOf('closed').length],
      [stated(/回头看 (\d+) 次/), eventsOf('look-back').length],
    ] as const;
    for (const [said, counted] of checks) if (said !== undefined) expect(said).toBe(counted);
    expect(checks.some(([said]) => said !== undefined)).toBe(true);
  });

  it('names exactly the towns that had overdue problems, where it names them', () => {
    const sentence = /逾期的 \d+ 件，?分布在([^。]+)。/.exec(text)?.[1];
    if (sentence === undefined) {
      expect(tallyProblems(record.problems, asOf).overdue).toBe(0);
      return;
    }
    const late = new Set(
      record.problems
        .filter((problem) => problemStateAt(problem, asOf)?.isOverdue)
        .map(({ reachId }) => index.reachById.get(reachId)?.regionCode.slice(0, 9)),
    );
    const names = record.regions.filter(({ code }) => late.has(code)).map(({ name }) => name);
    expect(sentence.split(/[、和]/)).toEqual(names);
  });

  it('states targets as the task book does', () => {
    for (const [, name, amount, unit, done] of text.matchAll(
      /“([^”]+)”全年目标 ([\d.]+) (个|平方公里)，(?:截至 9 月末)?完成 ([\d.]+) /g,
    )) {
      const target = record.targets.find((one) => one.year === 2026 && one.name === name);
      expect([name, target?.amount, target?.unit]).toEqual([name, Number(amount), unit]);
      expect(target?.progress.find(({ month }) => month === asOf.slice(0, 7))?.done).toBe(
        Number(done),
      );
    }
  });
});
