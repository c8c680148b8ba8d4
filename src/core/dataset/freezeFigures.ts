import type { FigureDeclaration, FigureValue } from '../figures/figure.ts';
import type { RecordIndex } from '../recordIndex.ts';
import type { FrozenFigure } from '../schemas/edition.ts';

/** Every registered figure as of the record's cut-off, in the form in which an edition keeps it. */
export const freezeFigures = (
  figures: readonly FigureDeclaration[],
  index: RecordIndex,
): FrozenFigure[] => figures.map((figure) => frozen(figure.compute(index)));

const frozen = ({ id, headlines, series, tables }: FigureValue): FrozenFigure => ({
  id,
  headlines: headlines.map(({ key, reading }) => ({ key, reading })),
  series: series.map(({ key, points }) => ({
    key,
    points: points.map(({ month, reading }) => ({ month, reading })),
  })),
  tables: tables.map(({ dimension, of, rows }) => ({
    dimension,
    of,
    rows: rows.map(({ key, reading }) => ({ key, reading })),
  })),
});
