import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { sandStateOn } from '../../../src/core/enforcement/sandState.ts';
import { district } from '../../district/district.ts';

const day = getCalendarDate;
const [template] = district().record.sandReaches;
if (!template) throw new Error('The demonstration has no sand reach');
const reach = {
  ...template,
  regime: 'licensed' as const,
  licence: { number: '1', volumeM3: 1, from: day('2026-03-01'), to: day('2026-12-31') },
  closedSeasons: [{ from: day('2026-06-15'), to: day('2026-09-30') }],
};

describe('whether sand may be taken', () => {
  it.each([
    ['2026-02-28', 'none'],
    ['2026-03-01', 'in'],
    ['2026-06-15', 'closed'],
    ['2026-09-30', 'closed'],
    ['2026-10-01', 'in'],
    ['2027-01-01', 'none'],
  ] as const)('is on %s: %s', (on, state) => {
    expect(sandStateOn(reach, day(on))).toBe(state);
  });

  it('is always no where it is prohibited', () => {
    expect(sandStateOn({ ...reach, regime: 'prohibited' }, day('2026-10-01'))).toBe('none');
  });
});
