import { describe, expect, it } from 'vitest';
import { monthlyNews } from '../../../scripts/demo/monthlyNews.ts';
import { DEFAULT_SEED } from '../../../scripts/demo/options.ts';
import { demoEditions } from '../../../scripts/demo/settings.ts';
import { cleanupAmountsFigure } from '../../../src/core/figures/cleanupAmounts.ts';
import { closureRateFigure } from '../../../src/core/figures/closureRate.ts';
import { waterComplianceFigure } from '../../../src/core/figures/waterCompliance.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { demoExports, demoLife, readDemoExport } from './demoDistrict.ts';

const life = demoLife(DEFAULT_SEED);
const { earlier, later } = demoExports(life);

describe.each([earlier, later])('the monthly report of $period.dataThrough', (exported) => {
  const index = indexRecord(readDemoExport(exported));
  const edition = demoEditions.find(
    ({ dataThrough }) => dataThrough === exported.period.dataThrough,
  );
  if (edition === undefined) throw new Error('The export belongs to no edition');
  const { body } = monthlyNews(life, edition);

  it('is among the news of its edition', () => {
    expect(exported.news.map((item) => item.body)).toContain(body);
  });

  it('states the published closure rate', () => {
    const reading = closureRateFigure
      .compute(index)
      .headlines.find(({ key }) => key === 'total')?.reading;
    if (reading?.kind !== 'ratio') throw new Error('The closure rate is no ratio');
    expect(body).toContain(
      `“四乱”问题累计排查 ${reading.denominator} 件，现场核验并销号 ${reading.numerator} 件`,
    );
  });

  it('states the published amount cleared this year', () => {
    const reading = cleanupAmountsFigure
      .compute(index)
      .headlines.find(({ key }) => key === 't')?.reading;
    if (reading?.kind !== 'amount') throw new Error('The cleanup is no amount');
    expect(body).toContain(`今年以来累计清理垃圾 ${Number(reading.value.toFixed(1))} 吨`);
  });

  it('states the published compliance of the month', () => {
    const reading = waterComplianceFigure
      .compute(index)
      .headlines.find(({ key }) => key === 'month')?.reading;
    if (reading?.kind !== 'ratio') throw new Error('The compliance is no ratio');
    expect(body).toContain(`的 ${reading.denominator} 个断面中，达标 ${reading.numerator} 个`);
  });
});

describe('the news of the later edition', () => {
  it('has a dozen items, the newest on the day of publication', () => {
    expect(later.news.length).toBeGreaterThanOrEqual(12);
    expect(later.news[0]?.publishedAt).toBe(later.period.publishedAt);
  });

  it('has no item with an unfinished sentence', () => {
    const broken = later.news.filter(({ title, summary, body }) =>
      /undefined|NaN|“”|\[object/u.test(`${title}${summary}${body}`),
    );
    expect(broken).toEqual([]);
  });
});
