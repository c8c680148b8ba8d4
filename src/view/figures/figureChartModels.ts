import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { ChartModel } from '../charts/chartModel.ts';
import { figureCharts } from './figureCharts.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/** The charts of a published figure, the main one first. */
export const chartsOf = (
  index: RecordIndex,
  { declaration, value, definition, edition }: PublishedFigure,
): readonly ChartModel[] =>
  figureCharts(index, {
    declaration,
    value,
    source: definition.source,
    corrections: edition.corrections,
  });
