import { compareText } from '../lists/order.ts';
import type { OfficeExport } from '../formats/formats.ts';
import type { CollectionChanges } from '../schemas/editionRows.ts';
import { shownMarkdown } from '../text/shownMarkdown.ts';
import { findDifference } from './findDifference.ts';
import { keyedTables } from './rowKeys.ts';

/** The rows of a collection, of the lines or of the office, with their keys. */
export interface PublicTable {
  readonly name: string;
  readonly keys: readonly string[];
  readonly rows: readonly object[];
}

/** What differs between a table and the same table before. */
export interface TableDifference {
  readonly added: readonly string[];
  readonly changed: readonly { readonly id: string; readonly was: object; readonly is: object }[];
  readonly removed: readonly string[];
}

/** More rows than this are counted and not listed. */
export const LISTED_ROWS = 1000;

/** The rows that are new, other or gone, in the order of the tables. */
export const tableDifference = (
  now: Omit<PublicTable, 'name'>,
  before: Omit<PublicTable, 'name'> | undefined,
): TableDifference => {
  const former = new Map(before?.keys.map((key, at) => [key, before.rows[at] ?? {}]));
  const present = new Set(now.keys);
  const added: string[] = [];
  const changed: { id: string; was: object; is: object }[] = [];
  now.keys.forEach((id, at) => {
    const was = former.get(id);
    const is = now.rows[at] ?? {};
    if (was === undefined) added.push(id);
    else if (findDifference(was, is) !== undefined) changed.push({ id, was, is });
  });
  return { added, changed, removed: [...former.keys()].filter((key) => !present.has(key)) };
};

/**
 * The changes of the public rows, for the file beside an edition. Rows that were removed leave their
 * key only: what is no longer public is not published again. A new row stands in the record. Rows
 * about people are counted.
 */
export const rowChanges = (now: OfficeExport, before: OfficeExport): CollectionChanges[] => {
  const then = new Map(publicTables(before).map((table) => [table.name, table]));
  const current = new Map(publicTables(now).map((table) => [table.name, table]));
  return [...new Set([...current.keys(), ...then.keys()])].flatMap((name) => {
    const difference = tableDifference(current.get(name) ?? noRows, then.get(name));
    const { added, changed, removed } = difference;
    const counts = {
      added: added.length,
      changed: changed.length,
      removed: removed.length,
    };
    const rows = counts.added + counts.changed + counts.removed;
    if (rows === 0) return [];
    if (rowsOfPeople.has(name) || rows > LISTED_ROWS) return [{ collection: name, counts }];
    return [
      {
        collection: name,
        counts,
        added: [...added].sort(compareText),
        changed: changed
          .map(({ id, was, is }) => ({ id, fields: fieldChanges(name, was, is) }))
          .sort((a, b) => compareText(a.id, b.id)),
        removed: [...removed].sort(compareText),
      },
    ];
  });
};

/** The ids of people are made of their names: rows of people are counted, never listed. */
export const rowsOfPeople: ReadonlySet<string> = new Set(['people']);

/**
 * Fields that name people or print telephones, and the lines of the map: said to have changed, no
 * more. What open data withholds is among them.
 */
export const withheldFields: Readonly<Record<string, readonly string[]>> = {
  postHoldings: ['personId'],
  policeChiefs: ['personId'],
  contacts: ['number', 'consent'],
  signboards: ['faces'],
  memberUnits: ['phone'],
  sandReaches: ['chief', 'waterAuthority', 'siteSupervisor', 'lawEnforcement'],
  news: ['personIds'],
  lines: ['geometry'],
};

const noRows = { keys: [], rows: [] };

/** Every table of a record, with the office as a row and the lines as rows by river. */
export const publicTables = ({
  office,
  lines,
  ...record
}: OfficeExport): readonly PublicTable[] => [
  { name: 'office', keys: ['office'], rows: [office] },
  ...keyedTables({ office, ...record }),
  ...(lines
    ? [
        {
          name: 'lines',
          keys: lines.features.map(({ properties }) => properties.riverId),
          rows: lines.features,
        },
      ]
    : []),
];

type FieldChange = NonNullable<CollectionChanges['changed']>[number]['fields'][number];

const fieldChanges = (collection: string, was: object, is: object): FieldChange[] =>
  [...new Set([...Object.keys(is), ...Object.keys(was)])].flatMap((name): FieldChange[] => {
    const before: unknown = Reflect.get(was, name);
    const now: unknown = Reflect.get(is, name);
    if (findDifference(before, now) === undefined) return [];
    const [formerly, shown] = [shownValue(name, before), shownValue(name, now)];
    const isWithheld =
      withheldFields[collection]?.includes(name) === true ||
      findDifference(formerly, shown) === undefined;
    if (isWithheld) return [{ name, withheld: true }];
    return [
      {
        name,
        ...(formerly !== undefined && { was: formerly }),
        ...(shown !== undefined && { is: shown }),
      },
    ];
  });

/** Of a text only what a page shows, as in open data. */
export const shownValue = (name: string, value: unknown): unknown =>
  name === 'body' && typeof value === 'string' ? shownMarkdown(value) : value;
