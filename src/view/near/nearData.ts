import { standingRegions, standingRivers } from '../../core/record/standing.ts';
import { findTown } from '../../core/regions/towns.ts';
import { reachAddress, riverAddress } from '../../core/site/addresses.ts';
import { findBoundingBox, type BoundingBox } from '../../core/geometry/boundingBox.ts';
import { simplifyLine } from '../../core/geometry/simplifyLine.ts';
import { divideStretches, type Shard } from '../../core/near/shards.ts';
import {
  listStretches,
  sendStretch,
  shoreStretch,
  type SentStretch,
  type Stretch,
} from '../../core/near/stretch.ts';
import {
  whoAnswersForReach,
  whoAnswersForRiver,
  type Answer,
} from '../../core/chiefs/whoAnswers.ts';
import type { Reach, River } from '../../core/record/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { areasByRiver, linesByRiver } from '../../core/rivers/riverLines.ts';
import { text } from '../../i18n/text.ts';
import { ladderOf } from '../chiefs/chiefLadder.ts';
import { callsView, type CallView } from '../contacts/callView.ts';
import { checkWords } from '../contacts/checkWords.ts';
import { formatDate, formatPhone } from '../numbers/format.ts';
import { telAddress } from '../contacts/telAddress.ts';
import { riverName } from '../rivers/riverName.ts';

/** Bends smaller than this are dropped from the data, metres. */
export const NEAR_TOLERANCE_M = 5;

/** A telephone in display form. */
export interface NearCall {
  readonly tel: string;
  readonly number: string;
  readonly whom: string;
  /** True if the line belongs to an office instead of the post. */
  readonly isOfficeLine: boolean;
  /** Result of the last test call. */
  readonly check: string;
  readonly tone: 'good' | 'bad' | 'unknown';
  readonly hours?: string;
  /** The hours for a device (`sendHours`). */
  readonly openAt?: string;
}

/** Who answers, with the telephone to call. */
export interface NearChief {
  /** 村级河长 白志远, or that the post is vacant, with the first day. */
  readonly words: string;
  /** Why another line is called first, and whose it is. */
  readonly instead?: string;
  readonly call?: NearCall;
  /** The nearest chief's own line, called second. */
  readonly own?: NearCall;
  /** A line that is answered day and night. */
  readonly afterHours?: NearCall;
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
  const areas = areasByRiver(index.record.lines);
  return standingRivers(index).flatMap((river) => {
    const reaches = rowsOf(index.reachesByRiver, river.id);
    return [
      ...listStretches(
        river,
        reaches,
        (lines.get(river.id) ?? []).map((line) => simplifyLine(line, NEAR_TOLERANCE_M)),
      ),
      // Whoever stands on an island stands in the lake.
      ...(areas.get(river.id) ?? []).map(([shore = []]) =>
        shoreStretch(river.id, reaches, simplifyLine(shore, NEAR_TOLERANCE_M)),
      ),
    ];
  });
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
  name: riverName(index, river.id),
  address: riverAddress(river.id),
  chief: chiefOf(index, whoAnswersForRiver(index, river.id, index.record.period.dataThrough)),
});

const nearReach = (index: RecordIndex, reach: Reach): NearReach => ({
  id: reach.id,
  name: reach.name,
  town: findTown(index, reach.regionCode)?.name ?? '',
  address: reachAddress(reach.riverId, reach.id),
  chief: chiefOf(index, whoAnswersForReach(index, reach, index.record.period.dataThrough)),
});

/** The nearest post, held or vacant, with the telephones to call. */
const chiefOf = (index: RecordIndex, answer: Answer): NearChief => {
  const [first] = ladderOf(index, answer, index.record.period.dataThrough);
  const { call, instead, own, afterHours } = callsView(index, answer);
  const words =
    first?.kind === 'held'
      ? text.near.answers(first.title, first.name)
      : text.landing.vacantHere(first?.title ?? '', first?.sinceWords ?? text.chiefs.vacant);
  return {
    words,
    ...(instead !== undefined && { instead }),
    ...(call && { call: nearCall(call) }),
    ...(own && { own: nearCall(own) }),
    ...(afterHours && { afterHours: nearCall(afterHours) }),
  };
};

const nearCall = (call: CallView): NearCall => {
  const { phone, whom, isOfficeLine, hours, openAt } = call;
  const check = checkWords(call);
  return {
    tel: telAddress(phone),
    number: formatPhone(phone),
    whom,
    isOfficeLine,
    check: check.words,
    tone: check.tone,
    ...(hours !== undefined && { hours }),
    ...(openAt !== undefined && { openAt }),
  };
};

/** A box rounded outwards to five decimals, so that it still contains everything. */
const roundedOutwards = ([west, south, east, north]: BoundingBox): BoundingBox => [
  Math.floor(west * 1e5) / 1e5,
  Math.floor(south * 1e5) / 1e5,
  Math.ceil(east * 1e5) / 1e5,
  Math.ceil(north * 1e5) / 1e5,
];
