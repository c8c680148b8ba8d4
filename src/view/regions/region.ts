import { liesIn, parentOf, regionLevel, type RegionLevel } from '../../core/ids/regionCode.ts';
import { findTown, townCodes, townsOf } from '../../core/regions/towns.ts';
import { regionAddress } from '../../core/site/addresses.ts';
import { whoAnswersForRegion } from '../../core/chiefs/whoAnswers.ts';
import type { Region } from '../../core/record/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
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
  /** The telephones of its office. */
  readonly calls: CallsView;
  /** For a village: each of its rivers, with its own reach highlighted. */
  readonly strips: readonly StripModel[];
  readonly reaches: TableView | undefined;
  readonly problems: TableView | undefined;
  /** For a town: the figures broken down by town. */
  readonly figures: TableView | undefined;
  readonly crossings: RegionCrossings;
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
  const problems = index.record.problems.filter(({ reachId }) =>
    liesIn(getRow(index.reachById, reachId).regionCode, region.code),
  );
  const parent = findParent(index, region);
  return {
    code: region.code,
    level,
    name: region.name,
    address: regionAddress(region.code),
    description: text.river.regionDescription(region.name),
    parent: parent && regionLink(parent),
    children: childrenOf(index, region.code).map(regionLink),
    calls: callsView(index, whoAnswersForRegion(index, region.code)),
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
    figures: level === 'town' ? townFigures(index, region.code) : undefined,
    crossings: regionCrossings(index, region.code),
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

/** Codes of the towns, each with a feed and a list of patrols. */
export const pagedTowns = (index: RecordIndex): readonly string[] => townCodes(index);

const regionLink = ({ name, code }: Region): LinkView => ({
  text: name,
  address: regionAddress(code),
});

const childrenOf = (index: RecordIndex, code: string): readonly Region[] =>
  index.record.regions.filter((region) => parentOf(region.code) === code);

const findParent = (index: RecordIndex, { code }: Region): Region | undefined =>
  regionLevel(code) === 'village' ? findTown(index, code) : undefined;
