import { regionLevel, townOf } from '../ids/regionCode.ts';
import { sharesBank } from '../places/bank.ts';
import { isMeasured } from '../places/measured.ts';
import type { CalendarDate } from '../calendar/calendar.ts';
import type { Contact, Person, PoliceChief, PostHolding, Reach, River } from '../record/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../record/recordIndex.ts';
import { isInOffice } from './terms.ts';

/** Levels of chiefs, from the nearest to the water upwards. */
export const levelsUpwards = ['village', 'town', 'district', 'general'] as const;
export type ChiefLevel = (typeof levelsUpwards)[number];

/** The line to call, and whose line it is. */
export interface CallLine {
  readonly contact: Contact;
  /** The post's own line, or the line of the office that answers for it. */
  readonly via: 'post' | 'region' | 'office';
  /** Region whose office answers; set when `via` is `region`. */
  readonly regionCode?: string;
}

/** Who answers for a place at one level on one day; no holder when the post is vacant. */
export interface AnsweringPost {
  readonly level: ChiefLevel;
  readonly reach?: Reach;
  /** The place that the holders answer for as a whole, instead of a reach. */
  readonly regionCode?: string;
  readonly holders: readonly AnsweringHolder[];
}

export interface AnsweringHolder {
  readonly holding: PostHolding;
  readonly person: Person;
  /** The post's own line, or that of the office of its village or town. */
  readonly line: CallLine | undefined;
}

/** A police river chief in office, with the line to call. */
export interface AnsweringPolice {
  readonly police: PoliceChief;
  readonly person: Person;
  readonly line: CallLine | undefined;
}

/** Holders of a reach on a day. */
export const holdersOfReach = (
  index: RecordIndex,
  reachId: string,
  on: CalendarDate,
): readonly AnsweringHolder[] => holdersAmong(index, rowsOf(index.holdingsByReach, reachId), on);

/** District chiefs of a river on a day. */
export const holdersOfRiver = (
  index: RecordIndex,
  riverId: string,
  on: CalendarDate,
): readonly AnsweringHolder[] => holdersAmong(index, rowsOf(index.holdingsByRiver, riverId), on);

/** Holders of posts for a whole region on a day: the general chiefs for the district's code. */
export const holdersOfRegion = (
  index: RecordIndex,
  regionCode: string,
  on: CalendarDate,
): readonly AnsweringHolder[] =>
  holdersAmong(index, rowsOf(index.holdingsByRegion, regionCode), on);

/** Chiefs of one level for the whole of their town or village, with all its waters. */
const wholePlace = (
  index: RecordIndex,
  level: ChiefLevel,
  regionCode: string,
  on: CalendarDate,
): readonly AnsweringHolder[] =>
  holdersOfRegion(index, regionCode, on).filter(({ holding }) => holding.level === level);

/** Holders of a reach on a day, then those who answer for the whole of its town or village. */
export const holdersAtReach = (
  index: RecordIndex,
  reach: Reach,
  on: CalendarDate,
): readonly AnsweringHolder[] => {
  const own = holdersOfReach(index, reach.id, on);
  const whole = wholePlace(index, placeLevel(reach.regionCode), reach.regionCode, on);
  return [...own, ...whole.filter(({ person }) => own.every((each) => each.person !== person))];
};

/**
 * Everyone who answers for the whole of a place, from it upwards: village, town, district, general.
 * Without posts that nobody holds: most places have chiefs of their reaches only.
 */
export const answeringForRegion = (
  index: RecordIndex,
  regionCode: string,
  on: CalendarDate,
): readonly AnsweringPost[] => {
  const district = index.record.office.regionCode;
  const codes = [...new Set([regionCode, townOf(index.regionByCode, regionCode), district])];
  return [
    ...codes.flatMap((code) => {
      const level = placeLevel(code);
      const holders = wholePlace(index, level, code, on);
      return holders.length > 0 ? [{ level, regionCode: code, holders }] : [];
    }),
    { level: 'general', holders: holdersOfRegion(index, district, on).filter(isGeneral) },
  ];
};

const isGeneral = ({ holding }: AnsweringHolder): boolean => holding.level === 'general';

const placeLevel = (regionCode: string): Exclude<ChiefLevel, 'general'> => regionLevel(regionCode);

/**
 * Everyone who answers for a reach, from the water upwards: village, town, district, general. A
 * vacant post (空缺) stays in the list as a level without holders.
 */
