import { figureParts } from '../figures/figureParts.ts';
import type { FigureDeclaration, FigureValue } from '../figures/figure.ts';
import { handedInFigures } from '../figures/handedIn.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { FrozenDefinition, FrozenFigure } from '../schemas/edition.ts';

/**
 * Every figure at the record's cut-off, in the form an edition stores. An edition has no figure
 * whose rows the office has not handed in.
 */
export const freezeFigures = (
  figures: readonly FigureDeclaration[],
  index: RecordIndex,
): FrozenFigure[] =>
  handedInFigures(index, figures).map((figure) =>
    frozen(figure.compute(index), definitionOf(figure)),
  );

/** The words that carry a figure's meaning. */
export const definitionOf = (figure: FigureDeclaration): FrozenDefinition => {
  const { zh } = figure.words;
  const { numerator, denominator } = figureParts(figure);
  return {
    version: figure.version,
    title: zh.title,
    question: zh.question,
    unit: zh.unit,
    definition: zh.definition,
    numerator,
    denominator,
    scope: zh.scope,
    source: zh.source,
    limits: zh.limits,
  };
};

const frozen = (
  { id, headlines, series, tables }: FigureValue,
  definition: FrozenDefinition,
): FrozenFigure => ({
  id,
  definition,
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
