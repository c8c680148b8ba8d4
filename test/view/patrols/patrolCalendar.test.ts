import { describe, expect, it } from 'vitest';
import { monthOf, monthOfYear } from '../../../src/core/calendar/calendar.ts';
import { loadPublished } from '../../../src/data/record.ts';
import { getSite } from '../../../src/data/site.ts';
import { text } from '../../../src/i18n/text.ts';
import { patrolYears } from '../../../src/view/patrols/patrolCalendar.ts';

describe('the calendar of patrols', () => {
  it('ends its newest year with its newest month, and shows the years before whole', () => {
    const { index } = loadPublished();
    const [newest, ...earlier] = patrolYears(index, getSite(), index.record.postHoldings);
    const last = monthOfYear(monthOf(index.record.period.dataThrough));
    expect(newest?.months.at(-1)).toBe(text.patrols.monthShort(last));
    expect(newest?.months).toHaveLength(last);
    for (const { months, rows } of [...(newest ? [newest] : []), ...earlier])
      for (const { runs } of rows)
        expect(runs.reduce((sum, run) => sum + run.months, 0)).toBe(months.length);
    expect(earlier.map(({ months }) => months.length)).toEqual(earlier.map(() => 12));
  });
});
