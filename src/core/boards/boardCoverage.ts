import { standingReaches } from '../record/standing.ts';
import { regionLevel } from '../ids/regionCode.ts';
import { sharesBank } from '../places/bank.ts';
import { isMeasured, isPlaced, type KmRange } from '../places/measured.ts';
import { groupBy } from '../lists/groupBy.ts';
import type { Reach, Signboard } from '../record/record.ts';
import { rowsOf, type RecordIndex } from '../record/recordIndex.ts';
import type { Site } from '../schemas/site.ts';

type PlacementRule = Site['rules']['boardPlacement'];

/** One village on one river: its boards and what the rule requires. */
export interface VillageCoverage {
  readonly regionCode: string;
  readonly riverId: string;
  /**
   * Length of river the village answers for. Each kilometre counts once, even if both banks belong
   * to it. Absent if the chainages of a reach are unknown.
   */
  readonly lengthKm?: number;
  readonly required: number;
  readonly standing: readonly Signboard[];
}

/** The district's boards compared with the local placement rule. */
export interface BoardCoverage {
  /** Every village that answers for a river, by region and river. */
  readonly villages: readonly VillageCoverage[];
  readonly standing: number;
  readonly requiredInDistrict: number;
}

/** Boards that stand: neither retired nor found missing. */
export const isStanding = ({ retired, condition }: Signboard): boolean =>
  !retired && condition !== 'missing';

/** Checks every village reach against the configured rule. */
export const boardCoverage = (
  index: RecordIndex,
  { perVillage, extraBeyondKm, perDistrict }: PlacementRule,
): BoardCoverage => {
  const villageReaches = standingReaches(index).filter(
    ({ regionCode }) => regionLevel(regionCode) === 'village',
  );
  const groups = groupBy(villageReaches, ({ regionCode, riverId }) => `${regionCode} ${riverId}`);
  const villages = [...groups.values()].flatMap((reaches): readonly VillageCoverage[] => {
    const [first] = reaches;
    if (!first) return [];
    const { regionCode, riverId } = first;
    const lengthKm = reaches.every(isMeasured) ? coveredKm(reaches) : undefined;
    return [
      {
        regionCode,
        riverId,
        ...(lengthKm !== undefined && { lengthKm }),
        required: perVillage + extraBoards(lengthKm ?? 0, extraBeyondKm),
        standing: rowsOf(index.boardsByRiver, riverId).filter(
          (board) => isStanding(board) && reaches.some((reach) => standsOn(board, reach)),
        ),
      },
    ];
  });
  return {
    villages: villages.sort((a, b) =>
      a.regionCode === b.regionCode
        ? a.riverId < b.riverId
          ? -1
          : 1
        : a.regionCode < b.regionCode
          ? -1
          : 1,
    ),
    standing: index.record.signboards.filter(isStanding).length,
    requiredInDistrict: perDistrict,
  };
};

/**
 * Extra boards: one for each such length begun beyond the first. 8 km needs none, 8.1 one, 16.1
 * two.
 */
const extraBoards = (lengthKm: number, extraBeyondKm: number): number =>
  Math.max(0, Math.ceil(lengthKm / extraBeyondKm - 1e-9) - 1);

const standsOn = (board: Signboard, reach: Reach): boolean =>
  board.reachId === reach.id ||
  (isMeasured(reach) &&
    isPlaced(board) &&
    reach.fromKm <= board.atKm &&
    board.atKm <= reach.toKm &&
    sharesBank(board, reach));

/** Length of the union of the reaches in km: both banks of one stretch count once. */
const coveredKm = (reaches: readonly KmRange[]): number => {
  let total = 0;
  let reachedKm = 0;
  for (const { fromKm, toKm } of [...reaches].sort((a, b) => a.fromKm - b.fromKm)) {
    total += Math.max(0, toKm - Math.max(fromKm, reachedKm));
    reachedKm = Math.max(reachedKm, toKm);
  }
  return total;
};
