import { handedInFigures } from '../../core/figures/handedIn.ts';
import { figureRegister } from '../../core/figures/register.ts';
import type { FigureDeclaration } from '../../core/figures/figure.ts';
import { compareText } from '../../core/lists/order.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { Site } from '../../core/schemas/site.ts';
import { regionAddress } from '../../core/site/addresses.ts';
import { text } from '../../i18n/text.ts';
import { figureCard, type FigureCardView } from './figureCard.ts';
import { formatAmount, formatDate } from '../numbers/format.ts';
import type { TableView } from '../tables/tableShapes.ts';
import { regionName } from '../regions/regionName.ts';

/** The figures of one pillar of the site, by local duty. */
export interface PillarFigures {
  readonly id: string;
  readonly heading: string;
  readonly duties: readonly DutyFigures[];
}

/** The figures of one duty, as cards. */
export interface DutyFigures {
  readonly id: string;
  readonly heading: string;
  readonly cards: readonly FigureCardView[];
}

/**
 * All figures by pillar, then by local duty, then those that belong to all duties. Duties with one
 * figure come first. Pillars and duties without a figure are omitted. A duty that this place does
 * not have counts as all.
 */
export const figuresByPillarAndDuty = (
  index: RecordIndex,
  site: Site,
  figures: readonly FigureDeclaration[] = figureRegister,
): readonly PillarFigures[] => {
  const own = site.rules.duties.map(({ id, name }) => ({ id, name }));
  const known = new Set(own.map(({ id }) => id));
  const dutyOf = ({ duty }: FigureDeclaration): string => (known.has(duty) ? duty : 'all');
  // A place may call one of its own duties `all`: the group is then that duty.
  const groups = known.has('all') ? own : [...own, { id: 'all', name: text.results.allDuties }];
  const dutiesOf = (pillar: Pillar): readonly DutyFigures[] =>
    groups.flatMap(({ id, name }) => {
      const cards = handedInFigures(index, figures)
        .filter((figure) => figure.pillar === pillar && dutyOf(figure) === id)
        .map((declaration) => figureCard(index, declaration));
      return cards.length > 0 ? [{ id: `${pillar}-${id}`, heading: name, cards }] : [];
    });
  return pillars.flatMap((pillar) => {
    const duties = singlesFirst(dutiesOf(pillar));
    return duties.length > 0
      ? [{ id: pillar, heading: text.figurePages.pillars[pillar], duties }]
      : [];
  });
};

/** Duties with one card share a row, so they come before those that fill a row. */
const singlesFirst = (duties: readonly DutyFigures[]): readonly DutyFigures[] => [
  ...duties.filter(({ cards }) => cards.length === 1),
  ...duties.filter(({ cards }) => cards.length > 1),
];

const pillars = ['chiefs', 'action', 'results'] as const;
type Pillar = (typeof pillars)[number];

/** Local grades and their scores. */
export const gradeBandTable = (site: Site): TableView => ({
  columns: [{ label: text.home.columns.grade }, { label: text.results.scores }],
  rows: [...site.rules.assessmentGrades]
    .sort((a, b) => b.from - a.from)
    .map(({ name, from, below }) => [
      name,
      text.results.band(formatAmount(from), formatAmount(below), below === 100),
    ]),
});

/** The newest confirmed assessments, one per town, sorted by town code: no ranking. */
export const assessmentTable = (index: RecordIndex): TableView | undefined => {
  const { assessments, period } = index.record;
  const confirmed = assessments.filter(({ confirmedOn }) => confirmedOn <= period.dataThrough);
  const newest = Math.max(0, ...confirmed.map(({ year }) => year));
  const rows = confirmed
    .filter(({ year }) => year === newest)
    .sort((a, b) => compareText(a.regionCode, b.regionCode));
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
        text: regionName(index, regionCode),
        address: regionAddress(regionCode),
      },
      String(year),
      grade,
      formatAmount(score),
      formatDate(confirmedOn),
    ]),
  };
};
