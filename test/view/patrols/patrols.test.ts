import { describe, expect, it } from 'vitest';
import { getCalendarDate, getMonth } from '../../../src/core/calendar/calendar.ts';
import { patrolRateFigure } from '../../../src/core/figures/patrolRate.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { patrolsView, townPatrolsView } from '../../../src/view/patrols/patrols.ts';
import { district } from '../../district/district.ts';
import { countsInWords } from '../tables/countsInWords.ts';
import { rowsInWords } from '../tables/rowsInWords.ts';

const { index, record, site } = district();
const view = patrolsView(index, site);
const noDuty = ['0', '0', '（本期无巡河任务）', '0', '0'];
/** The page as of another day. */
const asOf = (dataThrough: string) =>
  patrolsView(
    indexRecord({
      ...record,
      period: { ...record.period, dataThrough: getCalendarDate(dataThrough) },
    }),
    site,
  );

/** The page after a month that nobody handed in. */
const withoutSeptember = (() => {
  const period = { ...record.period, patrolsNotReported: [getMonth('2026-09')] };
  const patrols = record.patrols.filter(({ month }) => month !== '2026-09');
  return indexRecord({ ...record, period, patrols });
})();

describe('a month whose patrols were not handed in', () => {
  const notReported = ['（未报送）', '（未报送）', '（未报送）', '（未报送）', '（未报送）'];

  it('has no number, and no zero', () => {
    const forgotten = patrolsView(withoutSeptember, site);
    expect(countsInWords(forgotten.counts).map((count) => count.trim())).toEqual([
      '应巡 未报送',
      '按要求完成 未报送',
      '巡河率 未报送',
      '发现问题 未报送',
      '办结问题 未报送',
    ]);
    const [september, august] = rowsInWords(forgotten.byMonth.rows);
    expect(september).toEqual(['2026 年 9 月', ...notReported]);
    expect(august).toEqual(['2026 年 8 月', '5', '5', '100.0%', '1', '0']);
    for (const [, ...cells] of rowsInWords(forgotten.byLevel.rows))
      expect(cells).toEqual(notReported);
    // The year has other months.
    expect(rowsInWords(forgotten.byTown.rows)[0]).not.toEqual(expect.arrayContaining(notReported));
  });

  it('has no rate in the figure, at the month and in its series', () => {
    const { headlines, series } = patrolRateFigure.compute(withoutSeptember, {});
    expect(
      headlines.map(({ key, reading }) => [
        key,
        reading.kind === 'missing' ? reading.reason : reading.kind,
      ]),
    ).toEqual([
      ['month', 'not-reported'],
      ['found', 'not-reported'],
      ['closed', 'not-reported'],
      ['year', 'ratio'],
    ]);
    const last = series.map(({ points }) => points.at(-1));
    expect(last.map((point) => [point?.month, point?.reading])).toEqual(
      last.map(() => ['2026-09', { kind: 'missing', reason: 'not-reported' }]),
    );
  });
});

