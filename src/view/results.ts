import type { RecordIndex } from '../core/recordIndex.ts';
import { getRow } from '../core/recordIndex.ts';
import type { Site } from '../core/schemas/site.ts';
import { regionAddress } from '../core/addresses.ts';
import { text } from '../i18n/text.ts';
import { figureCard, type FigureCardView } from './figureCard.ts';
import type { PublishedFigure } from './figures/publishedFigure.ts';
import { formatAmount, formatDate } from './format.ts';
import type { TableView } from './tables.ts';

/** The figures of one duty, as cards. */
export interface DutyFigures {
  readonly id: string;
  readonly heading: string;
  readonly cards: readonly FigureCardView[];
}

/** All figures by the duties of the place, then those that stand for all of them. */
export const figuresByDuty = (
  index: RecordIndex,
  site: Site,
  figures: readonly PublishedFigure[],
): readonly DutyFigures[] => {
  const duties = site.rules.duties.map(({ id, name }) => ({ id, name }));
  const known = new Set(duties.map(({ id }) => id));
  const dutyOf = ({ declaration }: PublishedFigure): string =>
    known.has(declaration.duty) ? declaration.duty : 'all';
  return [...duties, { id: 'all', name: text.results.allDuties }].flatMap(({ id, name }) => {
    const cards = figures
      .filter((figure) => dutyOf(figure) === id)
      .map(({ declaration }) => figureCard(index, declaration));
    return cards.length > 0 ? [{ id: `of-${id}`, heading: name, cards }] : [];
  });
};

/** Which scores get which grade in this place. */
export const gradeBandTable = (site: Site): TableView => ({
  columns: [{ label: text.home.columns.grade }, { label: text.results.scores }],
  rows: [...site.rules.assessmentGrades]
    .sort((a, b) => b.from - a.from)
    .map(({ name, from, below }) => [
      name,
      text.results.band(formatAmount(from), formatAmount(below), below === 100),
    ]),
});

/** The newest confirmed assessments, town by town in the order of their codes: no ranking. */
export const assessmentTable = (index: RecordIndex): TableView | undefined => {
  const { assessments, period } = index.record;
  const confirmed = assessments.filter(({ confirmedOn }) => confirmedOn <= period.dataThrough);
  const newest = Math.max(0, ...confirmed.map(({ year }) => year));
  const rows = confirmed
    .filter(({ year }) => year === newest)
    .sort((a, b) => (a.regionCode < b.regionCode ? -1 : 1));
  if (rows.length === 0) return undefined;
  return {
    columns: [
      { label: text.home.columns.town },
      { label: text.home.columns.year },
      { label: text.home.columns.grade },
      { label: text.home.columns.score, align: 'number' },
      { label: text.results.confirmedOn },
    ],
    rows: rows.map(({ regionCode, year, grade, score, confirmedOn }) => [
      {
        kind: 'link',
        text: getRow(index.regionByCode, regionCode).name,
        address: regionAddress(regionCode),
      },
      String(year),
      grade,
      formatAmount(score),
      formatDate(confirmedOn),
    ]),
  };
};
