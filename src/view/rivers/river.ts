import { riverHistory, type PlaceHistory } from '../places/history.ts';
import { lifeView, type LifeView } from '../places/lives.ts';
import { helpersOfRiver } from '../../core/chiefs/helpers.ts';
import { helperRungs } from '../chiefs/helpers.ts';
import { isGone, standingRivers } from '../../core/record/standing.ts';
import { wholeDistrict, chiefTitle } from '../regions/levelWords.ts';
import { known } from '../../core/schemas/notKnown.ts';
import { mainRiversFirst } from '../../core/rivers/mainRiversFirst.ts';
import { regionLevel } from '../../core/ids/regionCode.ts';
import { newsArticleAddress, riverAddress } from '../../core/site/addresses.ts';
import type { River } from '../../core/record/record.ts';
import { getRow, isHandedIn, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import { riverLadder, type LadderRung } from '../chiefs/chiefLadder.ts';
import { figureCard, keyFigures, type FigureCardView } from '../figures/figureCard.ts';
import { formatKm } from '../numbers/format.ts';
import { hasCourse, waterKindOf } from '../../core/rivers/waterKind.ts';
import { waterTotals } from './waterTotals.ts';
import { waterFacts, waterKindWords, waterSize, watersWord } from './waterWords.ts';
import { riverStrip } from '../strip/riverStrip.ts';
import type { StripModel } from '../strip/stripModel.ts';
import { boardTable } from '../boards/boardTable.ts';
import { openProblems, problemTable } from '../problems/problemTable.ts';
import { reachTable } from './reachTable.ts';
import type { TableView } from '../tables/tableShapes.ts';
import { sectionTable } from '../water/sectionTable.ts';
import { riverName, townsOfRiver } from './riverName.ts';

/** A named link within the site. */
export interface LinkView {
  readonly text: string;
  readonly address: string;
  readonly note?: string;
}

/** Content of a river's page. */
export interface RiverView {
  readonly id: string;
  readonly name: string;
  /** Its name beside others. */
  readonly title: string;
  /** Whether it has a shore instead of a course. */
  readonly isLake: boolean;
  readonly address: string;
  readonly description: string;
  /** 季节性河流 · 全长 18.6 公里 · 流经 2 个乡镇 5 个村 · 汇入清漳渠 */
  readonly summary: string;
  readonly aliases: readonly string[];
  /** Absent if neither chainages nor the order of the sections are known. */
  readonly strip?: StripModel;
  /** 谁在管这条河, 谁在管这座水库. */
  readonly whoAnswers: string;
  readonly ladder: readonly LadderRung[];
  readonly cards: readonly FigureCardView[];
  readonly reaches: TableView & { readonly ids: readonly string[] };
  readonly problems: TableView | undefined;
  readonly sections: TableView | undefined;
  readonly boards: TableView;
  /** Empty if they are unknown. */
  readonly goals: readonly string[];
  /** Empty if it is unknown. */
  readonly overview: string;
  readonly news: readonly LinkView[];
  readonly helpers: readonly LadderRung[];
  readonly life: LifeView;
  readonly history: PlaceHistory;
}

/** One river as of the record's cut-off. */
export const riverView = (index: RecordIndex, riverId: string): RiverView => {
  const river = getRow(index.riverById, riverId);
  const on = index.record.period.dataThrough;
  const reaches = rowsOf(index.reachesByRiver, river.id);
  const problems = rowsOf(index.problemsByRiver, river.id);
  const sections = rowsOf(index.sectionsByRiver, river.id);
  const strip = isGone(index, river) ? undefined : riverStrip(index, river, on);
  return {
    id: river.id,
    name: river.name,
    title: riverName(index, river.id),
    isLake: !hasCourse(river),
    address: riverAddress(river.id),
    description: text.river.pageDescription(riverName(index, river.id)),
    summary: riverSummary(index, river),
    aliases: river.aliases,
    ...(strip && { strip }),
    whoAnswers: text.river.whoAnswers(text.waters.thisOne[waterKindOf(river)]),
    ladder: riverLadder(index, river, on),
    cards: keyFigures(index).map((declaration) =>
      figureCard(index, declaration, { riverId: river.id }),
    ),
    reaches: {
      ...reachTable(index, reaches, on, 'region'),
      ids: reaches.map(({ id }) => id),
    },
    problems: openProblems(problems, on).length > 0 ? problemTable(index, problems, on) : undefined,
    sections: sections.length > 0 ? sectionTable(index, sections) : undefined,
    boards: boardTable(index, rowsOf(index.boardsByRiver, river.id), on),
    goals: known(river.goals) ?? [],
    overview: known(river.overview) ?? '',
    helpers: helperRungs(index, helpersOfRiver(index, river.id, on)),
    life: lifeView(index, 'rivers', river),
    history: riverHistory(index, river.id),
    news: index.record.news
      .filter(({ riverIds }) => riverIds.includes(river.id))
      .map(({ slug, title }) => ({ text: title, address: newsArticleAddress(slug) })),
  };
};

/** A river with where it runs. */
export const riverLink = (index: RecordIndex, river: River): LinkView => ({
  text: riverName(index, river.id),
  address: riverAddress(river.id),
  note: riverNote(index, river),
});

/** Towns a river crosses, and its mouth. */
export const riverPlace = (index: RecordIndex, river: River): string =>
  joined(townNames(index, river), known(river.mouth) ?? '');

/** Where it runs, beside its name: without the mouth if the name already says where it ends. */
export const riverNote = (index: RecordIndex, river: River): string => {
  const { id, name, mouth, flowsInto } = river;
  const toldBy = riverName(index, id).slice(name.length);
  const into = flowsInto && getRow(index.riverById, flowsInto.riverId).name;
  const ends = [known(mouth) ?? [], into === undefined ? [] : text.rivers.flowsInto(into)].flat();
  return ends.some((end) => toldBy.includes(end))
    ? townNames(index, river)
    : riverPlace(index, river);
};

const townNames = (index: RecordIndex, { id }: River): string =>
  townsOfRiver(index, id)
    .map((code) => getRow(index.regionByCode, code).name)
    .join('、');

const joined = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' · ');

