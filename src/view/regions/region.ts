import { isGone, presentReach, standingRegions } from '../../core/record/standing.ts';
import { liesIn, parentOf, regionLevel, type RegionLevel } from '../../core/ids/regionCode.ts';
import { everyTown, findTown, townsOf } from '../../core/regions/towns.ts';
import { regionAddress } from '../../core/site/addresses.ts';
import { whoAnswersForRegion } from '../../core/chiefs/whoAnswers.ts';
import type { Region } from '../../core/record/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import { placeLadder, type LadderRung } from '../chiefs/chiefLadder.ts';
import { helperRungs } from '../chiefs/helpers.ts';
import { helpersOfRegion } from '../../core/chiefs/helpers.ts';
import { lifeView, type LifeView } from '../places/lives.ts';
import { regionHistory, type PlaceHistory } from '../places/history.ts';
import { callsView, type CallsView } from '../contacts/callView.ts';
import { townFigures } from '../figures/townFigures.ts';
import {
  reachRows,
  regionCrossings,
  type ReachRow,
  type RegionCrossings,
} from '../rivers/neighbours.ts';
import type { LinkView } from '../rivers/river.ts';
import { riverStrip } from '../strip/riverStrip.ts';
import type { StripModel } from '../strip/stripModel.ts';
import { openProblems, problemTable } from '../problems/problemTable.ts';
import { reachTable } from '../rivers/reachTable.ts';
import type { TableView } from '../tables/tableShapes.ts';

/** Content of a town's or village's page. */
export interface RegionView {
  readonly code: string;
  readonly level: RegionLevel;
  readonly name: string;
  readonly address: string;
  readonly description: string;
  readonly parent: LinkView | undefined;
  readonly children: readonly LinkView[];
  /** Villages that have ended. */
  readonly formerChildren: readonly LinkView[];
  /** The telephones of its office. */
  readonly calls: CallsView;
  /** For a village: each of its rivers, with its own reach highlighted. */
  readonly strips: readonly StripModel[];
  readonly reaches: TableView | undefined;
  readonly problems: TableView | undefined;
  /** For a town: the figures broken down by town. */
  readonly figures: TableView | undefined;
  readonly crossings: RegionCrossings;
  /** Its chiefs, where they answer for all of it. */
  readonly ladder: readonly LadderRung[];
  readonly helpers: readonly LadderRung[];
  readonly life: LifeView;
  readonly history: PlaceHistory;
  /** Its own reaches, with those upstream, downstream and on the other bank. */
  readonly neighbours: readonly ReachRow[];
}

/**
 * One region at the record's cut-off: its own reaches, and below them those of a town's villages.
 */
export const regionView = (index: RecordIndex, code: string): RegionView => {
  const region = getRow(index.regionByCode, code);
  const level = regionLevel(region.code);
  const on = index.record.period.dataThrough;
  const reaches = rowsOf(index.reachesByRegion, region.code);
  const problems = index.record.problems.filter(({ reachId }) => {
    const found = getRow(index.reachById, reachId);
    // What is open in a place that ended is for its successor to close.
    return [found, presentReach(index, found)].some(({ regionCode }) =>
      liesIn(index.regionByCode, regionCode, region.code),
    );
  });
  const parent = findParent(index, region);
  return {
    code: region.code,
    level,
    name: region.name,
    address: regionAddress(region.code),
    description: text.river.regionDescription(region.name),
    parent: parent && regionLink(parent),
    children: childrenOf(index, region.code).map(regionLink),
    formerChildren: index.record.regions
      .filter((one) => isGone(index, one) && parentOf(index.regionByCode, one.code) === code)
      .map(regionLink),
    calls: isGone(index, region) ? {} : callsView(index, whoAnswersForRegion(index, region.code)),
    strips:
      level === 'village'
        ? reaches.flatMap(
            (reach) =>
              riverStrip(index, getRow(index.riverById, reach.riverId), on, {
                reachId: reach.id,
              }) ?? [],
          )
        : [],
    reaches: reaches.length > 0 ? reachTable(index, reaches, on, 'river') : undefined,
    problems: openProblems(problems, on).length > 0 ? problemTable(index, problems, on) : undefined,
    figures: level === 'town' ? figuresOf(index, region) : undefined,
    crossings: regionCrossings(index, region.code),
    ladder: isGone(index, region) ? [] : placeLadder(index, region.code, on),
    helpers: helperRungs(index, helpersOfRegion(index, region.code, on)),
    life: lifeView(index, 'regions', region),
    history: regionHistory(index, region.code),
    neighbours: reachRows(index, reaches),
  };
};

/** Towns with their villages, for the list of regions. */
export const regionList = (
  index: RecordIndex,
): readonly { readonly town: LinkView; readonly villages: readonly LinkView[] }[] =>
  townsOf(index).map((town) => ({
    town: regionLink(town),
    villages: childrenOf(index, town.code).map(regionLink),
  }));

/** Codes of the regions with a page: all except the district, which has the home page. */
export const pagedRegions = ({ record }: RecordIndex): readonly string[] =>
  record.regions.map(({ code }) => code).filter((code) => regionLevel(code) !== 'district');

/** Codes of the towns of all times, each with a feed and a list of patrols. */
export const pagedTowns = (index: RecordIndex): readonly string[] =>
  everyTown(index).map(({ code }) => code);

/** Of a town that has ended, only what still has a value: nothing is awaited from it. */
const figuresOf = (index: RecordIndex, region: Region): TableView => {
  const table = townFigures(index, region.code);
  if (!isGone(index, region)) return table;
  const rows = table.rows.filter((row) =>
    row.every((cell) => typeof cell === 'string' || cell.kind !== 'absent'),
  );
  return { ...table, rows };
};

const regionLink = ({ name, code }: Region): LinkView => ({
  text: name,
  address: regionAddress(code),
});

const childrenOf = (index: RecordIndex, code: string): readonly Region[] =>
  standingRegions(index).filter((region) => parentOf(index.regionByCode, region.code) === code);

const findParent = (index: RecordIndex, { code }: Region): Region | undefined =>
  regionLevel(code) === 'village' ? findTown(index, code) : undefined;
