import { standingRegions, standingRivers } from '../../core/record/standing.ts';
import { findTown } from '../../core/regions/towns.ts';
import { reachAddress, riverAddress } from '../../core/site/addresses.ts';
import { findBoundingBox, type BoundingBox } from '../../core/geometry/boundingBox.ts';
import { simplifyLine } from '../../core/geometry/simplifyLine.ts';
import { divideStretches, type Shard } from '../../core/near/shards.ts';
import {
  listStretches,
  sendStretch,
  type SentStretch,
  type Stretch,
} from '../../core/near/stretch.ts';
import type { Reach, River } from '../../core/record/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { linesByRiver } from '../../core/rivers/riverLines.ts';
import { text } from '../../i18n/text.ts';
import {
  reachLadder,
  riverLadder,
  supervisionCall,
  type CallView,
  type LadderRung,
} from '../chiefs/chiefLadder.ts';
import { formatDate, formatPhone } from '../numbers/format.ts';
import { telAddress } from '../contacts/telAddress.ts';

/** Bends smaller than this are dropped from the data, metres. */
export const NEAR_TOLERANCE_M = 5;

/** A telephone in display form. */
export interface NearCall {
  readonly tel: string;
  readonly number: string;
  readonly whom: string;
  /** Result of the last test call. */
  readonly check: string;
  readonly tone: 'good' | 'bad' | 'unknown';
}

/** Who answers, with the telephone to call. */
export interface NearChief {
  /** 村级河长 白志远, or that the post is vacant, with the first day. */
  readonly words: string;
  /** Who is called while the post is vacant. */
  readonly instead?: string;
  readonly call?: NearCall;
}

export interface NearReach {
  readonly id: string;
  readonly name: string;
  readonly town: string;
  readonly address: string;
  readonly chief: NearChief;
}

export interface NearRiver {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** Who answers where there is no reach. */
  readonly chief: NearChief;
}

/** One part of the district as sent to the browser. */
export interface NearShard {
  readonly rivers: readonly NearRiver[];
  readonly reaches: readonly NearReach[];
  readonly stretches: readonly SentStretch[];
}

/** Index file: the parts, and the area of the district. */
export interface NearIndex {
  readonly district: string;
  readonly asOf: string;
  /** Box around rivers and places. Positions some distance beyond it are outside the district. */
  readonly box: BoundingBox;
  readonly shards: readonly Shard[];
}

/** Every stretch of the district, simplified. */
export const districtStretches = (index: RecordIndex): readonly Stretch[] => {
  const lines = linesByRiver(index.record.lines);
  return standingRivers(index).flatMap((river) =>
    listStretches(
      river,
      rowsOf(index.reachesByRiver, river.id),
      (lines.get(river.id) ?? []).map((line) => simplifyLine(line, NEAR_TOLERANCE_M)),
    ),
  );
};

/**
 * Names of the files a phone caches for its next visit, which may be offline: everything for a
 * district in one part, only the index for a larger one. Its parts are cached once requested.
 */
export const nearFilesToKeep = (index: RecordIndex): readonly string[] => {
  const parts = divideStretches(districtStretches(index));
  return parts.length === 1 ? ['index', '1'] : ['index'];
};

/** The index and the parts, by name. */
export const nearFiles = (
  index: RecordIndex,
): { readonly index: NearIndex; readonly shards: ReadonlyMap<string, NearShard> } => {
  const parts = divideStretches(districtStretches(index));
  const shards = parts.flatMap((stretches, at): readonly Shard[] => {
    const box = findBoundingBox(stretches.map(({ line }) => line));
    return box ? [{ name: String(at + 1), box: roundedOutwards(box) }] : [];
  });
  const centres = standingRegions(index).flatMap(({ centre }) => (centre ? [centre] : []));
  const box = findBoundingBox([
    ...parts.flatMap((stretches) => stretches.map(({ line }) => line)),
    centres,
  ]);
  return {
    index: {
      district: getRow(index.regionByCode, index.record.office.regionCode).name,
      asOf: formatDate(index.record.period.dataThrough),
      box: roundedOutwards(box ?? [0, 0, 0, 0]),
      shards,
    },
    shards: new Map(parts.map((stretches, at) => [String(at + 1), shardOf(index, stretches)])),
  };
};

const shardOf = (index: RecordIndex, stretches: readonly Stretch[]): NearShard => {
  const riverIds = [...new Set(stretches.map(({ riverId }) => riverId))];
  const reachIds = [
    ...new Set(stretches.flatMap(({ banks }) => [banks.left ?? '', banks.right ?? ''])),
  ].filter((id) => id !== '');
  const riverPlaces = new Map(riverIds.map((id, at) => [id, at]));
  const reachPlaces = new Map(reachIds.map((id, at) => [id, at]));
  return {
    rivers: riverIds.map((id) => nearRiver(index, getRow(index.riverById, id))),
    reaches: reachIds.map((id) => nearReach(index, getRow(index.reachById, id))),
    stretches: stretches.map((stretch) =>
      sendStretch(stretch, {
        river: (id) => getRow(riverPlaces, id),
        reach: (id) => getRow(reachPlaces, id),
      }),
    ),
  };
};

const nearRiver = (index: RecordIndex, river: River): NearRiver => ({
  id: river.id,
  name: river.name,
  address: riverAddress(river.id),
  chief: chiefOf(index, riverLadder(index, river, index.record.period.dataThrough)),
});

const nearReach = (index: RecordIndex, reach: Reach): NearReach => ({
  id: reach.id,
  name: reach.name,
  town: findTown(index, reach.regionCode)?.name ?? '',
  address: reachAddress(reach.riverId, reach.id),
  chief: chiefOf(index, reachLadder(index, reach, index.record.period.dataThrough)),
});

/** The first rung, held or vacant, with the first telephone up the ladder. */
const chiefOf = (index: RecordIndex, ladder: readonly LadderRung[]): NearChief => {
  const [first] = ladder;
  const called = ladder.find((rung) => rung.kind === 'held' && rung.call);
  const call = called?.kind === 'held' ? called.call : supervisionCall(index);
  const words =
    first?.kind === 'held'
      ? text.near.answers(first.title, first.name)
      : text.landing.vacantHere(first?.title ?? '', first?.sinceWords ?? text.chiefs.vacant);
  return {
    words,
    ...(called?.kind === 'held' &&
      called !== first && { instead: text.near.calls(called.title, called.name) }),
    ...(call && { call: nearCall(call) }),
  };
};

const nearCall = ({ phone, whom, verified }: CallView): NearCall => ({
  tel: telAddress(phone),
  number: formatPhone(phone),
  whom,
  ...checkOf(verified),
});

const checkOf = (verified: CallView['verified']): Pick<NearCall, 'check' | 'tone'> => {
  if (!verified) return { check: text.components.unverified, tone: 'unknown' };
  const on = formatDate(verified.on);
  switch (verified.result) {
    case 'answered':
      return { check: text.components.answered(on), tone: 'good' };
    case 'unanswered':
      return { check: text.components.unanswered(on), tone: 'bad' };
    case 'wrong-number':
      return { check: text.components.wrongNumber(on), tone: 'bad' };
  }
};

/** A box rounded outwards to five decimals, so that it still contains everything. */
const roundedOutwards = ([west, south, east, north]: BoundingBox): BoundingBox => [
  Math.floor(west * 1e5) / 1e5,
  Math.floor(south * 1e5) / 1e5,
  Math.ceil(east * 1e5) / 1e5,
  Math.ceil(north * 1e5) / 1e5,
];
