import { figureParts } from '../../src/core/figures/figureParts.ts';
import { getMonth } from '../../src/core/calendar/calendar.ts';
import type { FigureDeclaration } from '../../src/core/figures/figure.ts';
import type { Edition, Reading } from '../../src/core/schemas/edition.ts';
import {
  figureUnit,
  formatHeadline,
  formatHeadlineParts,
} from '../../src/view/figures/figureReading.ts';
import { formatMonth } from '../../src/view/numbers/format.ts';
import { tableRows } from './htmlTables.ts';

type Frozen = Edition['figures'][number];

/**
 * Rows of a figure's page that differ from the edition: each month and each row of a breakdown in
 * its own cells, in order.
 *
 * @param nameOf name of a breakdown's row by its dimension and key
 */
export const tableFaults = (
  html: string,
  frozen: Frozen,
  declaration: FigureDeclaration,
  nameOf: (dimension: string, key: string) => string,
): readonly string[] => [
  ...rowFaults('month-table', tableRows(html, 'month-table'), monthRows(frozen, declaration)),
  ...frozen.tables
    .filter(({ rows }) => rows.length > 0)
    .flatMap((table) => {
      const id = `by-${table.dimension}-${table.of}-table`;
      return rowFaults(id, tableRows(html, id), breakdownRows(table, declaration, nameOf));
    }),
];

const rowFaults = (
  id: string,
  shown: readonly (readonly string[])[],
  expected: readonly (readonly string[])[],
): readonly string[] => [
  ...(shown.length === expected.length
    ? []
    : [`${id} has ${shown.length} rows, the edition ${expected.length}`]),
  ...expected.flatMap((cells, at) => {
    // The cell after the edition's own cells contains the drawn trend of the row.
    const found = shown[at]?.slice(0, cells.length) ?? [];
    return found.join('|') === cells.join('|')
      ? []
      : [`${id}: ${found.join(' | ')}, edition ${cells.join(' | ')}`];
  }),
];

const monthRows = (
  { series }: Frozen,
  declaration: FigureDeclaration,
): readonly (readonly string[])[] => {
  const drawn = series.filter(({ points }) => points.length > 0);
  const months = [...new Set(drawn.flatMap(({ points }) => points.map(({ month }) => month)))];
  return months
    .sort()
    .reverse()
    .map((month) => [
      formatMonth(getMonth(month)),
      ...drawn.flatMap(({ points }) => {
        const reading: Reading = points.find((point) => point.month === month)?.reading ?? {
          kind: 'missing',
          reason: 'not-reported',
        };
        const hasParts = points.some((point) => point.reading.kind === 'ratio');
        return [
          formatHeadline(reading, { unit: '', partUnit: figureParts(declaration).unit }),
          ...(hasParts ? [formatHeadlineParts(reading, figureParts(declaration).unit) ?? ''] : []),
        ];
      }),
    ]);
};

const breakdownRows = (
  { dimension, of, rows }: Frozen['tables'][number],
  declaration: FigureDeclaration,
  nameOf: (dimension: string, key: string) => string,
): readonly (readonly string[])[] => {
  const hasParts = rows.some(({ reading }) => reading.kind === 'ratio');
  return rows.map(({ key, reading }) => [
    nameOf(dimension, key),
    formatHeadline(reading, {
      unit: figureUnit(declaration, of),
      partUnit: figureParts(declaration).unit,
    }),
    ...(hasParts ? [formatHeadlineParts(reading, figureParts(declaration).unit) ?? ''] : []),
  ]);
};
