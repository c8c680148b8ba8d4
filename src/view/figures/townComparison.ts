import { endedRowNote } from './endedRows.ts';
import { figureParts } from '../../core/figures/figureParts.ts';
import { regionAddress } from '../../core/site/addresses.ts';
import {
  compareTowns,
  type ComparedTown,
  type TownComparison,
} from '../../core/figures/compareTowns.ts';
import { smallDenominator } from '../../core/figures/shareOfFew.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import {
  figureKeyName,
  formatHeadline,
  formatHeadlineParts,
  missingWord,
} from './figureReading.ts';
import { formatCount, formatPercent } from '../numbers/format.ts';
import type { TableView } from '../tables/tableShapes.ts';
import { drawFunnel, type FunnelDrawing } from './drawFunnel.ts';
import type { PublishedFigure } from './publishedFigure.ts';
import { regionName } from '../regions/regionName.ts';

/** Towns compared with the district: a funnel plot, and the same as a table. */
export interface TownComparisonView {
  readonly description: string;
  readonly drawing: FunnelDrawing;
  readonly horizontal: string;
  readonly table: TableView;
}

/** The comparison of a figure's towns; undefined if it does not compare them. */
export const townComparison = (
  index: RecordIndex,
  figure: PublishedFigure,
): TownComparisonView | undefined => {
  const comparison = compareTowns(figure.declaration, figure.value);
  if (!comparison) return undefined;
  const words = text.townComparison;
  const mean = formatPercent(comparison.mean, '');
  const outside = comparison.towns.filter(
    ({ isSmall, position, code }) =>
      !isSmall && position !== 'within' && endedRowNote(index, 'town', code) === undefined,
  );
  const small = comparison.towns.filter(({ isSmall }) => isSmall);
  const nameOf = nameIn(index);
  return {
    description: words.description(
      figureKeyName(figure.declaration, comparison.of),
      mean,
      outside.map(({ code }) => nameOf(code)),
      small.map(({ code }) => nameOf(code)),
    ),
    drawing: drawFunnel(comparison, nameOf),
    horizontal: words.horizontal(figureParts(figure.declaration).denominatorName),
    table: comparisonTable(index, figure, comparison),
  };
};

const nameIn =
  (index: RecordIndex) =>
  (code: string): string =>
    index.regionByCode.has(code) ? regionName(index, code) : code;

const comparisonTable = (
  index: RecordIndex,
  { declaration }: PublishedFigure,
  { towns, left }: TownComparison,
): TableView => {
  const nameOf = nameIn(index);
  const words = text.townComparison;
  const { unit: partUnit } = figureParts(declaration);
  return {
    columns: [
      { label: text.figures.dimensions.town },
      { label: text.home.columns.value, align: 'number' },
      { label: text.home.columns.parts, align: 'number' },
      { label: words.range, align: 'number' },
      { label: words.position },
    ],
    rows: [
      ...towns.map((town): TableView['rows'][number] => {
        const reading = { kind: 'ratio' as const, ...town.ratio };
        return [
          { kind: 'link', text: nameOf(town.code), address: regionAddress(town.code) },
          formatHeadline(reading, { unit: '', partUnit }),
          formatHeadlineParts(reading, partUnit) ?? '',
          words.counts(formatCount(town.inner.lower), formatCount(town.inner.upper)),
          // No town is judged after its end.
          endedRowNote(index, 'town', town.code) ?? positionWords(town),
        ];
      }),
      ...left.map(({ code, reason }): TableView['rows'][number] => [
        { kind: 'link', text: nameOf(code), address: regionAddress(code) },
        { kind: 'absent', reason: missingWord(reason) },
        '',
        '',
        '',
      ]),
    ],
  };
};

const positionWords = ({ position, isSmall }: ComparedTown): string =>
  isSmall
    ? text.townComparison.small(String(smallDenominator))
    : text.townComparison.positions[position];
