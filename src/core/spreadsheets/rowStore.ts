import { keyedTables } from '../dataset/rowKeys.ts';
import { valueAt } from '../paths/valueAt.ts';
import type { OfficeExport } from '../formats/formats.ts';
import type { CollectionName } from '../formats/collections.ts';

/** A row under construction; the shape pass validates it later. */
export type Row = Record<string, unknown>;

/** The rows of a new export: those published before, and what tables add and change. */
export interface RowStore {
  readonly rows: Readonly<Record<CollectionName, Row[]>>;
  /** Rows as they were published, to compare with the tables. */
  readonly published: ReadonlyMap<Row, Row>;
}

/** Starts with copies of the published rows. The record itself is not modified. */
export const beginStore = (record: OfficeExport | undefined): RowStore => {
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

/** A text of a row; empty if it has none. */
export const textOf = (row: Row | undefined, ...path: readonly string[]): string => {
  const value = valueAt(row, path);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};

/** Sets a value inside a row and creates the objects on its path. */
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
