import { describe, expect, it } from 'vitest';
import { getCalendarDate, getMonth, monthsBetween } from '../../../src/core/calendar/calendar.ts';
import { patrolCells } from '../../../src/core/patrols/patrolCalendar.ts';

const months = monthsBetween(getMonth('2026-01'), getMonth('2026-12'));
const window = { from: getMonth('2025-11'), asOf: getCalendarDate('2026-10-15') };
const norm = { times: 2, period: 'month' as const, months: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12] };
const row = (month: string, required: number, valid: number) => ({
  month: getMonth(month),
  required,
  valid,
});
const since = (from: string, to?: string) => ({
  from: getCalendarDate(from),
  ...(to !== undefined && { to: getCalendarDate(to) }),
});

const kindsOf = (cells: readonly { readonly kind: string }[]) => cells.map(({ kind }) => kind);

describe('the patrol calendar', () => {
  it('distinguishes season, vacancy, no report and future from required patrols', () => {
    const cells = patrolCells(
      {
        norm,
        terms: [since('2024-01-01', '2026-05-01'), since('2026-07-10')],
        rows: [
          row('2026-03', 2, 2),
          row('2026-04', 2, 1),
          row('2026-07', 1, 1),
          row('2026-10', 2, 1),
        ],
      },
      months,
      window,
    );
    expect(kindsOf(cells)).toEqual([
      'off-season',
      'off-season',
      'owed',
      'owed',
      'vacant',
      'vacant',
      'owed',
      'not-reported',
      'not-reported',
      'owed',
      'outside',
      'outside',
    ]);
    expect(cells[9]).toEqual({ kind: 'owed', required: 2, valid: 1, isOver: false });
    expect(cells[3]).toEqual({ kind: 'owed', required: 2, valid: 1, isOver: true });
  });

  it('requires a quarterly norm only in the last month of the quarter', () => {
    const cells = patrolCells(
      {
        norm: { times: 1, period: 'quarter' },
        terms: [since('2024-01-01')],
        rows: [row('2026-03', 1, 1), row('2026-06', 1, 0), row('2026-09', 1, 2)],
      },
      months,
      window,
    );
    expect(kindsOf(cells.slice(0, 10))).toEqual([
      'nothing-owed',
      'nothing-owed',
      'owed',
      'nothing-owed',
      'nothing-owed',
      'owed',
      'nothing-owed',
      'nothing-owed',
      'owed',
      'nothing-owed',
    ]);
  });

  it('shows no vacancy before the first known term', () => {
    const cells = patrolCells({ norm, terms: [since('2026-04-10')], rows: [] }, months, window);
    expect(kindsOf(cells.slice(0, 4))).toEqual(['outside', 'outside', 'outside', 'not-reported']);
  });

  it('adds the counts of two holders of one month', () => {
    const [cell] = patrolCells(
      {
        norm,
        terms: [since('2024-01-01', '2026-03-16'), since('2026-03-16')],
        rows: [row('2026-03', 1, 1), row('2026-03', 1, 0)],
      },
      [getMonth('2026-03')],
      window,
    );
    expect(cell).toEqual({ kind: 'owed', required: 2, valid: 1, isOver: true });
  });
});
