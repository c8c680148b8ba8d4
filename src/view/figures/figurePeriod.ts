import {
  lastDayOf,
  monthOf,
  monthOfYear,
  yearOf,
  type CalendarDate,
} from '../../core/calendar/calendar.ts';
import { coveredPeriod } from '../../core/figures/coveredPeriod.ts';
import type { FigureDeclaration, FigureTable, FigureValue } from '../../core/figures/figure.ts';
import { englishPeriod } from '../../i18n/en/citation.ts';
import { text } from '../../i18n/text.ts';
import { formatDate, formatDayOfYear, formatMonth } from '../numbers/format.ts';

/** Period of a headline in plain words: 2026 年 1 至 10 月累计, 截至 2026 年 10 月底. */
export const periodWords = (
  declaration: Pick<FigureDeclaration, 'id' | 'covers'>,
  value: Pick<FigureValue, 'asOf' | 'tables'>,
  key: string,
): string => {
  const { coverage, to } = coveredPeriod(declaration, value, key);
  const words = text.figures.period;
  switch (coverage) {
    case 'as-of':
      return asOfWords(to);
    case 'month':
      return isMonthEnd(to)
        ? formatMonth(monthOf(to))
        : words.monthUntil(formatMonth(monthOf(to)), formatDayOfYear(to));
    case 'year-to-date':
      return words.inAll(yearToDate(to));
    case 'cases-of-year':
      return yearToDate(to);
    case 'latest-year':
      return words.assessed(yearOf(to));
  }
};

/** Period of a breakdown row: that of its headline, or the row's own year. */
export const rowPeriodWords = (
  declaration: Pick<FigureDeclaration, 'id' | 'covers'>,
  value: Pick<FigureValue, 'asOf' | 'tables'>,
  { dimension, of }: Pick<FigureTable, 'dimension' | 'of'>,
  row: string,
): string =>
  dimension === 'year'
    ? text.figures.period.assessed(Number(row))
    : periodWords(declaration, value, of);

/** A state at a cut-off: 截至 2026 年 10 月底, or with the day inside a month. */
export const asOfWords = (date: CalendarDate): string =>
  isMonthEnd(date)
    ? text.figures.period.monthEnd(formatMonth(monthOf(date)))
    : text.figures.period.until(formatDate(date));

/** The same period in English, for the citation. */
export const periodInEnglish = (
  declaration: Pick<FigureDeclaration, 'id' | 'covers'>,
  value: Pick<FigureValue, 'asOf' | 'tables'>,
  key: string,
): string => {
  const { coverage, to } = coveredPeriod(declaration, value, key);
  const date = {
    year: yearOf(to),
    month: monthOfYear(monthOf(to)),
    day: Number(to.slice(8)),
    isMonthEnd: isMonthEnd(to),
  };
  return englishPeriod(coverage, date);
};

const yearToDate = (to: CalendarDate): string =>
  isMonthEnd(to)
    ? text.figures.period.months(yearOf(to), monthOfYear(monthOf(to)))
    : text.figures.period.days(yearOf(to), formatDayOfYear(to));

const isMonthEnd = (date: CalendarDate): boolean => date === lastDayOf(monthOf(date));
