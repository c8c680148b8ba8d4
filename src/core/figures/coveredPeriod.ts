import {
  firstDayOf,
  getCalendarDate,
  monthOf,
  yearOf,
  type CalendarDate,
} from '../calendar/calendar.ts';
import type { FigureCoverage, FigureDeclaration, FigureValue } from './figure.ts';

/** The days that a headline covers. A state is measured on one day and has no first day. */
export interface CoveredPeriod {
  readonly coverage: FigureCoverage;
  readonly from?: CalendarDate;
  readonly to: CalendarDate;
}

/** Period of a headline, from the figure's declaration and the cut-off of its value. */
export const coveredPeriod = (
  declaration: Pick<FigureDeclaration, 'id' | 'covers'>,
  value: Pick<FigureValue, 'asOf' | 'tables'>,
  key: string,
): CoveredPeriod => {
  const coverage = coverageOf(declaration, key);
  const { asOf } = value;
  switch (coverage) {
    case 'as-of':
      return { coverage, to: asOf };
    case 'month':
      return { coverage, from: firstDayOf(monthOf(asOf)), to: asOf };
    case 'year-to-date':
    case 'cases-of-year':
      return { coverage, from: getCalendarDate(`${yearOf(asOf)}-01-01`), to: asOf };
    case 'latest-year': {
      const year = value.tables.find(({ dimension }) => dimension === 'year')?.rows.at(-1)?.key;
      return year === undefined
        ? { coverage: 'as-of', to: asOf }
        : {
            coverage,
            from: getCalendarDate(`${year}-01-01`),
            to: getCalendarDate(`${year}-12-31`),
          };
    }
  }
};

/** @throws Error for a headline without a declared period */
const coverageOf = (
  { id, covers }: Pick<FigureDeclaration, 'id' | 'covers'>,
  key: string,
): FigureCoverage => {
  // In a scope without meaning, the only headline has its own key and no value.
  const coverage = key === id ? 'as-of' : covers[key];
  if (coverage === undefined)
    throw new Error(`Figure ${id} does not say which period its headline "${key}" covers`);
  return coverage;
};
