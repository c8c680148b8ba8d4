import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { enforcementYears } from '../../../src/view/enforcement/enforcement.ts';
import { district } from '../../district/district.ts';
import { countsInWords } from '../tables/countsInWords.ts';
import { rowsInWords } from '../tables/rowsInWords.ts';

const { index, record } = district();
const [night] = record.enforcements;
if (!night) throw new Error('The district has no joint enforcement');
const day = getCalendarDate;
const years = enforcementYears(
  indexRecord({
    ...record,
    enforcements: [
      { ...night, name: '冬季夜查', on: day('2025-12-31'), riverIds: [], unitIds: ['police'] },
      { ...night, name: '春季联查', on: day('2026-01-01'), sandSeizedM3: 0.5, finesYuan: 12_000 },
      night,
    ].map((row, at) => ({ ...row, id: `zf-${at}` })),
  }),
);

describe('joint enforcement', () => {
  it('tells what each year came to, each unit by itself', () => {
    expect(years.map(({ year }) => year)).toEqual([2026, 2025]);
    expect(countsInWords(years[0]?.counts ?? [])).toEqual([
      '联合执法 2 次',
      '出动 28 人次',
      '车辆 6 台次',
      '检查 10 处',
      '立案 2 件',
      '查扣砂石 18.5 立方米',
      '罚款 12,000 元',
    ]);
    expect(countsInWords(enforcementYears(index)[0]?.counts ?? [])).toEqual([
      '联合执法 1 次',
      '出动 14 人次',
      '车辆 3 台次',
      '检查 5 处',
      '立案 1 件',
      '查扣砂石 18 立方米',
      '罚款 0 元',
    ]);
  });

  it('lists the actions of a year, the newest first', () => {
    expect(years[0]?.table.columns).toEqual([
      { label: '行动' },
      { label: '日期', align: 'date' },
      { label: '参加单位', align: 'list' },
      { label: '河流', align: 'list' },
      { label: '人次', align: 'number' },
      { label: '检查点位', align: 'number' },
      { label: '立案（件）', align: 'number' },
      { label: '查扣砂石（立方米）', align: 'number' },
      { label: '罚款（元）', align: 'number' },
    ]);
    const units = '望川县水务局、望川县公安局';
    expect(rowsInWords(years[0]?.table.rows ?? [])).toEqual([
      ['望川河采砂夜查', '2026 年 6 月 12 日', units, '望川河', '14', '5', '1', '18', '0'],
      ['春季联查', '2026 年 1 月 1 日', units, '望川河', '14', '5', '1', '0.5', '12,000'],
    ]);
    expect(rowsInWords(years[1]?.table.rows ?? [])).toEqual([
      ['冬季夜查', '2025 年 12 月 31 日', '望川县公安局', '', '14', '5', '1', '18', '0'],
    ]);
  });
});
