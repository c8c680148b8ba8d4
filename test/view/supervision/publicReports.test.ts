import { describe, expect, it } from 'vitest';
import { getMonth } from '../../../src/core/calendar/calendar.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { publicReportsView } from '../../../src/view/supervision/publicReports.ts';
import { district } from '../../district/district.ts';
import { countsInWords } from '../tables/countsInWords.ts';
import { rowsInWords } from '../tables/rowsInWords.ts';

const { record } = district();
const [june] = record.publicReports;
if (!june) throw new Error('The district has no report of the public');
const view = publicReportsView(
  indexRecord({
    ...record,
    publicReports: [{ ...june, month: getMonth('2025-12'), received: 70 }, ...record.publicReports],
  }),
);

describe('reports of the public', () => {
  it('are counted for this year', () => {
    expect(view.year).toBe(2026);
    expect(countsInWords(view.counts)).toEqual(['受理 12 件', 'done：办结 10 件', '按期办结 8 件']);
  });

  it('are counted by the telephone they came in by, this year only', () => {
    expect(view.byChannel.columns.map(({ label }) => label)).toEqual([
      '渠道',
      '受理',
      '办结',
      '按期办结',
    ]);
    expect(rowsInWords(view.byChannel.rows)).toEqual([
      ['12345', '11', '9', '8'],
      ['12314', '1', '1', '0'],
    ]);
  });

  it('are counted month by month, the newest first, a reported 0 among them', () => {
    expect(view.byMonth.columns[0]?.label).toBe('月份');
    expect(rowsInWords(view.byMonth.rows)).toEqual([
      ['2026 年 9 月', '2', '2', '2'],
      ['2026 年 8 月', '6', '4', '3'],
      ['2026 年 7 月', '0', '0', '0'],
      ['2026 年 6 月', '4', '4', '3'],
      ['2025 年 12 月', '70', '4', '3'],
    ]);
  });
});
