import { describe, expect, it } from 'vitest';
import { getMonth } from '../../../src/core/calendar/calendar.ts';
import { freezeFigures } from '../../../src/core/dataset/freezeFigures.ts';
import { sayRecord } from '../../../src/core/dataset/sayRecord.ts';
import { waterComplianceFigure } from '../../../src/core/figures/waterCompliance.ts';
import { newestFormat } from '../../../src/core/formats/formats.ts';
import type { WaterMonth } from '../../../src/core/record/record.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { sectionTable } from '../../../src/view/water/sectionTable.ts';
import { waterExchangeView } from '../../../src/view/water/waterExchange.ts';
import { district } from '../../district/district.ts';
import { rowsInWords } from '../tables/rowsInWords.ts';

const { record } = district();

/** The months of the section at the border, with what only version 3 can say. */
const said: readonly (readonly [string, WaterMonth['result']])[] = [
  ['2026-04', { status: 'suspended', class: 5 }],
  ['2026-05', { status: 'suspended' }],
  ['2026-07', { status: 'not-due' }],
  ['2026-08', { status: 'not-sampled', reason: '暴雨' }],
  ['2026-09', { status: 'not-sampled' }],
];

const own = record.waterMonths.filter(({ sectionId }) => sectionId === 'wch-xian-jie');
const others = record.waterMonths.filter((row) => !own.includes(row));
const [first] = own;
const index = indexRecord({
  ...record,
  waterMonths: [
    ...others,
    ...own.filter(({ month }) => !said.some(([each]) => each === month)),
    ...(first ? said.map(([month, result]) => ({ ...first, month: getMonth(month), result })) : []),
  ],
});

describe('a section left out, not due or not sampled', () => {
  it('is said in words in the table of months, with the class or the reason that is given', () => {
    const row = rowsInWords(waterExchangeView(index).sections?.rows ?? []).find(([name]) =>
      name?.startsWith('县界断面'),
    );
    expect(row?.slice(-7)).toEqual([
      'class 3',
      '（暂停考核（Ⅴ 类））',
      '（暂停考核）',
      'class 4',
      '（不监测）',
      '（未监测（暴雨））',
      '（未监测）',
    ]);
  });

  it('is the newest month of its section', () => {
    const rows = rowsInWords(sectionTable(index, index.record.sections).rows);
    expect(rows.find(([name]) => name === '县界断面')?.at(-1)).toBe('（未监测）');
  });

  it('is in neither part of the rate, whatever class is shown', () => {
    const { tables } = waterComplianceFigure.compute(index);
    const ofSection = tables.find(({ dimension }) => dimension === 'section')?.rows;
    expect(ofSection?.find(({ key }) => key === 'wch-xian-jie')?.reading).toEqual({
      kind: 'ratio',
      numerator: 1,
      denominator: 2,
    });
    const statuses = tables.find(({ dimension }) => dimension === 'status')?.rows ?? [];
    expect(
      statuses
        .filter(({ key }) => /^(?:suspended|not-)/.test(key))
        .map(({ key, reading }) => [key, reading.kind === 'amount' && reading.value]),
    ).toEqual([
      ['suspended', 2],
      ['not-due', 1],
      ['not-sampled', 2],
    ]);
  });

  it('is explained among the limits of the rate, and nowhere where no month has it', () => {
    const limitsOf = (of: typeof index) =>
      freezeFigures([waterComplianceFigure], of)[0]?.definition.limits ?? '';
    expect(limitsOf(index)).toContain('暂停考核的断面月，即使公布了水质类别，也不计入');
    expect(limitsOf(indexRecord(record))).not.toContain('暂停考核');
    const rows = waterComplianceFigure.compute(indexRecord(record)).tables[0]?.rows ?? [];
    expect(rows.some(({ key }) => key === 'suspended')).toBe(false);
  });

  it('is the reason why a month has no rate if nothing else is known', () => {
    const months = waterComplianceFigure.compute(index, { riverId: 'wang-chuan-he' }).series[0];
    expect(months?.points.find(({ month }) => month === '2026-05')?.reading).toEqual({
      kind: 'missing',
      reason: 'works',
    });
  });

  it('can be said by version 3 alone', () => {
    const outcome = sayRecord(index.record, newestFormat);
    expect('said' in outcome && outcome.said.version.version).toBe(3);
    const before = sayRecord(record, newestFormat);
    expect('said' in before && before.said.version.version).not.toBe(3);
  });
});
