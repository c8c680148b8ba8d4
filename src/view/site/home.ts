import { mainRiversFirst } from '../../core/rivers/mainRiversFirst.ts';
import { standingRivers } from '../../core/record/standing.ts';
import { riverAddress } from '../../core/site/addresses.ts';
import { chiefTitle } from '../regions/levelWords.ts';
import { riverLadder } from '../chiefs/chiefLadder.ts';
import type { LinkView } from '../rivers/river.ts';
import { riverName } from '../rivers/riverName.ts';
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

/**
 * Content of the home page: four figures, and one trend that shows whether things improve. Until an
 * office has a figure, the home page names its waters and their chiefs instead.
 */
export interface HomeView {
  readonly watersHeading: string;
  /** The main waters, each with its district chief; empty beside figures. */
  readonly waters: readonly LinkView[];
  readonly monthHeading: string;
  readonly cards: readonly FigureCardView[];
  readonly trend: ChartModel | undefined;
}

/** Waters on the home page; the list of all is one link away. */
const WATERS = 12;

/** The home page as of the record's cut-off. */
export const homeView = (index: RecordIndex, edition: Edition): HomeView => {
  const [trendFigure] = figureRegister;
  const cards = keyFigures(index).map((declaration) => figureCard(index, declaration));
  return {
    watersHeading: text.home.waters(asOfWords(index.record.period.dataThrough)),
    waters: cards.length > 0 ? [] : mainWaters(index),
    monthHeading: text.home.whatWasDone(asOfWords(index.record.period.dataThrough)),
    cards,
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

const mainWaters = (index: RecordIndex): readonly LinkView[] =>
  mainRiversFirst(standingRivers(index))
    .slice(0, WATERS)
    .map((river) => {
      const [chief] = riverLadder(index, river, index.record.period.dataThrough);
      return {
        text: riverName(index, river.id),
        address: riverAddress(river.id),
        ...(chief?.kind === 'held' && {
          note: text.home.chief(chiefTitle(index, 'district', undefined, river), chief.name),
        }),
      };
    });
