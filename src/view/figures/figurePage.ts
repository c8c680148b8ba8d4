import { figureParts } from '../../core/figures/figureParts.ts';
import { editionAddress, figureAddress, figureEditionAddress } from '../../core/site/addresses.ts';
import { monthOf, shiftMonth } from '../../core/calendar/calendar.ts';
import type { FigureTable } from '../../core/figures/figure.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { Reading } from '../../core/schemas/edition.ts';
import { text } from '../../i18n/text.ts';
import { columnsOfFigure } from './citable.ts';
import { definitionRows } from './definitionRows.ts';
import { figureRemark } from './figureCard.ts';
import { isNamedByUnit } from './figureReading.ts';
import { formatDate } from '../numbers/format.ts';
import type { TableView } from '../tables/tableShapes.ts';
import { figureChanges, type FigureChanges } from './figureChanges.ts';
import { breakdowns, monthTable, type BreakdownView } from './figureTables.ts';
import { headlineWords, mainHeadline, withPeriod, type HeadlineWords } from './figureWords.ts';
import { townComparison, type TownComparisonView } from './townComparison.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/** Content of a figure's page, live or frozen. */
export interface FigurePageView {
  readonly title: string;
  /** Shorter name for sharing a frozen figure. */
  readonly shareTitle?: string;
  readonly description: string;
  readonly kicker: string;
  readonly question: string;
  readonly headline: HeadlineWords;
  /** Names of the two parts: 已销号 / 累计排查. */
  readonly partNames: string;
  readonly others: readonly HeadlineWords[];
  readonly remark: string | undefined;
  readonly facts: readonly {
    readonly term: string;
    readonly detail: string;
    readonly address?: string;
  }[];
  /** Notice on the page of an edition that is not the newest. */
  readonly replaced: { readonly sentence: string; readonly address: string } | undefined;
  readonly months: TableView | undefined;
  readonly definition: readonly { readonly term: string; readonly detail: string }[];
  readonly changes: FigureChanges;
  readonly breakdowns: readonly BreakdownView[];
  readonly towns: TownComparisonView | undefined;
  readonly history: TableView;
}

/** The page of a figure. A frozen one takes numbers and definition from its edition alone. */
export const figurePage = (index: RecordIndex, figure: PublishedFigure): FigurePageView => {
  const { declaration, definition, value, edition } = figure;
  const words = text.figurePages;
  const headline = mainHeadline(figure, figure);
  const parts = figureParts(declaration);
  return {
    title:
      figure.kind === 'live'
        ? definition.title
        : words.frozenTitle(definition.title, edition.edition),
    ...(figure.kind !== 'live' && {
      shareTitle: words.frozenShareTitle(definition.title, edition.edition),
    }),
    description: words.description(definition.title, withPeriod(headline), formatDate(value.asOf)),
    kicker: words.kicker(words.pillars[declaration.pillar], text.home.status[declaration.status]),
    question: definition.question,
    // An amount without its own name is the figure itself, so only the unit is shown beside it.
    headline: isNamedByUnit(declaration, headline.key)
      ? { ...headline, name: definition.title }
      : headline,
    others: headlineWords(figure, figure).slice(1),
    partNames: words.partNames(parts.numeratorName, parts.denominatorName),
    // A sentence with the other headlines would repeat them: they are shown beside the number.
    remark: declaration.remark === 'left-out' ? figureRemark(declaration, value) : undefined,
    facts: [
      { term: words.facts.asOf, detail: formatDate(value.asOf) },
      { term: words.facts.published, detail: edition.publishedAt },
      { term: words.facts.next, detail: formatDate(edition.nextUpdate) },
      {
        term: words.facts.edition,
        detail: edition.edition,
        address:
          figure.kind === 'live'
            ? figureEditionAddress(declaration.id, edition.edition)
            : editionAddress(edition.edition),
      },
      ...(figure.kind === 'live' ? columnsOfFigure(declaration) : []).map((column) => ({
        term: words.facts.rows,
        detail: column.text,
        address: column.address,
      })),
    ],
    replaced: replacedBy(figure),
    months: monthTable(figure),
    definition: definitionRows(definition),
    changes: figureChanges(index, figure),
    breakdowns: breakdowns(
      index,
      figure,
      figure.kind === 'live' ? townTrends(index, figure) : undefined,
    ),
    towns: townComparison(index, figure),
    history: {
      columns: [
        { label: words.historyColumns.edition },
        { label: words.periodColumn, align: 'date' },
        { label: words.historyColumns.value, align: 'number' },
        { label: words.historyColumns.parts, align: 'number' },
      ],
      rows: figure.history.map((said) => {
        const then = mainHeadline(figure, said);
        return [
          {
            kind: 'link',
            text: said.edition.edition,
            address: figureEditionAddress(declaration.id, said.edition.edition),
          },
          then.period,
          then.isMissing ? { kind: 'absent', reason: then.value } : then.value,
          then.parts ?? '',
        ];
      }),
    },
  };
};

/** What replaced an old edition, and whether the number has changed. */
const replacedBy = (figure: PublishedFigure): FigurePageView['replaced'] => {
  const { newer, history, declaration } = figure;
  if (newer === undefined) return undefined;
  const words = text.figurePages;
  const now = history.find((said) => said.edition === newer);
  const then = withPeriod(mainHeadline(figure, figure));
  const said = now && withPeriod(mainHeadline(figure, now));
  return {
    sentence: [
      words.replaced(newer.edition),
      said === undefined
        ? words.withdrawn
        : said === then
          ? words.replacedSame
          : words.replacedNow(said),
    ].join(''),
    address: figureAddress(declaration.id),
  };
};

/** The last twelve months of each town's share, from the record. */
const townTrends = (index: RecordIndex, { declaration }: PublishedFigure) => {
  const first = shiftMonth(monthOf(index.record.period.dataThrough), -11);
  return ({ dimension, of }: FigureTable, key: string): readonly Reading[] => {
    if (dimension !== 'town' || !declaration.scopes.includes('town')) return [];
    const { series } = declaration.compute(index, { regionCode: key });
    const points = series.find((one) => one.key === of)?.points ?? [];
    return points.filter(({ month }) => month >= first).map(({ reading }) => reading);
  };
};
