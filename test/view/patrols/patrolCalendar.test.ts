import { describe, expect, it } from 'vitest';
import { getMonth } from '../../../src/core/calendar/calendar.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { district } from '../../district/district.ts';
import { patrolYears } from '../../../src/view/patrols/patrolCalendar.ts';

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
});
