import { describe, expect, it } from 'vitest';
import { getCalendarDate, getMonth } from '../../../src/core/calendar/calendar.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { district } from '../../district/district.ts';
import { chiefPatrolYears, patrolYears } from '../../../src/view/patrols/patrolCalendar.ts';

describe('the calendar of patrols', () => {
  it('ends its newest year with its newest month, and shows earlier years completely', () => {
    const { index, site } = district();
    const [newest, ...earlier] = patrolYears(index, site, index.record.postHoldings);
    expect([newest?.year, newest?.months.length, newest?.months.at(-1)]).toEqual([2026, 9, '9 月']);
    expect(earlier).toEqual([]);
    for (const { runs } of newest?.rows ?? [])
      expect(runs.reduce((sum, run) => sum + run.months, 0)).toBe(9);
    // A first row of 2025 adds that whole year.
    const [first] = index.record.patrols;
    if (!first) throw new Error('The district has patrols');
    const patrols = [{ ...first, month: getMonth('2025-11') }, ...index.record.patrols];
    const before = patrolYears(
      indexRecord({ ...index.record, patrols }),
      site,
      index.record.postHoldings,
    )[1];
    expect([before?.year, before?.months.length]).toEqual([2025, 12]);
    for (const { runs } of before?.rows ?? [])
      expect(runs.reduce((sum, run) => sum + run.months, 0)).toBe(12);
  });

  it('shows the result of each month of a post', () => {
    const { index, site } = district();
    const [year] = patrolYears(index, site, index.record.postHoldings);
    const wordsOf = (post: string) =>
      year?.rows
        .find((row) => row.post.text === post)
        ?.runs.map(({ words, months }) => `${words} × ${months}`);
    expect(wordsOf('望川河全河')).toEqual([
      ' × 1',
      '— × 1',
      '1/1 × 1',
      '— × 1',
      '— × 1',
      '0/1 × 1',
      '— × 1',
      '— × 1',
      '1/1 × 1',
    ]);
    expect(wordsOf('望川河 上禾村左岸段')).toEqual([
      ' × 1',
      '1 × 1',
      '2/2 × 1',
      '1/2 × 1',
      '3/2 × 1',
      '未报送 × 1',
      '2/2 × 1',
      '2/2 × 1',
      '2/2 × 1',
    ]);
    expect(wordsOf('槐溪 东埂村段')).toEqual([' × 1', '非巡河期 × 1', '未报送 × 4', '空缺 × 3']);
  });

  it('gives each month its look, and joins what says the same', () => {
    const { index, site } = district();
    const [year] = patrolYears(index, site, index.record.postHoldings);
    const facesOf = (post: string) =>
      year?.rows
        .find((row) => row.post.text === post)
        ?.runs.map(({ face, months }) => `${face} ${months}`);
    expect(facesOf('望川河全河')?.slice(0, 6)).toEqual([
      ...['outside 1', 'nothing-owed 1', 'full 1', 'nothing-owed 1', 'nothing-owed 1', 'none 1'],
    ]);
    expect(facesOf('望川河 上禾村左岸段')?.slice(1, 6)).toEqual([
      ...['off-season 1', 'full 1', 'part 1', 'full 1', 'not-reported 1'],
    ]);
    expect(facesOf('槐溪 东埂村段')).toEqual([
      ...['outside 1', 'off-season 1', 'not-reported 4', 'vacant 3'],
    ]);
    expect(year?.faces).toEqual([
      ...['full', 'part', 'none', 'nothing-owed', 'off-season', 'vacant', 'not-reported'],
    ]);
    const period = { ...index.record.period, dataThrough: getCalendarDate('2026-06-29') };
    const running = patrolYears(
      indexRecord({ ...index.record, period }),
      site,
      index.record.postHoldings,
    )[0]?.rows.find(({ post }) => post.text === '望川河全河');
    expect(running?.runs.at(-1)).toEqual({ face: 'progress', months: 1, words: '0/1' });
  });

  it('names who held a post in the year, the present holder first', () => {
    const { index, site } = district();
    const holdersOf = (post: string, of: readonly number[]) =>
      patrolYears(withYears, site, index.record.postHoldings)
        .filter(({ year }) => of.includes(year))
        .map(({ rows }) => rows.find((row) => row.post.text === post))
        .map((row) => [row?.isVacant, ...(row?.holders.map(({ words }) => words) ?? [])]);
    const [first] = index.record.patrols;
    if (!first) throw new Error('The district has patrols');
    const patrols = [{ ...first, month: getMonth('2025-01') }, ...index.record.patrols];
    const withYears = indexRecord({ ...index.record, patrols });
    expect(holdersOf('望川河 南桥街道左岸段', [2026, 2025])).toEqual([
      [false, '路平安（2026 年 3 月 2 日起）', '杜念慈（至 2026 年 3 月 2 日）'],
      [false, '杜念慈（至 2026 年 3 月 2 日）'],
    ]);
    expect(holdersOf('槐溪 桥头社区段', [2026])).toEqual([[false, '简宁']]);
    const [row] = patrolYears(index, site, index.record.postHoldings)[0]?.rows ?? [];
    expect(row?.holders[0]?.address).toMatch(/^\/chiefs\/\w+\/$/);
  });

  it('links a post of a reach to it, and a post for the district to nothing', () => {
    const { index, site } = district();
    const [year] = patrolYears(index, site, index.record.postHoldings);
    const posts = year?.rows.map(({ post }) => post) ?? [];
    expect(posts).toContainEqual({
      text: '望川河 上禾村左岸段',
      address: '/rivers/wang-chuan-he/#wch-shanghe',
    });
    expect(posts).toContainEqual({ text: '望川县委书记', address: '' });
  });

  it('of a chief names no holders, and calls the months before not in office', () => {
    const { index, site } = district();
    const [year] = chiefPatrolYears(index, site, 'lu');
    expect(year?.rows.map(({ holders, isVacant }) => [holders, isVacant])).toEqual([
      [[], false],
      [[], false],
    ]);
    expect(year?.rows[1]?.runs.map(({ face, words, months }) => [face, words, months])).toEqual([
      ['outside', '', 2],
      ['off-season', '非巡河期', 1],
      ['not-reported', '未报送', 6],
    ]);
    const [left] = chiefPatrolYears(index, site, 'guan');
    const row = left?.rows.find(({ post }) => post.text === '槐溪 东埂村段');
    expect(row?.runs.at(-1)).toEqual({
      face: 'not-in-office',
      months: 3,
      words: '不在任',
    });
  });

  it('is empty where nobody reported a patrol', () => {
    const { index, site } = district();
    const none = indexRecord({ ...index.record, patrols: [] });
    expect(patrolYears(none, site, index.record.postHoldings)).toEqual([]);
  });

  it('joins successors of one post, whatever their own office is called', () => {
    const { index, site } = district();
    const postHoldings = index.record.postHoldings.map((row) =>
      row.id === 'village-donggeng-1' ? { ...row, post: '东埂村村委会主任' } : row,
    );
    const [year] = patrolYears(indexRecord({ ...index.record, postHoldings }), site, postHoldings);
    const rows = year?.rows.filter(({ post }) => post.text === '望川河 东埂村左岸段');
    expect(rows?.map(({ holders }) => holders.length)).toEqual([2]);
  });

  it('goes back three years at most', () => {
    const { index, site } = district();
    const [first] = index.record.patrols;
    if (!first) throw new Error('The district has patrols');
    const patrols = [{ ...first, month: getMonth('2023-01') }, ...index.record.patrols];
    const years = patrolYears(
      indexRecord({ ...index.record, patrols }),
      site,
      index.record.postHoldings,
    );
    expect(years.map(({ year }) => year)).toEqual([2026, 2025, 2024]);
  });
});
