import { describe, expect, it } from 'vitest';
import {
  addDays,
  getCalendarDate,
  getMonth,
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

/** The district with a fine, and without a problem that would leave the median unchanged. */
const record: PublishedRecord = {
  ...known,
  problems: known.problems.filter(({ id }) => id !== 'wt-04'),
  enforcements: known.enforcements.map((row) => ({ ...row, finesYuan: 5000 })),
};
const index = indexRecord(record);
const asOf = record.period.dataThrough;
const thisMonth = monthOf(asOf);

/** Collections whose rows describe the state at the end of their month. */
const standings = ['wells'];

/** Date of a row, or the month it reports; undefined for rows without one. */
const monthOfRow = (row: object): Month | undefined => {
  if ('month' in row && typeof row.month === 'string') return getMonth(row.month);
  return 'on' in row && typeof row.on === 'string' ? monthOf(getCalendarDate(row.on)) : undefined;
};

/** The record with only these rows in all dated collections. New collections need no entry here. */
const withFlows = (isKept: (month: Month) => boolean): PublishedRecord => {
  const kept = Object.entries(record).flatMap(([name, rows]: [string, unknown]) =>
    Array.isArray(rows) && !standings.includes(name)
      ? [
          [
            name,
            rows.filter((row: object) => {
              const month = monthOfRow(row);
              return month === undefined || isKept(month);
            }),
          ] as const,
        ]
      : [],
  );
  return { ...record, ...Object.fromEntries(kept) };
};

/** The record with only these months in all dated collections. */
const keeping = (isKept: (month: Month) => boolean): PublishedRecord => ({
  ...withFlows(isKept),
  problems: record.problems.filter(({ events }) => events.some(({ on }) => isKept(monthOf(on)))),
});

/** The record without dated rows; only states and ledgers remain. */
const withoutFlows = withFlows(() => false);

/**
 * The record as a later export contains it: the last month's rows are repeated after the cut-off.
 */
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

const isSame = (a: Reading | undefined, b: Reading): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const headlines = figureRegister.flatMap((declaration) =>
  declaration.compute(index).headlines.map(({ key, reading }) => ({
    figure: declaration.id,
    key,
    coverage: coveredPeriod(declaration, declaration.compute(index), key).coverage,
    declaration,
    reading,
  })),
);

it.each(figureRegister)('is declared for every headline of $id, in their order', (figure) => {
  const keys = figure.compute(index).headlines.map(({ key }) => key);
  const declared = Object.keys(figure.covers);
  expect(
    declared.filter((key) => keys.includes(key)),
    `${figure.id}: expected "covers" to name the headlines that "compute" gives, in their order`,
  ).toEqual(keys);
  // Units that nobody has reported yet have no headline; every other key has one.
  if (figure.remark !== 'other-units')
    expect(declared, `${figure.id}: "covers" names keys that are no headlines`).toEqual(keys);
});

describe('the declared coverage of a headline', () => {
  it.each(headlines)(
    'matches how it is counted: $figure $key, $coverage',
    ({ declaration, key, coverage, reading }) => {
      const isInYear = (month: Month) => yearOf(month) === yearOf(asOf);
      const isThisMonth = (month: Month) => month === thisMonth;
      const { id } = declaration;
      /** What to change if count and declaration disagree. */
      const otherwise = (rows: string): string =>
        `${id}: "covers" declares ${key} as ${coverage}, but its value does not fit with ${rows}. ` +
        `Change "compute" in the figure's file or "covers.${key}"; where a new collection holds ` +
        `what stood at the end of each month, name it in "standings" of this test`;
      expect(
        readingIn(declaration, key, withLaterRows()),
        otherwise('rows after the cut-off added'),
      ).toEqual(reading);
      switch (coverage) {
        case 'month':
          expect(
            readingIn(declaration, key, keeping(isThisMonth)),
            otherwise('the rows of the last month alone'),
          ).toEqual(reading);
          expect(
            isSame(
              readingIn(
                declaration,
                key,
                keeping((month) => !isThisMonth(month)),
              ),
              reading,
            ),
            otherwise('the rows of the last month taken away: they change nothing'),
          ).toBe(false);
          break;
        case 'year-to-date':
        case 'cases-of-year':
          expect(
            readingIn(declaration, key, keeping(isInYear)),
            otherwise('the rows of this year alone'),
          ).toEqual(reading);
          expect(
            isSame(readingIn(declaration, key, keeping(isThisMonth)), reading),
            otherwise('the earlier months of the year taken away: they change nothing'),
          ).toBe(false);
          break;
        case 'as-of':
          expect(
            readingIn(declaration, key, withoutFlows),
            otherwise('all that happens or is reported by month taken away'),
          ).toEqual(reading);
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
            otherwise('the newest assessed year alone'),
          ).toEqual(reading);
          const { to } = coveredPeriod(declaration, declaration.compute(index), key);
          expect(to).toBe(getCalendarDate(`${newest}-12-31`));
          break;
        }
      }
    },
  );
});
