import { valueAt } from '../paths/valueAt.ts';
import { errorAt } from '../issues/issue.ts';
import type { CollectionName } from '../formats/collections.ts';
import { cellText } from './cellText.ts';
import type { ListField } from './leafFields.ts';
import type { TableMapping } from './mapping.ts';
import { findLeaf } from './meanings.ts';
import { readLeaf } from './readLeaf.ts';
import type { RowInputs } from './rowInputs.ts';
import { isRow, setIn, type Row } from './rowStore.ts';
import type { BlankCell, FieldValue, TableRun } from './tableRun.ts';

/** Lists already cleared, by collection and list. */
export type ListState = Map<string, Set<Row>>;

interface EntryContext {
  readonly target: CollectionName;
  readonly list: ListField;
  readonly table: TableMapping;
  readonly lists: ListState;
}

/** Writes one entry of a list inside a row, such as one step in the life of a problem. */
export const writeEntry = (
  run: TableRun,
  context: EntryContext,
  { cells, first }: RowInputs,
): void => {
  const { target, list, table } = context;
  if (!context.lists.has(keyOf(context))) beginLists(run, context);
  if ([...cells.values()].some(({ isRefused }) => isRefused)) return;
  const rowCell = cells.get('row');
  const found = rowCell && run.names.find(target, rowCell.text);
  const owner = found?.kind === 'found' ? run.findById(target, found.id) : undefined;
  if (!rowCell || !owner) {
    const place = rowCell?.place ?? first;
    const received = cellText(rowCell?.text ?? '');
    run.report(
      found?.kind === 'refused'
        ? errorAt(place, 'name.refused', { collection: target, received })
        : errorAt(place, 'name.unfound', { collection: target, received, near: [] }),
    );
    return;
  }
  const entry: Row = {};
  const values: FieldValue[] = [];
  const blanks: BlankCell[] = [];
  for (const [means, input] of cells) {
    const leaf = findLeaf(list, means);
    if (!leaf) continue;
    const read = readLeaf(leaf, input, run.names);
    if (read.kind === 'fault') run.report(...read.issues);
    if (read.kind === 'blank') blanks.push({ path: leaf.path, place: input.place });
    if (read.kind === 'value')
      values.push({ path: leaf.path, title: leaf.title, value: read.value, place: input.place });
  }
  for (const inner of list.lists) if (!inner.isOptional) setIn(entry, inner.path, []);
  run.setFields(entry, values, first);
  run.noteBlanks(entry, blanks, first);
  const holder = table.list?.length === 2 ? itemOf(run, owner, context, cells.get('item')) : owner;
  if (holder) pushEntry(holder, list, entry);
};

/** Clears a list in every row that a table wrote. A row without entries has an empty list. */
const beginLists = (run: TableRun, context: EntryContext): void => {
  const { target, list, table, lists } = context;
  lists.set(keyOf(context), new Set());
  if (table.list?.length === 2) return;
  for (const row of run.store.rows[target]) emptyList(row, list);
};

const emptyList = (row: Row, list: ListField): void => {
  if (list.isOptional) Reflect.deleteProperty(row, list.path[0] ?? '');
  else setIn(row, list.path, []);
};

/** The entry of the outer list with this number, counted from 1. */
const itemOf = (
  run: TableRun,
  owner: Row,
  { table }: EntryContext,
  item: { readonly text: string; readonly place: Parameters<typeof errorAt>[0] } | undefined,
): Row | undefined => {
  const outer = valueAt(owner, [table.list?.[0] ?? '']);
  const found: unknown = Array.isArray(outer) ? outer[Number(item?.text ?? '') - 1] : undefined;
  if (isRow(found)) return found;
  if (item) run.report(errorAt(item.place, 'cell.form', { received: item.text, example: `1` }));
  return undefined;
};

const pushEntry = (holder: Row, list: ListField, entry: Row): void => {
  const known = valueAt(holder, list.path);
  if (Array.isArray(known)) known.push(entry);
  else setIn(holder, list.path, [entry]);
};

const keyOf = ({ target, table }: EntryContext): string =>
  [target, ...(table.list ?? [])].join('.');
