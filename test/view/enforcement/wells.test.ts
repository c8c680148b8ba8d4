import { describe, expect, it } from 'vitest';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { wellsView } from '../../../src/view/enforcement/wells.ts';
import { district } from '../../district/district.ts';
import { countsInWords } from '../tables/countsInWords.ts';
import { rowsInWords } from '../tables/rowsInWords.ts';

const { record } = district();
const absent = '（未报送）';
/** The page up to August, the newest month reported by both towns. */
const view = wellsView(
  indexRecord({ ...record, wells: record.wells.filter(({ month }) => month <= '2026-08') }),
);

describe('private wells', () => {
  it('are counted over the towns in the newest month', () => {
    expect(view.month).toBe('2026 年 8 月');
    expect(countsInWords(view.counts)).toEqual([
      '累计排查机井 13 眼',
      'done：累计封填机井 9 眼',
      'open：尚未封填 4 眼',
    ]);
    expect(rowsInWords(view.byTown.rows)).toEqual([
      ['[南桥街道](/regions/000301001/)', '3', '2', '1'],
      ['[青禾镇](/regions/000301002/)', '10', '7', '3'],
      ['合计', '13', '9', '4'],
    ]);
  });

  it('are counted month by month, with what each month added', () => {
    expect(view.byMonth.columns.map(({ label }) => label)).toEqual([
      '月份',
      '排查',
      '封填',
      '当月封填',
      '未封填',
    ]);
    expect(rowsInWords(view.byMonth.rows)).toEqual([
      ['2026 年 8 月', '13', '9', '2', '4'],
      ['2026 年 7 月', '13', '7', '2', '6'],
      ['2026 年 6 月', '9', '5', '2', '4'],
      ['2026 年 5 月', '9', '3', absent, '6'],
      ...[4, 3, 2, 1].map((month) => [`2026 年 ${month} 月`, absent, absent, absent, absent]),
      ...[12, 11, 10, 9].map((month) => [`2025 年 ${month} 月`, absent, absent, absent, absent]),
    ]);
  });

  it('are told of a town in the months that it reported, and of no other', () => {
    const { columns, rows } = wellsView(indexRecord(record)).townMonths;
    expect(columns.map(({ label }) => label)).toEqual([
      '乡镇、街道',
      ...[10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => `${month} 月`),
    ]);
    expect(rowsInWords(rows)).toEqual([
      ['[南桥街道](/regions/000301001/)', ...Array<string>(9).fill(absent), '1', '2', absent],
      ['[青禾镇](/regions/000301002/)', ...Array<string>(7).fill(absent), '3', '5', '6', '7', '9'],
    ]);
  });

  it('have no sum where no town reported', () => {
    const none = wellsView(indexRecord({ ...record, wells: [] }));
    expect(none.month).toBe('2026 年 9 月');
    expect(countsInWords(none.counts)).toEqual([
      '累计排查机井 未报送',
      '累计封填机井 未报送',
      '尚未封填 未报送',
    ]);
    expect(none.byTown.rows).toEqual([]);
  });
});
