import { describe, expect, it } from 'vitest';
import {
  getMonth,
  monthOf,
  shiftMonth,
  getCalendarDate,
  type Month,
} from '../../src/core/calendar/calendar.ts';
import { loadPublished } from '../../src/data/record.ts';
import {
  contentFolder,
  demonstrationBulletins,
  describeDemonstration,
  isDemonstration,
  itOnDemonstration,
} from './content.ts';
import { recompute, type Scope } from './statedSums.ts';

const { record, index, editions } = loadPublished(contentFolder);

/** Months of an article, if its name does not tell. */
const monthsOfNews: Readonly<Record<string, readonly string[]>> = {
  'autumn-stubble-2026': ['2026-09'],
  'flood-season-sampling-2026': ['2026-08'],
  'four-chaos-autumn-2026': ['2026-09'],
  'half-year-2026': ['2026-06'],
  'lagging-targets-2026': ['2026-09'],
  'sand-check-2026-09': ['2026-09'],
  'spring-clean-2026-done': ['2026-03', '2026-04', '2026-05'],
  'spring-clean-2026-start': ['2026-03'],
};
const townOf = (reachId: string): string | undefined =>
  index.reachById.get(reachId)?.regionCode.slice(0, 9);

const scopeOf = ({ slug, title, publishedAt }: (typeof record.news)[number]): Scope => {
  const named = /^monthly-(\d{4}-\d{2})$/.exec(slug)?.[1];
  const months = monthsOfNews[slug] ?? [
    named ?? monthOf(getCalendarDate(publishedAt.slice(0, 10))),
  ];
  const town = record.regions.find(
    ({ name, code }) => code.length === 9 && title.startsWith(`${name}：`),
  );
  return {
    months: months.map(getMonth),
    problems: town
      ? record.problems.filter(({ reachId }) => townOf(reachId) === town.code)
      : record.problems,
    edition: publishedAt.slice(0, 10),
  };
};

/** News that states no sum of the record but single facts, which other tests check. */
const ofOneThing = (slug: string): boolean =>
  slug.startsWith('training-') || slug.startsWith('correction-');
const ofSums = record.news.filter(({ slug }) => !ofOneThing(slug));

describe.skipIf(!isDemonstration()).each(ofSums)('the news item $slug', (item) => {
  it('states only numbers that the record adds up to', () => {
    const body = [item.title, item.summary, item.body].join('\n').replaceAll('**', '');
    const { wrong, rest } = recompute(body, scopeOf(item));
    expect(wrong).toEqual([]);
    expect(rest).not.toMatch(/\d/);
  });
});

describe.skipIf(!isDemonstration()).each(record.trainings.filter(({ on }) => on >= '2026-05-01'))(
  'the training of $on',
  (training) => {
    it('has the numbers of its row', () => {
      const item = record.news.find(({ slug }) => slug === `training-${training.on}`);
      const said = [
        ...`${item?.summary ?? ''}${item?.body ?? ''}`.matchAll(/(\d+) 名|共 (\d+) 学时/g),
      ];
      expect(said.map(([, people, hours]) => Number(people ?? hours))).toEqual(
        [1, 2].flatMap(() => [training.participants, training.hours]),
      );
    });
  },
);

itOnDemonstration('tells the correction as the editions keep it', () => {
  const item = record.news.find(({ slug }) => slug.startsWith('correction-'));
  const said = [...(item?.body ?? '').matchAll(/\*\*([\d.]+) 吨\*\*/g)].map(([, tonnes]) =>
    Number(tonnes),
  );
  const river = item?.riverIds[0];
  const row = record.cleanups.find(
    (one) => one.riverId === river && one.month === '2026-06' && one.unit === 't',
  );
  const is = row?.amount.kind === 'value' ? row.amount.value * row.amount.scale : undefined;
  const kept = editions
    .flatMap(({ corrections }) => corrections)
    .find(
      ({ figureId, series, part, month }) =>
        figureId === 'cleanup-amounts' &&
        series === 't' &&
        part === undefined &&
        month === '2026-06',
    );
  const difference =
    kept?.was.kind === 'amount' && kept.is.kind === 'amount' ? kept.was.value - kept.is.value : NaN;
  expect(said[1]).toBe(is);
  expect((said[0] ?? NaN) - (said[1] ?? NaN)).toBeCloseTo(difference, 6);
});

const bulletins = demonstrationBulletins().map(({ file, text: whole }) => {
  const [, head = '', body = ''] = whole.split('---\n');
  const through = getMonth(/^asOf: '(\d{4}-\d{2})/m.exec(head)?.[1] ?? '');
  const summary = /^summary: (.*)$/m.exec(head)?.[1] ?? '';
  const length = file.includes('annual') ? 12 : 3;
  const months: Month[] = Array.from({ length }, (_, at) => shiftMonth(through, at - length + 1));
  return { file, text: `${summary}\n${body}`, scope: { months, problems: record.problems } };
});

describe.each(bulletins)('the bulletin $file', ({ text, scope }) => {
  it('states only numbers that the record adds up to', () => {
    const { wrong, recomputed, rest } = recompute(text, scope);
    expect(wrong).toEqual([]);
    expect(rest).not.toMatch(/\d/);
    expect(recomputed).toBeGreaterThan(5);
  });
});

describeDemonstration('the recomputation itself', () => {
  it('detects a number that differs from the record, and one that nothing recomputes', () => {
    const scope = { months: [getMonth('2026-09')], problems: record.problems };
    expect(recompute('当月应巡河 1 次。', scope).wrong).toHaveLength(1);
    expect(recompute('栽树 300 棵。', scope).rest).toMatch(/300/);
  });
});
