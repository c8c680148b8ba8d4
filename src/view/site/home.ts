import { mainRiversFirst } from '../../core/rivers/mainRiversFirst.ts';
import { waterKinds } from '../../core/formats/v3.ts';
import { hasCourse, waterKindOf } from '../../core/rivers/waterKind.ts';
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
  /** What a reader comes to ask. */
  readonly question: string;
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
  const waters = cards.length > 0 ? [] : mainWaters(index);
  return {
    question: text.home.whose(watersAskedAbout(index)),
    watersHeading: text.home.waters(
      waters.some(({ note }) => note !== undefined),
      asOfWords(index.record.period.dataThrough),
    ),
    waters,
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

/** This river and this lake: the first kind of each that the district has. */
const watersAskedAbout = (index: RecordIndex): readonly string[] => {
  const kinds = new Set(standingRivers(index).map(waterKindOf));
  const runs = waterKinds.filter((kind) => kinds.has(kind) && hasCourse({ kind }));
  const stands = waterKinds.filter((kind) => kinds.has(kind) && !hasCourse({ kind }));
  return [...runs.slice(0, 1), ...stands.slice(0, 1)].map((kind) => text.waters.thisOne[kind]);
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
