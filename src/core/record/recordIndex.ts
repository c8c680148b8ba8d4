import { compareLevels } from '../ids/regionCode.ts';
import { compareText } from '../lists/order.ts';
import { collectionNames, type HandedInName } from '../formats/collections.ts';
import type { OfficeExport } from '../formats/formats.ts';
import { groupBy } from '../lists/groupBy.ts';
import { existsOn, hasEnded, standingSuccessors, type Lifetime } from '../places/life.ts';
import { compareKm, kmOrLast } from '../places/measured.ts';
import type { OrUnknown } from '../schemas/notKnown.ts';
import { isPublicLine } from '../contacts/publicLine.ts';
import type {
  Contact,
  Patrol,
  Person,
  PoliceChief,
  PostHolding,
  Problem,
  PublishedRecord,
  Reach,
  Region,
  River,
  Signboard,
  WaterMonth,
  WaterSection,
  Cleanup,
} from './record.ts';
import { wholeRecord } from './wholeRecord.ts';

/** The record with its rows indexed by key; built once, read everywhere. */
export interface RecordIndex {
  readonly record: PublishedRecord;
  /** What the office has handed in, with rows or without. */
  readonly handedIn: ReadonlySet<HandedInName>;
  /**
   * Ids of the figures that the newest edition does not contain yet: they have no published value.
   */
  readonly awaitedFigures: ReadonlySet<string>;
  /** Days after which a tested telephone counts as to be tested again; absent without a rule. */
  readonly phoneRecheckDays?: number;
  readonly regionByCode: ReadonlyMap<string, Region>;
  readonly riverById: ReadonlyMap<string, River>;
  readonly reachById: ReadonlyMap<string, Reach>;
  readonly personById: ReadonlyMap<string, Person>;
  readonly holdingById: ReadonlyMap<string, PostHolding>;
  readonly boardByCode: ReadonlyMap<string, Signboard>;
  /**
   * Reaches of a river that exist at the cut-off, sorted downstream, towns before the villages inside
   * them. Those that have ended are in `reachById` only.
   */
  readonly reachesByRiver: ReadonlyMap<string, readonly Reach[]>;
  /** Reaches of a region that exist at the cut-off. */
  readonly reachesByRegion: ReadonlyMap<string, readonly Reach[]>;
  /** Reaches that have ended, by the one that stands in their place. */
  readonly formerReaches: ReadonlyMap<string, readonly Reach[]>;
  /** Tributaries that exist at the cut-off. */
  readonly tributariesByRiver: ReadonlyMap<string, readonly River[]>;
  readonly holdingsByPerson: ReadonlyMap<string, readonly PostHolding[]>;
  readonly holdingsByReach: ReadonlyMap<string, readonly PostHolding[]>;
  readonly holdingsByRiver: ReadonlyMap<string, readonly PostHolding[]>;
  readonly holdingsByRegion: ReadonlyMap<string, readonly PostHolding[]>;
  readonly policeByRegion: ReadonlyMap<string, readonly PoliceChief[]>;
  readonly policeByRiver: ReadonlyMap<string, readonly PoliceChief[]>;
  /**
   * Publishable telephones (`isPublicLine`) by owner: `office`, `region:CODE`, `holding:ID`,
   * `police:ID`.
   */
  readonly contactsByOwner: ReadonlyMap<string, readonly Contact[]>;
  readonly boardsByRiver: ReadonlyMap<string, readonly Signboard[]>;
  readonly boardsByReach: ReadonlyMap<string, readonly Signboard[]>;
  readonly problemsByRiver: ReadonlyMap<string, readonly Problem[]>;
  readonly problemsByReach: ReadonlyMap<string, readonly Problem[]>;
  readonly cleanupsByRiver: ReadonlyMap<string, readonly Cleanup[]>;
  readonly patrolsByHolding: ReadonlyMap<string, readonly Patrol[]>;
  readonly patrolsByReach: ReadonlyMap<string, readonly Patrol[]>;
  readonly sectionsByRiver: ReadonlyMap<string, readonly WaterSection[]>;
  readonly waterMonthsBySection: ReadonlyMap<string, readonly WaterMonth[]>;
}

const handedInNames: readonly HandedInName[] = [...collectionNames, 'lines'];

/**
 * Builds the index of a validated record.
 *
 * @param awaitedFigures figures that no edition contains; empty while an edition is being made
 */
export const indexRecord = (
  exported: OfficeExport,
  awaitedFigures: ReadonlySet<string> = new Set(),
): RecordIndex =>
  indexWhole(
    wholeRecord(exported),
    new Set(handedInNames.filter((name) => hasHandedIn(exported, name))),
    awaitedFigures,
  );

/** An empty collection says that there are none; a drawing of no lines says nothing. */
const hasHandedIn = (exported: OfficeExport, name: HandedInName): boolean =>
  name === 'lines' ? (exported.lines?.features ?? []).length > 0 : exported[name] !== undefined;

/** Whether the office has handed in all of these. */
export const isHandedIn = (
  { handedIn }: Pick<RecordIndex, 'handedIn'>,
  ...names: readonly HandedInName[]
): boolean => names.every((name) => handedIn.has(name));

