import { standingRivers } from '../../core/record/standing.ts';
import { knownBank, knownKm, sayOr } from '../numbers/notKnown.ts';
import { regionLevel } from '../../core/ids/regionCode.ts';
import { reachAddress, regionAddress, riverAddress } from '../../core/site/addresses.ts';
import {
  crossingsOfRegion,
  neighboursOfReach,
  type Crossing,
} from '../../core/rivers/neighbours.ts';
import type { Reach, River } from '../../core/record/record.ts';
import { isMeasured } from '../../core/places/measured.ts';
import { hasCourse } from '../../core/rivers/waterKind.ts';
import { getRow, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import { formatAmount } from '../numbers/format.ts';
import { riverLink, riverNote, type LinkView } from './river.ts';
import { riverName } from './riverName.ts';
import { regionName } from '../regions/regionName.ts';

const words = text.neighbours;

/** The waters upstream, downstream and beside a river, for its page. */
export interface RiverNeighbours {
  readonly heading: string;
  readonly tributariesHeading: string;
  readonly sameNameHeading: string;
  /** Absent for a lake, and where the record does not say. */
  readonly source?: string;
  /** From the source to the mouth; absent for a lake that no published water joins. */
  readonly tributaries?: readonly LinkView[];
  /** The rivers its water flows through, in order. */
  readonly downstream: readonly LinkView[];
  /** Where the last of them ends; absent where the record does not say. */
  readonly end?: string;
  readonly sameName: readonly LinkView[];
  readonly reaches: readonly ReachRow[];
}

/** A reach with the reaches next to it. */
export interface ReachRow {
  readonly river: LinkView;
  readonly reach: LinkView;
  readonly above: readonly LinkView[];
  readonly below: readonly LinkView[];
  readonly opposite: readonly LinkView[];
}

export const riverNeighbours = (index: RecordIndex, riverId: string): RiverNeighbours => {
  const river = getRow(index.riverById, riverId);
  const chain = downstreamOf(index, river);
  const { mouth } = chain.at(-1)?.into ?? river;
  const isLake = !hasCourse(river);
  const tributaries = rowsOf(index.tributariesByRiver, river.id);
  return {
    ...(isLake ? lakeHeadings : riverHeadings),
    ...(river.source !== undefined && !isLake && { source: sayOr(river.source, words.from) }),
    ...((tributaries.length > 0 || !isLake) && {
      tributaries: tributaries.map((one) => tributaryLink(index, one)),
    }),
    downstream: chain.map(({ into, atKm, side }) => ({
      text: riverName(index, into.id),
      address: riverAddress(into.id),
      note: words.joins(knownKm(atKm), knownBank(side)),
    })),
    ...(mouth !== undefined && (chain.length > 0 || !isLake) && { end: sayOr(mouth, String) }),
    sameName: standingRivers(index)
      .filter(({ id, name }) => id !== river.id && name === river.name)
      .map((one) => riverLink(index, one)),
    reaches: reachRows(index, rowsOf(index.reachesByRiver, river.id)),
  };
};

/** Whether there is anything to say; a section over nothing would look like a failure. */
export const hasNeighbours = ({
  source,
  end,
  tributaries = [],
  downstream,
  sameName,
  reaches,
}: RiverNeighbours): boolean =>
  source !== undefined ||
  end !== undefined ||
  [tributaries, downstream, sameName, reaches].some(({ length }) => length > 0);

const riverHeadings = {
  heading: words.heading,
  tributariesHeading: words.tributaries,
  sameNameHeading: words.sameName,
};

const lakeHeadings = {
  heading: text.waters.neighbours.heading,
  tributariesHeading: text.waters.neighbours.tributaries,
  sameNameHeading: text.waters.neighbours.sameName,
};

const tributaryLink = (index: RecordIndex, tributary: River): LinkView => ({
  text: riverName(index, tributary.id),
  address: riverAddress(tributary.id),
  note: tributary.flowsInto
    ? words.tributary(
        knownKm(tributary.flowsInto.atKm),
        knownBank(tributary.flowsInto.side),
        riverNote(index, tributary),
      )
    : riverNote(index, tributary),
});

/** The rivers downstream, in order. The relation pass refuses cycles. */
const downstreamOf = (
  index: RecordIndex,
  river: River,
): readonly (NonNullable<River['flowsInto']> & { readonly into: River })[] => {
  if (!river.flowsInto) return [];
  const into = getRow(index.riverById, river.flowsInto.riverId);
  return [{ ...river.flowsInto, into }, ...downstreamOf(index, into)];
};

/**
 * Reaches of the villages, or of the towns where no village answers, each with its neighbours. Only
 * chainages tell which ones touch.
 */
export const reachRows = (index: RecordIndex, reaches: readonly Reach[]): readonly ReachRow[] => {
  const measured = reaches.filter(isMeasured);
  const villages = measured.filter(({ regionCode }) => regionLevel(regionCode) === 'village');
  return (villages.length > 0 ? villages : measured).map((reach) => {
    const { above, below, opposite } = neighboursOfReach(index, reach);
    const river = getRow(index.riverById, reach.riverId);
    return {
      river: { text: riverName(index, river.id), address: riverAddress(river.id) },
      reach: reachLink(reach),
      above: above.map(reachLink),
      below: below.map(reachLink),
      opposite: opposite.map(reachLink),
    };
  });
};

const reachLink = ({ id, riverId, name }: Reach): LinkView => ({
  text: name,
  address: reachAddress(riverId, id),
});

/** A river that crosses the border, and the place on the other side if there is one. */
export interface CrossingView {
  readonly river: LinkView;
  readonly region?: LinkView;
}

/** Rivers that enter and leave a region. */
export interface RegionCrossings {
  readonly entering: readonly CrossingView[];
  readonly leaving: readonly CrossingView[];
}

export const regionCrossings = (index: RecordIndex, code: string): RegionCrossings => {
  const { entering, leaving } = crossingsOfRegion(index, code);
  return {
    entering: entering.map((crossing) => crossingView(index, crossing, words.enters)),
    leaving: leaving.map((crossing) => crossingView(index, crossing, words.leaves)),
  };
};

const crossingView = (
  index: RecordIndex,
  { river, atKm, regionCode }: Crossing,
  say: (region: string, km: string) => string,
): CrossingView => {
  const region = regionCode === undefined ? undefined : index.regionByCode.get(regionCode);
  const km = formatAmount(atKm);
  return {
    river: {
      text: riverName(index, river.id),
      address: riverAddress(river.id),
      note: region
        ? say(regionName(index, region.code), km)
        : say === words.leaves && !river.flowsInto
          ? words.leavesDistrict(km)
          : say(words.unknownRegion, km),
    },
    ...(region && {
      region: { text: regionName(index, region.code), address: regionAddress(region.code) },
    }),
  };
};
