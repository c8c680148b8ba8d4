import { tallyProblems } from '../../src/core/problems/problemTally.ts';
import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../src/core/calendar/calendar.ts';
import { problemStateAt } from '../../src/core/problems/problemLedger.ts';
import { loadPublished } from '../../src/data/record.ts';
import { contentFolder, describeDemonstration, demonstrationBulletins } from './content.ts';

const { record, index } = loadPublished(contentFolder);

describeDemonstration('the bundled year agrees with itself', () => {
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

const bulletins = demonstrationBulletins().map(({ file, text }) => {
  const asOf = getCalendarDate(/^asOf: '(.+)'$/m.exec(text)?.[1] ?? '');
  return { file, text, asOf };
});

describe.each(bulletins)('the bulletin $file', ({ text, asOf }) => {
  it('names exactly the towns with overdue problems, if it names any', () => {
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
});
