import { describe, expect, it } from 'vitest';
import {
  addDays,
  getCalendarDate,
  monthOf,
  shiftMonth,
  yearOf,
  type CalendarDate,
  type Month,
} from '../../../src/core/calendar/calendar.ts';
import { coveredPeriod } from '../../../src/core/figures/coveredPeriod.ts';
import type { FigureDeclaration } from '../../../src/core/figures/figure.ts';
import { figureRegister } from '../../../src/core/figures/register.ts';
import type { PublishedRecord } from '../../../src/core/record/record.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import type { Reading } from '../../../src/core/schemas/edition.ts';
import { district } from '../../district/district.ts';

const known = district().record;

/** The district with a fine, and without a problem whose days leave the median where it was. */
const record: PublishedRecord = {
  ...known,
  problems: known.problems.filter(({ id }) => id !== 'wt-04'),
  enforcements: known.enforcements.map((row) => ({ ...row, finesYuan: 5000 })),
};
const index = indexRecord(record);
const asOf = record.period.dataThrough;
const thisMonth = monthOf(asOf);

/** The record with only those months' rows of everything that happens or is reported by month. */
const keeping = (isKept: (month: Month) => boolean): PublishedRecord => ({
  ...record,
  problems: record.problems.filter(({ events }) => events.some(({ on }) => isKept(monthOf(on)))),
  cleanups: record.cleanups.filter(({ month }) => isKept(month)),
  patrols: record.patrols.filter(({ month }) => isKept(month)),
  waterMonths: record.waterMonths.filter(({ month }) => isKept(month)),
  publicReports: record.publicReports.filter(({ month }) => isKept(month)),
  enforcements: record.enforcements.filter(({ on }) => isKept(monthOf(on))),
});

/** The record without what flows by: what is left are states and ledgers. */
const withoutFlows: PublishedRecord = {
  ...record,
  cleanups: [],
  patrols: [],
  waterMonths: [],
  publicReports: [],
  enforcements: [],
};

/** The record as a later export has it: the last month's rows come again after the cut-off. */
const withLaterRows = (): PublishedRecord => {
  const later = shiftMonth(thisMonth, 1);
  const again = <Row extends { readonly month: Month }>(rows: readonly Row[]): readonly Row[] => [
    ...rows,
    ...rows.filter(({ month }) => month === thisMonth).map((row) => ({ ...row, month: later })),
  ];
  const nextDay: CalendarDate = addDays(asOf, 1);
  return {
    ...record,
    cleanups: [...again(record.cleanups)],
    patrols: [...again(record.patrols)],
    waterMonths: [...again(record.waterMonths)],
    publicReports: [...again(record.publicReports)],
    wells: [...again(record.wells)].map((row) =>
      row.month === later ? { ...row, closed: row.found } : row,
    ),
    enforcements: record.enforcements.flatMap((row) => [row, { ...row, on: nextDay }]),
    problems: record.problems.map((problem) => ({
      ...problem,
      events: [...problem.events, { stage: 'closed' as const, on: nextDay }],
    })),
    targets: record.targets.map((target) => ({
      ...target,
      progress: [
        ...target.progress,
        ...target.progress.slice(-1).map((row) => ({ ...row, month: later })),
      ],
    })),
  };
};

const readingIn = (
  declaration: FigureDeclaration,
  key: string,
  rows: PublishedRecord,
): Reading | undefined =>
  declaration.compute(indexRecord(rows)).headlines.find((headline) => headline.key === key)
    ?.reading;

const headlines = figureRegister.flatMap((declaration) =>
  declaration.compute(index).headlines.map(({ key, reading }) => ({
    figure: declaration.id,
    key,
    coverage: coveredPeriod(declaration, declaration.compute(index), key).coverage,
    declaration,
    reading,
  })),
);

it('is declared for every headline, and for nothing else', () => {
  for (const { id, covers, compute } of figureRegister) {
    const keys = compute(index).headlines.map(({ key }) => key);
    expect([id, keys.filter((key) => covers[key] === undefined)]).toEqual([id, []]);
    if (id !== 'cleanup-amounts') expect([id, Object.keys(covers)]).toEqual([id, keys]);
  }
});

describe('what a headline says it covers', () => {
  it.each(headlines)(
    'is what it is counted from: $figure $key, $coverage',
    ({ declaration, key, coverage, reading }) => {
      const isInYear = (month: Month) => yearOf(month) === yearOf(asOf);
      // Nothing after the cut-off matters to any of them.
      expect(readingIn(declaration, key, withLaterRows())).toEqual(reading);
      switch (coverage) {
        case 'month':
          expect(
            readingIn(
              declaration,
              key,
              keeping((month) => month === thisMonth),
            ),
          ).toEqual(reading);
          expect(
            readingIn(
              declaration,
              key,
              keeping((month) => month !== thisMonth),
            ),
          ).not.toEqual(reading);
          break;
        case 'year-to-date':
        case 'cases-of-year': {
          expect(readingIn(declaration, key, keeping(isInYear))).toEqual(reading);
          // What came before the last month matters.
          expect(
            readingIn(
              declaration,
              key,
              keeping((month) => month === thisMonth),
            ),
          ).not.toEqual(reading);
          break;
        }
        case 'as-of':
          expect(readingIn(declaration, key, withoutFlows)).toEqual(reading);
          break;
        case 'latest-year': {
          const newest = Math.max(...record.assessments.map(({ year }) => year));
          const ofYear = (isKept: (year: number) => boolean) => ({
            ...record,
            assessments: record.assessments.filter(({ year }) => isKept(year)),
          });
          expect(
            readingIn(
              declaration,
              key,
              ofYear((year) => year === newest),
            ),
          ).toEqual(reading);
          const { to } = coveredPeriod(declaration, declaration.compute(index), key);
          expect(to).toBe(getCalendarDate(`${newest}-12-31`));
          break;
        }
      }
    },
  );
});