describe('patrols of the district', () => {
  it('are counted in the newest month, with what was found and closed', () => {
    expect([view.month, view.year]).toEqual(['2026 年 9 月', 2026]);
    expect(countsInWords(view.counts)).toEqual([
      '应巡 4 次',
      '按要求完成 4 次',
      '巡河率 100.0%',
      '发现问题 1 件',
      '办结问题 1 件',
    ]);
    expect(countsInWords(asOf('2026-08-31').counts)).toEqual([
      '应巡 5 次',
      '按要求完成 5 次',
      '巡河率 100.0%',
      '发现问题 1 件',
      '办结问题 0 件',
    ]);
  });

  it('have no rate before the month is over', () => {
    expect(countsInWords(asOf('2026-09-29').counts)[2]).toBe('巡河率 进行中');
    const [september] = rowsInWords(asOf('2026-09-29').byMonth.rows);
    expect(september).toEqual(['2026 年 9 月', '4', '4', '（进行中）', '1', '1']);
  });

  it('follow the rules of the place, and no others', () => {
    expect(view.norms).toEqual([
      { name: '总河长巡河', rule: '每年不少于 1 次，全年' },
      { name: '区县级河长巡河', rule: '每季度不少于 1 次，全年' },
      { name: '乡镇级河长巡河', rule: '每月不少于 1 次，4 至 10 月' },
      { name: '村级河长巡河', rule: '每月不少于 2 次，3 至 10 月' },
    ]);
  });

  it('are told by level, from the top down', () => {
    expect(view.byLevel.columns).toEqual([
      { label: '级别' },
      ...['应巡', '按要求完成', '巡河率', '发现问题', '办结问题'].map((label) => ({
        label,
        align: 'number',
      })),
    ]);
    expect(rowsInWords(view.byLevel.rows)).toEqual([
      ['总河长', ...noDuty],
      ['县级河长', '1', '1', '100.0%', '0', '1'],
      ['乡级河长', ...noDuty],
      ['村级河长', '3', '3', '100.0%', '1', '0'],
    ]);
  });

  it('are told by month, the newest first; a surplus makes up for nothing', () => {
    expect(view.byMonth.columns[0]).toEqual({ label: '月份' });
    expect(rowsInWords(view.byMonth.rows)).toEqual([
      ['2026 年 9 月', '4', '4', '100.0%', '1', '1'],
      ['2026 年 8 月', '5', '5', '100.0%', '1', '0'],
      ['2026 年 7 月', '5', '3', '60.0%', '0', '0'],
      ['2026 年 6 月', '2', '1', '50.0%', '0', '0'],
      ['2026 年 5 月', '2', '2', '100.0%', '1', '1'],
      ['2026 年 4 月', '2', '1', '50.0%', '0', '0'],
      ['2026 年 3 月', '3', '3', '100.0%', '1', '0'],
      ['2026 年 2 月', ...noDuty],
      ['2026 年 1 月', ...noDuty],
      ['2025 年 12 月', ...noDuty],
      ['2025 年 11 月', ...noDuty],
      ['2025 年 10 月', ...noDuty],
    ]);
  });

  it('are told by town and by river for this year alone', () => {
    expect(view.byTown.columns[0]?.label).toBe('乡镇、街道');
    expect(rowsInWords(view.byTown.rows)).toEqual([
      ['[南桥街道](/action/patrols/000301001/)', '1', '1', '100.0%', '0', '0'],
      ['[青禾镇](/action/patrols/000301002/)', '19', '16', '84.2%', '3', '1'],
    ]);
    expect(view.byRiver.columns[0]?.label).toBe('河流');
    expect(rowsInWords(view.byRiver.rows)).toEqual([
      ['[槐溪](/rivers/huai-xi/)', ...noDuty],
      ['[磨子沟](/rivers/mo-zi-gou/)', ...noDuty],
      ['[望川河](/rivers/wang-chuan-he/)', '19', '17', '89.5%', '3', '2'],
      ['[杨坪沟](/rivers/yang-ping-gou/)', '4', '2', '50.0%', '1', '0'],
    ]);
    expect(rowsInWords(asOf('2027-01-31').byRiver.rows)[2]).toEqual([
      '[望川河](/rivers/wang-chuan-he/)',
      ...noDuty,
    ]);
  });

  it('show the calendar of the district chiefs and the general chiefs', () => {
    expect(view.upper.map(({ year }) => year)).toEqual([2026]);
    expect(view.upper[0]?.rows.map(({ post }) => post.text)).toEqual([
      '槐溪全河',
      '望川河全河',
      '杨坪沟全河',
      '望川县委副书记、县长',
      '望川县委书记',
    ]);
  });
});

describe('patrols of a town', () => {
  const town = townPatrolsView(index, site, '000301001');

  it('are those of its own chiefs and of its villages', () => {
    expect([town.name, town.address]).toEqual(['南桥街道', '/action/patrols/000301001/']);
    expect(rowsInWords(town.byMonth.rows).slice(0, 2)).toEqual([
      ['2026 年 9 月', '1', '1', '100.0%', '0', '0'],
      ['2026 年 8 月', ...noDuty],
    ]);
  });

  it('show its posts in a calendar, the town first, each down its river', () => {
    expect(town.years[0]?.rows.map(({ post }) => post.text)).toEqual([
      '槐溪 南桥街道段',
      '望川河 南桥街道左岸段',
      '槐溪 东埂村段',
      '槐溪 桥头社区段',
      '望川河 东埂村左岸段',
      '望川河 桥头社区左岸段',
    ]);
  });
});
