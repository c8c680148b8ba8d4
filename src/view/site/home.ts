import { isFigureHandedIn } from '../../core/figures/handedIn.ts';
import { definitionOf } from '../../core/dataset/freezeFigures.ts';
import { figureRegister } from '../../core/figures/register.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { districtWord } from '../../core/regions/districtWord.ts';
import type { Edition } from '../../core/schemas/edition.ts';
import { text } from '../../i18n/text.ts';
import type { ChartModel } from '../charts/chartModel.ts';
import { figureCard, keyFigures, type FigureCardView } from '../figures/figureCard.ts';
import { figureCharts } from '../figures/figureCharts.ts';
import { asOfWords } from '../figures/figurePeriod.ts';

/** Content of the home page: four figures, and one trend that shows whether things improve. */
export interface HomeView {
  readonly monthHeading: string;
  readonly cards: readonly FigureCardView[];
  readonly trend: ChartModel | undefined;
}

/** The home page as of the record's cut-off. */
export const homeView = (index: RecordIndex, edition: Edition): HomeView => {
  const [trendFigure] = figureRegister;
  return {
    monthHeading: text.home.whatWasDone(asOfWords(index.record.period.dataThrough)),
    cards: keyFigures(index).map((declaration) => figureCard(index, declaration)),
    trend:
      trendFigure && isFigureHandedIn(index, trendFigure)
        ? figureCharts(index, {
            declaration: trendFigure,
            value: trendFigure.compute(index),
            source: definitionOf(trendFigure, districtWord(index)).source,
            corrections: edition.corrections,
          })[0]
        : undefined,
  };
};
