import type { ExportV1Input } from '../../../../src/core/formats/v1.ts';
import type { TableMapping } from '../../../../src/core/spreadsheets/mapping.ts';

/** What a cell of a clerk's table says, which decides how people write it. */
export type CellKind =
  | 'date'
  | 'month'
  | 'phone'
  | 'km'
  | 'amount'
  | 'water'
  | 'side'
  | 'yes'
  | 'code'
  | 'name'
  | 'person'
  | 'text'
  | 'position'
  | 'word';

/** A column of such a table. */
export interface ClerkColumn {
  readonly header: string;
  readonly kind: CellKind;
}

/** A table as a careful clerk writes it, each cell in its plainest form. */
export interface ClerkTable {
  readonly name: string;
  readonly columns: readonly ClerkColumn[];
  /** By row and column; empty where the row has nothing to say. */
  readonly rows: readonly (readonly string[])[];
  readonly mapping: TableMapping;
  /** A cell, by row and column, that is odd in the plainest table too. */
  readonly odd?: readonly [row: number, column: number];
  /** Columns whose equal cells below each other people merge. */
  readonly grouped: readonly number[];
  /** What was published before the table came. */
  readonly before: ExportV1Input;
  /** What is true after it. */
  readonly after: ExportV1Input;
}

/** A column with its meaning: header, meaning and kind. */
export type ColumnPlan = readonly [header: string, means: string, kind: CellKind];

/** The mapping of a plain table. */
export const mappingOf = (
  into: string,
  plan: readonly ColumnPlan[],
  more: Partial<TableMapping> = {},
): TableMapping => ({
  files: '*',
  headerRows: 1,
  into,
  columns: plan.map(([header, means]) => ({ header, means })),
  ...more,
});

export const columnsOf = (plan: readonly ColumnPlan[]): readonly ClerkColumn[] =>
  plan.map(([header, , kind]) => ({ header, kind }));
