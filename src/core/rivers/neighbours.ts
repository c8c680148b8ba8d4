/** Neighbours of a river, a reach or a region: along the water and across it. */
import { regionLevel, type RegionLevel } from '../ids/regionCode.ts';
import { sharesBank } from '../places/bank.ts';
import { isMeasured, type KmRange, type Measured } from '../places/measured.ts';
import { known } from '../schemas/notKnown.ts';
import type { Reach, River } from '../record/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../record/recordIndex.ts';

/** Reaches of the same level that touch a reach. */
export interface ReachNeighbours {
  readonly above: readonly Reach[];
  readonly below: readonly Reach[];
  /** On the other bank, beside it. */
  readonly opposite: readonly Reach[];
}

/** Ends closer than this are the same place, kilometres; allows for rounding. */
const TOUCH_KM = 0.005;

/**
 * The reaches upstream and downstream on a shared bank, and those beside it on the other bank.
 * Without chainages there are no neighbours.
 */
export const neighboursOfReach = (index: RecordIndex, reach: Reach): ReachNeighbours => {
  if (!isMeasured(reach)) return { above: [], below: [], opposite: [] };
  const level = rowsOf(index.reachesByRiver, reach.riverId)
    .filter(isMeasured)
    .filter(
      ({ id, regionCode }) =>
        id !== reach.id && regionLevel(regionCode) === regionLevel(reach.regionCode),
    );
  const sameBank = level.filter((other) => sharesBank(other, reach));
  return {
    above: sameBank.filter(({ toKm }) => Math.abs(toKm - reach.fromKm) <= TOUCH_KM),
    below: sameBank.filter(({ fromKm }) => Math.abs(fromKm - reach.toKm) <= TOUCH_KM),
    opposite: level.filter(
      (other) =>
        !sharesBank(other, reach) &&
        other.fromKm < reach.toKm - TOUCH_KM &&
        reach.fromKm < other.toKm - TOUCH_KM,
    ),
  };
};

/** A river that crosses the border of a region. */
export interface Crossing {
  readonly river: River;
  /** Where it crosses, kilometres from its source. */
  readonly atKm: number;
  /**
   * Region of the same level on the other side; absent if it is unknown or outside the district.
   */
  readonly regionCode?: string;
}

/** Rivers that enter and leave a region, sorted by river and then downstream. */
export const crossingsOfRegion = (
  index: RecordIndex,
  code: string,
): { readonly entering: readonly Crossing[]; readonly leaving: readonly Crossing[] } => {
  const rivers = new Map<string, readonly Reach[]>();
  for (const reach of rowsOf(index.reachesByRegion, code))
    rivers.set(reach.riverId, [...(rivers.get(reach.riverId) ?? []), reach]);
  const entering: Crossing[] = [];
  const leaving: Crossing[] = [];
  for (const [riverId, reaches] of rivers) {
    const river = getRow(index.riverById, riverId);
    const lengthKm = known(river.lengthKm);
    for (const { fromKm, toKm } of joinedRanges(reaches.filter(isMeasured))) {
      if (fromKm > TOUCH_KM)
        entering.push({
          river,
          atKm: fromKm,
          ...regionBeside(index, river, code, fromKm, 'above'),
        });
      const beside = regionBeside(index, river, code, toKm, 'below');
      // Without a length, only another region downstream shows that the water continues.
      const goesOn = lengthKm === undefined ? 'regionCode' in beside : toKm < lengthKm - TOUCH_KM;
      if (goesOn) leaving.push({ river, atKm: toKm, ...beside });
      else if (!river.flowsInto) {
        if (lengthKm !== undefined) leaving.push({ river, atKm: toKm });
      } else {
        const into = regionAtMouth(index, river.flowsInto, code);
        if (into !== undefined) leaving.push({ river, atKm: toKm, regionCode: into });
      }
    }
  }
  return { entering, leaving };
};

/** Stretches of a river that belong to a region on either bank, without inner borders. */
const joinedRanges = (reaches: readonly KmRange[]): { fromKm: number; toKm: number }[] => {
  const ranges: { fromKm: number; toKm: number }[] = [];
  for (const { fromKm, toKm } of [...reaches].sort((a, b) => a.fromKm - b.fromKm)) {
    const last = ranges.at(-1);
    if (last && fromKm <= last.toKm + TOUCH_KM) last.toKm = Math.max(last.toKm, toKm);
    else ranges.push({ fromKm, toKm });
  }
  return ranges;
};

/** The region of the same level directly upstream or downstream of a place, on the same bank. */
const regionBeside = (
  index: RecordIndex,
  river: River,
  code: string,
  km: number,
  side: 'above' | 'below',
): { readonly regionCode?: string } => {
  const stepKm = side === 'above' ? -2 * TOUCH_KM : 2 * TOUCH_KM;
  const level = regionLevel(code);
  const own = reachesAt(index, river.id, level, km - stepKm).filter(
    ({ regionCode }) => regionCode === code,
  );
  const beside = reachesAt(index, river.id, level, km + stepKm).find(
    (reach) => reach.regionCode !== code && own.some((one) => sharesBank(one, reach)),
  );
  return beside ? { regionCode: beside.regionCode } : {};
};

/** The region into which a river flows at its mouth; undefined if it stays in the same one. */
const regionAtMouth = (
  index: RecordIndex,
  { riverId, atKm }: NonNullable<River['flowsInto']>,
  code: string,
): string | undefined => {
  const km = known(atKm);
  if (km === undefined) return undefined;
  const reaches = reachesAt(index, riverId, regionLevel(code), km);
  if (reaches.some(({ regionCode }) => regionCode === code)) return undefined;
  return reaches[0]?.regionCode;
};

const reachesAt = (
  index: RecordIndex,
  riverId: string,
  level: RegionLevel,
  km: number,
): readonly Measured<Reach>[] =>
  rowsOf(index.reachesByRiver, riverId)
    .filter(isMeasured)
    .filter(
      ({ regionCode, fromKm, toKm }) =>
        regionLevel(regionCode) === level && fromKm <= km && km <= toKm,
    );
