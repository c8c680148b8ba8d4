import type { TableMapping } from './mapping.ts';
import { findLeaf } from './meanings.ts';
import { readLeaf } from './readLeaf.ts';
import type { RowInputs } from './rowInputs.ts';
import type { Row } from './rowStore.ts';
import type { BlankCell, FieldValue, TableRun } from './tableRun.ts';
import type { TemplateBase } from './template.ts';

/** The fields of an export outside its collections: period and office. */
export interface Head {
  readonly period: Readonly<Row>;
  readonly office: Readonly<Row>;
  /** The edition that the tables were made from, if they say so. */
  readonly base?: TemplateBase;
}

/** Writes the single row of a sheet about the period or the office. */
export const writeHead = (
  run: TableRun,
  target: 'period' | 'office',
  row: Row,
  { cells, first }: RowInputs,
  table: TableMapping,
): void => {
  const values: FieldValue[] = [];
  const blanks: BlankCell[] = [];
  for (const [means, input] of cells) {
    const leaf = findLeaf(run.fieldsOf(target), means);
    if (!leaf || input.isRefused) continue;
    const read = readLeaf(leaf, input, run.names);
    if (read.kind === 'fault') run.report(...read.issues);
    if (read.kind === 'value')
      values.push({ path: leaf.path, title: leaf.title, value: read.value, place: input.place });
    if (read.kind === 'blank') blanks.push({ path: leaf.path, place: input.place });
    if (read.kind === 'blank' && table.rest === 'drop')
      Reflect.deleteProperty(row, leaf.path[0] ?? '');
  }
  run.setFields(row, values, first);
  run.noteBlanks(row, blanks, first);
};
