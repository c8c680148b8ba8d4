import { describe, expect, it } from 'vitest';
import { columnRemarks } from '../../../src/core/editorial/columnAges.ts';
import { recordColumnDays } from '../../../src/core/editorial/recordColumns.ts';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { district } from '../../district/district.ts';

const { record } = district();
const remarked = (changed: Partial<typeof record>, today = '2026-11-02') =>
  columnRemarks(
    recordColumnDays({ ...record, ...changed }).map(({ column, days }) => ({
      name: column,
      days,
      freshDays: 366,
    })),
    getCalendarDate(today),
  ).map(({ kind, name }) => `${kind} ${name}`);

describe('the age of columns that show rows of the record', () => {
  it('is that of their newest row', () => {
    expect(remarked({})).toEqual([]);
    const old = record.enforcements.slice(0, 1);
    expect(remarked({ enforcements: old }, '2027-11-02')).toContain('stale enforcement');
    expect(remarked({}, '2029-01-01')).toHaveLength(12);
  });

  it('reports columns without rows', () => {
    const none = { cases: [], trainings: [], publicity: [], honours: [], assessments: [] };
    expect(remarked(none)).toEqual(['empty cases', 'empty assessment', 'empty training']);
  });
});
