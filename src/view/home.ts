import { patrolsAddress } from '../core/addresses.ts';
import { monthOf, monthsBetween, shiftMonth } from '../core/calendar.ts';
import { figureRegister } from '../core/figures/register.ts';
import { patrolRatio } from '../core/patrolRate.ts';
import type { RecordIndex } from '../core/recordIndex.ts';
import type { Edition, Reading } from '../core/schemas/edition.ts';
import { text } from '../i18n/text.ts';
import type { ChartModel } from './charts/chartModel.ts';
import { readingOfRatio } from '../core/figures/readings.ts';
import { cardTrend, figureCard, type FigureCardView } from './figureCard.ts';
import { figureCharts } from './figureCharts.ts';
import { formatCount, formatMonth, formatPercent } from './format.ts';

/** What the home page says: four figures, and one trend that answers whether it gets better. */
export interface HomeView {
  readonly monthHeading: string;
  readonly cards: readonly FigureCardView[];
  readonly trend: ChartModel | undefined;
}

/** The home page as of the record's cut-off. */
export const homeView = (index: RecordIndex, edition: Edition): HomeView => {
  const [trendFigure] = figureRegister;
  return {
    monthHeading: text.home.month(formatMonth(monthOf(index.record.period.dataThrough))),
    cards: [
      ...figureRegister.map((declaration) => figureCard(index, declaration)),
      patrolCard(index),
    ],
    trend:
      trendFigure && figureCharts(trendFigure, trendFigure.compute(index), edition.corrections)[0],
  };
};

/** Patrols of the month, never without what they found and what was closed. */
const patrolCard = (index: RecordIndex): FigureCardView => {
  const asOf = index.record.period.dataThrough;
  const rows = index.record.patrols.filter(({ month }) => month === monthOf(asOf));
  const ratio = patrolRatio(rows);
  const sum = (countOf: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + countOf(row), 0);
  const percent = formatPercent(ratio, text.figures.noPatrols);
  return {
    id: 'patrols',
    name: text.home.patrolTitle,
    address: patrolsAddress,
    value: percent.endsWith('%')
      ? { kind: 'number', text: percent.slice(0, -1), unit: '%' }
      : { kind: 'absent', word: percent },
    parts: text.home.patrolParts(formatCount(ratio.numerator), formatCount(ratio.denominator)),
    note: text.home.patrolNote(
      sum(({ problemsFound }) => problemsFound),
      sum(({ problemsClosed }) => problemsClosed),
    ),
    asOf,
    trend: cardTrend(text.home.patrolTitle, patrolSeries(index)),
    links: { definition: patrolsAddress },
  };
};

/** The patrol rate of the last twelve months; a month without duty has none. */
const patrolSeries = ({ record }: RecordIndex): readonly { readonly reading: Reading }[] => {
  const last = monthOf(record.period.dataThrough);
  return monthsBetween(shiftMonth(last, -11), last).map((month) => ({
    reading: readingOfRatio(patrolRatio(record.patrols.filter((row) => row.month === month))),
  }));
};
