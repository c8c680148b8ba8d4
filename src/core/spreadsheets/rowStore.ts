import { keyedTables } from '../dataset/rowKeys.ts';
import { valueAt } from '../json/valueAt.ts';
import type { PublishedRecord } from '../record/record.ts';
import type { CollectionName } from '../formats/collections.ts';

/** A row while it is put together; the shape pass says later what it is. */
export type Row = Record<string, unknown>;

/** The rows of an export in the making: those published before, and what tables add and change. */
export interface RowStore {
  readonly rows: Readonly<Record<CollectionName, Row[]>>;
  /** Rows as they were published, for what a table says differently. */
  readonly published: ReadonlyMap<Row, Row>;
}

/** Begins with copies of what is published; the record itself stays untouched. */
export const beginStore = (record: PublishedRecord | undefined): RowStore => {
  const rows = emptyRows();
  const published = new Map<Row, Row>();
  for (const { name, rows: known } of record ? keyedTables(record) : [])
    for (const row of known) {
      const copy: Row = { ...structuredClone(row) };
      rows[name].push(copy);
      published.set(copy, { ...row });
    }
  return { rows, published };
};

const emptyRows = (): Record<CollectionName, Row[]> => ({
  regions: [],
  rivers: [],
  reaches: [],
  people: [],
  postHoldings: [],
  policeChiefs: [],
  contacts: [],
  signboards: [],
  problems: [],
  cleanups: [],
  patrols: [],
  sections: [],
  waterMonths: [],
  memberUnits: [],
  targets: [],
  campaigns: [],
  enforcements: [],
  cases: [],
  sandReaches: [],
  wells: [],
  trainings: [],
  publicReports: [],
  assessments: [],
  projects: [],
  publicity: [],
  honours: [],
  news: [],
  corrections: [],
});

/** A text of a row, empty where it has none there. */
export const textOf = (row: Row | undefined, ...path: readonly string[]): string => {
  const value = valueAt(row, path);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};

/** Sets a value inside a row, with the objects on the way. */
export const setIn = (row: Row, path: readonly string[], value: unknown): void => {
  const [step, ...rest] = path;
  if (step === undefined) return;
  if (rest.length === 0) {
    row[step] = value;
    return;
  }
  const inner = row[step];
  const owner: Row = isRow(inner) ? { ...inner } : {};
  setIn(owner, rest, value);
  row[step] = owner;
};

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