const riverSummary = (index: RecordIndex, river: River): string => {
  const villages = new Set(
    rowsOf(index.reachesByRiver, river.id)
      .map(({ regionCode }) => regionCode)
      .filter((code) => regionLevel(code) === 'village'),
  );
  const into = river.flowsInto && getRow(index.riverById, river.flowsInto.riverId);
  const crosses = hasCourse(river) ? text.rivers.crosses : text.waters.around;
  const towns = townsOfRiver(index, river.id);
  return [
    ...waterFacts(river),
    towns.length === 0 ? '' : crosses(towns.length, villages.size),
    into ? text.rivers.flowsInto(riverName(index, into.id)) : (known(river.mouth) ?? ''),
  ]
    .filter((part) => part !== '')
    .join(' · ');
};

/** The list of all rivers, main rivers first. */
export const riverList = (index: RecordIndex): TableView => {
  const words = text.river.columns;
  const on = index.record.period.dataThrough;
  const hasProblems = isHandedIn(index, 'problems');
  const hasBoards = isHandedIn(index, 'signboards');
  return {
    columns: [
      { label: watersWord(index.record.rivers) },
      { label: words.place },
      {
        label: standingRivers(index).every(hasCourse) ? words.length : text.waters.lengthOrArea,
        align: 'number',
      },
      { label: words.kind },
      { label: chiefTitle(index, 'district') },
      ...(hasProblems ? [{ label: words.open, align: 'number' as const }] : []),
      ...(hasBoards ? [{ label: words.boards, align: 'number' as const }] : []),
    ],
    rows: mainRiversFirst(standingRivers(index)).map((river) => {
      const [first] = riverLadder(index, river, on);
      return [
        { kind: 'link', text: riverName(index, river.id), address: riverAddress(river.id) },
        riverPlace(index, river),
        waterSize(river),
        waterKindWords(river),
        first?.kind === 'held' && first.address !== undefined
          ? { kind: 'link', text: first.name, address: first.address }
          : { kind: 'absent', reason: text.river.vacant },
        ...(hasProblems
          ? [String(openProblems(rowsOf(index.problemsByRiver, river.id), on).length)]
          : []),
        ...(hasBoards
          ? [String(rowsOf(index.boardsByRiver, river.id).filter(({ retired }) => !retired).length)]
          : []),
      ];
    }),
  };
};

/** Number of rivers and lakes, and the total length of the rivers if all are known. */
export const riverListSummary = (index: RecordIndex): string => {
  const { rivers, lakes, lengthKm } = waterTotals(standingRivers(index));
  return text.river.listDescription(
    wholeDistrict(index),
    rivers,
    lakes,
    lengthKm === undefined ? undefined : formatKm(lengthKm),
  );
};
