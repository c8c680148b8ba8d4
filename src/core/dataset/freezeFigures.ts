import { figureParts } from '../figures/figureParts.ts';
import type { FigureDeclaration, FigureValue } from '../figures/figure.ts';
import { districtWord, inDistrict, type DistrictWord } from '../regions/districtWord.ts';
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
    frozen(figure.compute(index), definitionOf(figure, districtWord(index))),
  );

/** The words that carry a figure's meaning, as they are said in this district. */
export const definitionOf = (figure: FigureDeclaration, word: DistrictWord): FrozenDefinition => {
  const { zh } = figure.words;
  const { numerator, denominator } = figureParts(figure);
  return {
    version: figure.version,
    title: zh.title,
    question: zh.question,
    unit: zh.unit,
    definition: inDistrict(zh.definition, word),
    numerator,
    denominator,
    scope: inDistrict(zh.scope, word),
    source: inDistrict(zh.source, word),
    limits: inDistrict(zh.limits, word),
  };
};

const frozen = (
  { id, headlines, series, tables, limits = '' }: FigureValue,
  definition: FrozenDefinition,
): FrozenFigure => ({
  id,
  definition: { ...definition, limits: `${definition.limits}${limits}` },
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
