import { describe, expect, it } from 'vitest';
import { getCalendarDate, getMonth } from '../../../src/core/calendar/calendar.ts';
import { forgottenMonthIssues } from '../../../src/core/dataset/forgottenMonths.ts';
import type { PublishedRecord } from '../../../src/core/record/record.ts';
import { issueReport } from '../../../src/view/issues/issueReport.ts';
import { district } from '../../district/district.ts';

const { record } = district();

const asked = (change: Partial<PublishedRecord>) =>
  forgottenMonthIssues({ ...record, ...change }, (path) => ({ source: '月报.xlsx', path }));

const tables = (change: Partial<PublishedRecord>): readonly unknown[] =>
  asked(change).map(({ params }) => params);

const before = <Row extends { readonly month: string }>(rows: readonly Row[], month: string) =>
  rows.filter((row) => row.month < month);

describe('a monthly table that stops', () => {
  it('is asked about once, whatever the number of its rows', () => {
    expect(tables({})).toEqual([]);
    expect(
      tables({
        cleanups: before(record.cleanups, '2026-09'),
        wells: before(record.wells, '2026-09'),
        waterMonths: before(record.waterMonths, '2026-09'),
        publicReports: before(record.publicReports, '2026-09'),
        period: { ...record.period, patrolsNotReported: [getMonth('2026-09')] },
      }),
    ).toEqual(
      ['patrols', 'cleanups', 'waterMonths', 'wells', 'publicReports'].map((table) => ({
        table,
        month: '2026-09',
      })),
    );
  });

  it('is not asked about before the month is over, nor after it rested for long', () => {
    const cleanups = before(record.cleanups, '2026-09');
    const dataThrough = getCalendarDate('2026-09-29');
    expect(tables({ cleanups, period: { ...record.period, dataThrough } })).toEqual([]);
    expect(tables({ cleanups: before(record.cleanups, '2026-06') })).toEqual([]);
    expect(tables({ cleanups: [] })).toEqual([]);
  });

  it('says what the public will read', () => {
    expect(issueReport(asked({ cleanups: before(record.cleanups, '2026-09') }))).toContain(
      '应为清理表有 2026-09 的行；读到一行也没有；漏报的请补上；照此公布，公众读到的是“未报送”，不是零',
    );
  });
});
