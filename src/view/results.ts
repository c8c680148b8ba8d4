import { figureRegister } from '../core/figures/register.ts';
import type { FigureDeclaration, FigureTable } from '../core/figures/figure.ts';
import { getRow, type RecordIndex } from '../core/recordIndex.ts';
import type { Edition } from '../core/schemas/edition.ts';
import { text } from '../i18n/text.ts';
import type { ChartModel } from './charts/chartModel.ts';
import { figureCard, type FigureCardView } from './figureCard.ts';
import { figureCharts } from './figureCharts.ts';
import { figureKeyName, figureUnit, formatParts, formatReading } from './figureReading.ts';
import { formatDate } from './format.ts';
import type { TableView } from './tables.ts';

/** One figure on the page of results: number, charts, breakdowns and its definition. */
export interface FigureSectionView {
  readonly id: string;
  readonly card: FigureCardView;
  readonly question: string;
  readonly charts: readonly ChartModel[];
  readonly breakdowns: readonly {
    readonly id: string;
    readonly heading: string;
    /** Unique on the page, unlike the heading. */
    readonly caption: string;
    readonly table: TableView;
  }[];
  readonly definition: readonly { readonly term: string; readonly detail: string }[];
  readonly publication: string;
}

/** All figures, in the order of the register. */
export const figureSections = (
  index: RecordIndex,
  edition: Edition,
): readonly FigureSectionView[] =>
  figureRegister.map((declaration) => {
    const value = declaration.compute(index);
    const { zh } = declaration.words;
    return {
      id: declaration.id,
      card: figureCard(index, declaration),
      question: zh.question,
      charts: figureCharts(declaration, value, edition.corrections),
      breakdowns: value.tables
        .filter(({ of }) => of === value.headlines[0]?.key)
        .map((table) => ({
          id: `${declaration.id}-by-${table.dimension}`,
          heading: text.figures.byDimension[table.dimension],
          caption: `${zh.title}${text.figures.byDimension[table.dimension]}`,
          table: breakdown(index, declaration, table),
        })),
      definition: [
        { term: text.home.definitionTitle, detail: zh.definition },
        { term: text.home.numerator, detail: zh.numerator },
        { term: text.home.denominator, detail: zh.denominator },
        { term: text.home.scope, detail: zh.scope },
        { term: text.home.source, detail: zh.source },
        { term: text.home.limits, detail: zh.limits },
      ],
      publication: [
        text.home.status[declaration.status],
        text.home.published(edition.publishedAt, formatDate(edition.nextUpdate)),
      ].join('，'),
    };
  });

const breakdown = (
  index: RecordIndex,
  declaration: FigureDeclaration,
  { dimension, of, rows }: FigureTable,
): TableView => {
  const hasParts = rows.some(({ reading }) => reading.kind === 'ratio');
  const unit = figureUnit(declaration, of);
  return {
    columns: [
      { label: text.figures.dimensions[dimension] },
      { label: text.home.columns.value, align: 'number' },
      ...(hasParts ? [{ label: text.home.columns.parts, align: 'number' } as const] : []),
    ],
    rows: rows.map(({ key, reading }) => [
      rowName(index, declaration, dimension, key),
      reading.kind === 'missing'
        ? { kind: 'absent', reason: formatReading(reading) }
        : formatReading(reading, unit),
      ...(hasParts ? [formatParts(reading, declaration.words.zh.partUnit) ?? ''] : []),
    ]),
  };
};

const rowName = (
  index: RecordIndex,
  declaration: FigureDeclaration,
  dimension: FigureTable['dimension'],
  key: string,
): string => {
  switch (dimension) {
    case 'town':
      return getRow(index.regionByCode, key).name;
    case 'river':
      return getRow(index.riverById, key).name;
    case 'section':
      return index.record.sections.find(({ id }) => id === key)?.name ?? key;
    default:
      return figureKeyName(declaration, key);
  }
};
