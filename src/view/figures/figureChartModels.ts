import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { ChartModel } from '../charts/chartModel.ts';
import { figureCharts } from './figureCharts.ts';
import { figureRowName } from './figureRowName.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/** The charts of a published figure, the main one first. */
export const chartsOf = (
  index: RecordIndex,
  { declaration, value, edition }: PublishedFigure,
): readonly ChartModel[] =>
  figureCharts(
    declaration,
    value,
    edition.corrections,
    (dimension, key) => figureRowName(index, declaration, dimension, key).name,
  );
