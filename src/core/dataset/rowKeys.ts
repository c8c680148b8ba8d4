import { compareText } from '../lists/order.ts';
import type {
  Assessment,
  Campaign,
  Cleanup,
  Contact,
  Correction,
  Enforcement,
  Honour,
  MemberUnit,
  NewsItem,
  Patrol,
  Person,
  PoliceChief,
  PostHolding,
  Problem,
  Project,
  Publicity,
  PublicReport,
  Reach,
  Region,
  River,
  SandReach,
  Signboard,
  Target,
  Training,
  TypicalCase,
  WaterMonth,
  WaterSection,
  Well,
} from '../record/record.ts';
import type { OfficeExport } from '../formats/formats.ts';
import type { CollectionName } from '../formats/collections.ts';

/**
 * The key of a row within its collection: the id, or the parts of the natural key joined by `/`,
 * such as `sha-gou-outlet/2026-05`. Corrections name rows by the same key.
 */
export const rowKeys = {
  regions: (row: Region) => row.code,
  rivers: (row: River) => row.id,
  reaches: (row: Reach) => row.id,
  people: (row: Person) => row.id,
  postHoldings: (row: PostHolding) => row.id,
  policeChiefs: (row: PoliceChief) => row.id,
  contacts: (row: Contact) => row.id,
  signboards: (row: Signboard) => row.code,
  problems: (row: Problem) => row.id,
  cleanups: (row: Cleanup) => row.id,
  patrols: (row: Patrol) => `${row.holdingId}/${row.reachId ?? ''}/${row.month}`,
  sections: (row: WaterSection) => row.id,
  waterMonths: (row: WaterMonth) => `${row.sectionId}/${row.month}`,
  memberUnits: (row: MemberUnit) => row.id,
  targets: (row: Target) => row.id,
  campaigns: (row: Campaign) => row.id,
  enforcements: (row: Enforcement) => row.id,
  cases: (row: TypicalCase) => row.id,
  sandReaches: (row: SandReach) => row.id,
  wells: (row: Well) => `${row.regionCode}/${row.month}`,
  trainings: (row: Training) => row.id,
  publicReports: (row: PublicReport) => `${row.month}/${row.channel}`,
  assessments: (row: Assessment) => `${row.year}/${row.regionCode}`,
  projects: (row: Project) => row.id,
  publicity: (row: Publicity) => row.id,
  honours: (row: Honour) => row.id,
  news: (row: NewsItem) => row.slug,
  corrections: (row: Correction) => `${row.collection}/${row.id}`,
} satisfies Record<CollectionName, (row: never) => string>;

/** One collection with the keys of its rows; `rows[i]` has `keys[i]`. */
export interface KeyedTable {
  readonly name: CollectionName;
  readonly keys: readonly string[];
  readonly rows: readonly object[];
}

/** Every collection in a record, with its keys, in the order of the schema. */
export const keyedTables = (record: OfficeExport): readonly KeyedTable[] =>
  [
    table('regions', record.regions, rowKeys.regions),
    table('rivers', record.rivers, rowKeys.rivers),
    table('reaches', record.reaches, rowKeys.reaches),
    table('people', record.people, rowKeys.people),
    table('postHoldings', record.postHoldings, rowKeys.postHoldings),
    table('policeChiefs', record.policeChiefs, rowKeys.policeChiefs),
    table('contacts', record.contacts, rowKeys.contacts),
    table('signboards', record.signboards, rowKeys.signboards),
    table('problems', record.problems, rowKeys.problems),
    table('cleanups', record.cleanups, rowKeys.cleanups),
    table('patrols', record.patrols, rowKeys.patrols),
    table('sections', record.sections, rowKeys.sections),
    table('waterMonths', record.waterMonths, rowKeys.waterMonths),
    table('memberUnits', record.memberUnits, rowKeys.memberUnits),
    table('targets', record.targets, rowKeys.targets),
    table('campaigns', record.campaigns, rowKeys.campaigns),
    table('enforcements', record.enforcements, rowKeys.enforcements),
    table('cases', record.cases, rowKeys.cases),
    table('sandReaches', record.sandReaches, rowKeys.sandReaches),
    table('wells', record.wells, rowKeys.wells),
    table('trainings', record.trainings, rowKeys.trainings),
    table('publicReports', record.publicReports, rowKeys.publicReports),
    table('assessments', record.assessments, rowKeys.assessments),
    table('projects', record.projects, rowKeys.projects),
    table('publicity', record.publicity, rowKeys.publicity),
    table('honours', record.honours, rowKeys.honours),
    table('news', record.news, rowKeys.news),
    table('corrections', record.corrections, rowKeys.corrections),
  ].flat();

/** The record with each collection sorted by key, code unit by code unit. */
export const sortedByKey = (record: OfficeExport): OfficeExport => ({
  ...record,
  ...Object.fromEntries(keyedTables(record).map((each) => [each.name, sortedRows(each)])),
});

/** The record with one row restored from a former record, or removed if that record had none. */
export const withFormerRow = (
  record: OfficeExport,
  name: string,
  key: string,
  former: OfficeExport,
): OfficeExport => {
  const now = keyedTables(record).find((each) => each.name === name);
  const then = keyedTables(former).find((each) => each.name === name);
  if (!now || !then) return record;
  const others = now.rows.filter((_, index) => now.keys[index] !== key);
  const same = then.rows.filter((_, index) => then.keys[index] === key);
  return { ...record, ...Object.fromEntries([[name, [...others, ...same]]]) };
};

const sortedRows = ({ keys, rows }: KeyedTable): readonly object[] =>
  rows
    .map((row, index) => ({ row, key: keys[index] ?? '' }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ row }) => row);

/** Empty for a collection that is absent. */
const table = <Row extends object>(
  name: CollectionName,
  rows: readonly Row[] | undefined,
  keyOf: (row: Row) => string,
): readonly KeyedTable[] => (rows ? [{ name, keys: rows.map(keyOf), rows }] : []);