const indexWhole = (
  record: PublishedRecord,
  handedIn: ReadonlySet<HandedInName>,
  awaitedFigures: ReadonlySet<string>,
): RecordIndex => {
  const reachById = keyed(record.reaches, ({ id }) => id);
  return {
    record,
    handedIn,
    awaitedFigures,
    regionByCode: keyed(record.regions, (region) => region.code),
    riverById: keyed(record.rivers, (river) => river.id),
    reachById,
    personById: keyed(record.people, (person) => person.id),
    holdingById: keyed(record.postHoldings, (holding) => holding.id),
    boardByCode: keyed(record.signboards, (board) => board.code),
    reachesByRiver: groupBy(
      [...standing(record, record.reaches)].sort(downstreamTownFirst),
      (reach) => reach.riverId,
    ),
    reachesByRegion: groupBy(standing(record, record.reaches), (reach) => reach.regionCode),
    formerReaches: groupBy(
      record.reaches.filter((reach) => hasEnded(reach, record.period.dataThrough)),
      (reach) => standingSuccessors(reachById, reach, record.period.dataThrough)[0]?.id,
    ),
    tributariesByRiver: groupBy(
      [...standing(record, record.rivers)].sort(byKm(({ flowsInto }) => flowsInto?.atKm)),
      (river) => river.flowsInto?.riverId,
    ),
    holdingsByPerson: groupBy(record.postHoldings, (holding) => holding.personId),
    holdingsByReach: groupBy(record.postHoldings, ({ scope }) =>
      scope.kind === 'reach' ? scope.reachId : undefined,
    ),
    holdingsByRiver: groupBy(record.postHoldings, ({ scope }) =>
      scope.kind === 'river' ? scope.riverId : undefined,
    ),
    holdingsByRegion: groupBy(record.postHoldings, ({ scope }) =>
      scope.kind === 'region' ? scope.regionCode : undefined,
    ),
    policeByRegion: groupBy(record.policeChiefs, ({ scope }) =>
      scope.kind === 'region' ? scope.regionCode : undefined,
    ),
    policeByRiver: groupBy(record.policeChiefs, ({ scope }) =>
      scope.kind === 'river' ? scope.riverId : undefined,
    ),
    contactsByOwner: groupBy(record.contacts.filter(isPublicLine), contactOwnerKey),
    boardsByRiver: groupBy(
      [...record.signboards].sort(byKm(({ atKm }) => atKm)),
      (board) => board.riverId,
    ),
    boardsByReach: groupBy(record.signboards, (board) => board.reachId),
    problemsByRiver: groupBy(record.problems, (problem) => problem.riverId),
    problemsByReach: groupBy(record.problems, (problem) => problem.reachId),
    cleanupsByRiver: groupBy(record.cleanups, (cleanup) => cleanup.riverId),
    patrolsByHolding: groupBy(record.patrols, (patrol) => patrol.holdingId),
    patrolsByReach: groupBy(record.patrols, (patrol) => patrol.reachId),
    sectionsByRiver: groupBy(
      [...record.sections].sort(byKm(({ atKm }) => atKm)),
      (section) => section.riverId,
    ),
    waterMonthsBySection: groupBy(record.waterMonths, (row) => row.sectionId),
  };
};

/** Rows that exist at the cut-off. */
export const standing = <Row extends Lifetime>(
  { period }: PublishedRecord,
  rows: readonly Row[],
): readonly Row[] => rows.filter((row) => existsOn(row, period.dataThrough));

/** Index key of the telephones of a post or office. */
export const contactOwnerKey = ({ owner }: Contact): string => {
  switch (owner.kind) {
    case 'office':
      return 'office';
    case 'region':
      return `region:${owner.regionCode}`;
    case 'holding':
      return `holding:${owner.holdingId}`;
    case 'police':
      return `police:${owner.policeChiefId}`;
  }
};

/** Rows of a group; empty if there is none. */
export const rowsOf = <T>(groups: ReadonlyMap<string, readonly T[]>, key: string): readonly T[] =>
  groups.get(key) ?? [];

/**
 * The row with this key.
 *
 * @throws if there is none; the relation pass refuses such records, so this is a bug
 */
export const getRow = <T>(rows: ReadonlyMap<string, T>, key: string): T => {
  const row = rows.get(key);
  if (row === undefined) throw new Error(`No row ${key} in an index the relation pass accepted`);
  return row;
};

const keyed = <T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [keyOf(row), row]));

/** Sorts downstream; rows without a chainage come last and keep their order. */
const byKm =
  <Row>(kmOf: (row: Row) => OrUnknown<number> | undefined) =>
  (a: Row, b: Row): number =>
    compareKm(kmOrLast(kmOf(a)), kmOrLast(kmOf(b)));

/** Sorts downstream: by chainage, else by the manual order, else by id. */
const downstreamTownFirst = (a: Reach, b: Reach): number =>
  compareKm(kmOrLast(a.fromKm), kmOrLast(b.fromKm)) ||
  compareKm(a.order ?? Infinity, b.order ?? Infinity) ||
  compareLevels(a.regionCode, b.regionCode) ||
  compareText(a.id, b.id);

/** The record without what was never handed in: what files and catalogues list. */
export const handedInRecord = ({ record, handedIn }: RecordIndex): OfficeExport => {
  const exported: OfficeExport = { ...record };
  for (const name of collectionNames)
    if (!handedIn.has(name)) Reflect.deleteProperty(exported, name);
  return exported;
};