export const answeringForReach = (
  index: RecordIndex,
  reach: Reach,
  on: CalendarDate,
): readonly AnsweringPost[] => {
  const townReach = regionLevel(reach.regionCode) === 'town' ? reach : findTownReach(index, reach);
  const posts: AnsweringPost[] = [];
  if (regionLevel(reach.regionCode) === 'village')
    posts.push({ level: 'village', reach, holders: holdersAtReach(index, reach, on) });
  if (townReach)
    posts.push({
      level: 'town',
      reach: townReach,
      holders: holdersAtReach(index, townReach, on),
    });
  return [...posts, ...answeringForRiver(index, getRow(index.riverById, reach.riverId), on)];
};

/** District and general chiefs of a river on a day. */
export const answeringForRiver = (
  index: RecordIndex,
  river: River,
  on: CalendarDate,
): readonly AnsweringPost[] => [
  { level: 'district', holders: holdersOfRiver(index, river.id, on) },
  { level: 'general', holders: holdersOfRegion(index, index.record.office.regionCode, on) },
];

/**
 * The town's reach that contains a village reach, on the same river and bank. If one of the two has
 * no chainage, the first of the town's reaches on that bank.
 */
export const findTownReach = (index: RecordIndex, reach: Reach): Reach | undefined =>
  rowsOf(index.reachesByRiver, reach.riverId).find(
    (candidate) =>
      candidate.regionCode === townOf(index.regionByCode, reach.regionCode) &&
      mayHoldMiddleOf(candidate, reach) &&
      sharesBank(candidate, reach),
  );

const mayHoldMiddleOf = (around: Reach, inner: Reach): boolean => {
  if (!isMeasured(around) || !isMeasured(inner)) return true;
  const middleKm = (inner.fromKm + inner.toKm) / 2;
  return around.fromKm <= middleKm && middleKm <= around.toKm;
};

/**
 * Police chiefs for a reach: its town's, its river's, then the district's. Other people beside a chief,
 * such as a cleaner, are no police.
 */
export const policeForReach = (
  index: RecordIndex,
  reach: Reach,
  on: CalendarDate,
): readonly AnsweringPolice[] =>
  [
    ...rowsOf(index.policeByRegion, townOf(index.regionByCode, reach.regionCode)),
    ...rowsOf(index.policeByRiver, reach.riverId),
    ...rowsOf(index.policeByRegion, index.record.office.regionCode),
  ]
    .filter((police) => (police.role ?? 'police') === 'police' && isInOffice(police, on))
    .map((police) => ({
      police,
      person: getRow(index.personById, police.personId),
      line: findFirstLine(index, [`police:${police.id}`], 'post'),
    }));

/** The post's own line, else the one of the office of its village or town. */
const findPostLine = (index: RecordIndex, holding: PostHolding): CallLine | undefined =>
  findFirstLine(index, [`holding:${holding.id}`], 'post') ??
  findRegionLine(index, regionOfHolding(index, holding));

/** The office line of a village or of its town. */
const findRegionLine = (
  index: RecordIndex,
  regionCode: string | undefined,
): CallLine | undefined => {
  if (regionCode === undefined || regionLevel(regionCode) === 'district') return undefined;
  return (
    lineOfRegion(index, regionCode) ?? lineOfRegion(index, townOf(index.regionByCode, regionCode))
  );
};

/** The office line of a town or village itself. */
export const lineOfRegion = (index: RecordIndex, regionCode: string): CallLine | undefined => {
  const line = findFirstLine(index, [`region:${regionCode}`], 'region');
  return line && { ...line, regionCode };
};

/** The supervision telephone of the office. */
export const findOfficeLine = (index: RecordIndex): CallLine | undefined =>
  findFirstLine(index, ['office'], 'office');

/** Region whose office supports a holding: that of its reach, or the region it answers for. */
export const regionOfHolding = (
  index: RecordIndex,
  { scope }: Pick<PostHolding, 'scope'>,
): string | undefined => {
  switch (scope.kind) {
    case 'reach':
      return getRow(index.reachById, scope.reachId).regionCode;
    case 'region':
      return scope.regionCode;
    case 'river':
      return undefined;
  }
};

const holdersAmong = (
  index: RecordIndex,
  holdings: readonly PostHolding[],
  on: CalendarDate,
): readonly AnsweringHolder[] =>
  holdings
    .filter((holding) => isInOffice(holding, on))
    .map((holding) => ({
      holding,
      person: getRow(index.personById, holding.personId),
      line: findPostLine(index, holding),
    }));

const findFirstLine = (
  index: RecordIndex,
  ownerKeys: readonly string[],
  via: CallLine['via'],
): CallLine | undefined => {
  const [contact] = ownerKeys.flatMap((key) => rowsOf(index.contactsByOwner, key));
  return contact && { contact, via };
};
