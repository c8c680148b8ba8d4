import { valueAt } from '../paths/valueAt.ts';
import { compareKey } from '../text/cleanText.ts';
import { kindOfWaterName } from '../rivers/waterKind.ts';
import type { CollectionName } from '../formats/collections.ts';
import { errorAt, type Issue } from '../issues/issue.ts';
import { cellText, isNothing, markOf } from './cellText.ts';
import type { Leaf, RowFields } from './leafFields.ts';
import type { TableMapping } from './mapping.ts';
import { fieldsOf, findLeaf } from './meanings.ts';
import { readName } from './personNames.ts';
import type { CellInput } from './cellInput.ts';
import { readLeaf } from './readLeaf.ts';
import { readSpecial } from './readSpecial.ts';
import type { RowInputs } from './rowInputs.ts';
import { rowIdentities } from './rowIdentity.ts';
import { idOf, keyField } from './rowNames.ts';
import { isRow, setIn, textOf, type Row } from './rowStore.ts';
import type { BlankCell, FieldValue, TableRun } from './tableRun.ts';
import { withPosition } from './withPosition.ts';

/**
 * Writes one row of a table into its collection. A row with a fault is not written.
 *
 * @param later collects work that needs every row of the table
 */
export const writeRow = (
  run: TableRun,
  target: CollectionName,
  table: TableMapping,
  inputs: RowInputs,
  later: (() => void)[],
): void => {
  const read = readFields(run, target, inputs);
  run.report(...read.issues);
  const draft: Row = {};
  for (const { path, value } of read.values) setIn(draft, path, value);
  const faults = read.hasFault ? [] : keyFaults(run, target, table, { draft, inputs });
  run.report(...faults);
  const isSound = !read.hasFault && faults.length === 0;
  const row = isSound ? run.target(target, draft, inputs.first) : undefined;
  if (!row) {
    run.refuse(target, draft, inputs.first);
    return;
  }
  if (table.rest === 'drop' && !run.isTouched(row)) emptyRow(run, row, target, inputs);
  beginEmptyLists(run, row, target);
  if (target === 'rivers' && table.register === true) setWaterKind(run, row, draft);
  run.setFields(
    row,
    read.values.map((value) => knownName(row, value)),
    inputs.first,
  );
  run.noteBlanks(row, read.blanks, inputs.first);
  run.names.learn(target, row);
  if (read.own.length > 0)
    later.push(() => {
      writeOwn(run, row, read.own, inputs);
    });
};

/** A known name in another spacing or width, or over two lines, is no new name. */
const knownName = (row: Row, field: FieldValue): FieldValue => {
  const { path, value } = field;
  const known = textOf(row, ...path);
  const isSame =
    /^(?:name|title)$/.test(path.join('.')) &&
    known !== '' &&
    typeof value === 'string' &&
    compareKey(value) === compareKey(known);
  return isSame ? { ...field, value: known } : field;
};

/** A new 水库 or 湖 is what its name says, unless the table says otherwise. */
const setWaterKind = (run: TableRun, row: Row, draft: Row): void => {
  const kind = kindOfWaterName(textOf(draft, 'name'));
  if (kind !== undefined && !run.store.published.has(row)) row['kind'] = kind;
};

/**
 * Why a row without an identifier cannot get one: the office itself must give it, or the sheet of a
 * template has the row already, so that this may be another of the same name.
 */
const keyFaults = (
  run: TableRun,
  target: CollectionName,
  { rest }: TableMapping,
  { draft, inputs }: { readonly draft: Row; readonly inputs: RowInputs },
): readonly Issue[] => {
  const lacking = lackingKeys(run, target, draft, inputs);
  const key = findLeaf(run.fieldsOf(target), keyField(target));
  if (lacking.length > 0 || !key || idOf(draft) !== '') return lacking;
  const place = inputs.cells.get(keyField(target))?.place ?? inputs.first;
  if (!rowIdentities[target].id && /^(?:code|slug)$/.test(keyField(target)))
    return [errorAt(place, 'shape.missing', { title: key.title })];
  const twin = rest === 'drop' ? run.findInSameSheet(target, draft, inputs.first) : undefined;
  return twin
    ? [errorAt(place, 'row.twin', { collection: target, name: run.names.exactName(target, twin) })]
    : [];
};

/** Rows are told apart by these cells, so a row that leaves one blank may be any of them. */
const lackingKeys = (
  run: TableRun,
  target: CollectionName,
  draft: Row,
  { cells }: RowInputs,
): readonly Issue[] =>
  idOf(draft) !== '' && target !== 'regions' && target !== 'signboards'
    ? []
    : rowIdentities[target].exact.flatMap((path) => {
        const leaf = findLeaf(run.fieldsOf(target), path);
        const cell = cells.get(path);
        return leaf && cell && !leaf.isOptional && valueAt(draft, leaf.path) === undefined
          ? [errorAt(cell.place, 'shape.missing', { title: leaf.title })]
          : [];
      });

/** References into the same collection wait until all its rows exist. */
const writeOwn = (
  run: TableRun,
  row: Row,
  own: readonly { readonly leaf: Leaf; readonly input: CellInput }[],
  { first }: RowInputs,
): void => {
  for (const { leaf, input } of own) {
    const read = readLeaf(leaf, input, run.names);
    if (read.kind === 'fault') run.report(...read.issues);
    if (read.kind === 'value') run.setFields(row, [valueOf(leaf, read.value, input)], first);
  }
};

interface ReadFields {
  readonly values: readonly FieldValue[];
  readonly blanks: readonly BlankCell[];
  readonly own: readonly { readonly leaf: Leaf; readonly input: CellInput }[];
  readonly issues: readonly Issue[];
  readonly hasFault: boolean;
}

const readFields = (run: TableRun, target: CollectionName, { cells }: RowInputs): ReadFields => {
  const values: FieldValue[] = [];
  const own: { leaf: Leaf; input: CellInput }[] = [];
  const blanks: BlankCell[] = [];
  const issues: Issue[] = [];
  let hasFault = false;
  const fields = run.fieldsOf(target);
  // Read the river first: it separates reaches of the same name.
  const ordered = [...cells].sort(([a], [b]) => Number(b === 'riverId') - Number(a === 'riverId'));
  for (const [means, input] of ordered) {
    if (input.isRefused) {
      hasFault = true;
      continue;
    }
    const special = readSpecial(target, means, input, cells.get('month'));
    if (special) {
      values.push(...special.values.map((value) => ({ ...value, text: cellText(input.text) })));
      issues.push(...special.issues);
      hasFault ||= special.hasFault;
      continue;
    }
    const leaf = findLeaf(fields, means);
    if (!leaf) continue;
    if (leaf.type.kind === 'reference' && leaf.type.to === target) {
      own.push({ leaf, input });
      continue;
    }
    const river = values.find(({ path }) => path.join('.') === 'riverId')?.value;
    const read = readLeaf(
      leaf,
      input,
      run.names,
      typeof river === 'string' ? { riverId: river } : {},
    );
    if (read.kind === 'fault') {
      issues.push(...(river === undefined ? read.issues.flatMap(ofItsRiver(cells)) : read.issues));
      hasFault = true;
    }
    const mark = placeTables.has(target) && means === 'name' ? markOf(input.text) : undefined;
    if (mark !== undefined && run.names.find(target, input.text).kind === 'unfound') {
      issues.push(errorAt(input.place, 'name.marked', { received: cellText(input.text), mark }));
      hasFault = true;
    }
    const doubts = target === 'people' && means === 'name' ? doubtsOfPerson(run, input) : [];
    issues.push(...doubts);
    hasFault ||= doubts.length > 0;
    if (read.kind === 'blank') blanks.push({ path: leaf.path, place: input.place });
    if (read.kind === 'value')
      values.push(...namedRow(run, target, valueOf(leaf, read.value, input)));
  }
  const placed = hasFault ? { values, issues: [] } : withPosition(fields, values);
  return {
    values: withKinds(fields, withEvents(placed.values)),
    blanks,
    own,
    issues: [...issues, ...placed.issues],
    hasFault: hasFault || placed.issues.length > 0,
  };
};

/** A new row of 人员 that is called 暂缺 or 王书记 is no person. */
const doubtsOfPerson = (run: TableRun, { text, place }: CellInput): readonly Issue[] => {
  const [, name = text, id = ''] = /^(.+?)\s*[（(]([a-z0-9-]+)[)）]$/.exec(text.trim()) ?? [];
  if (run.findById('people', id) ?? run.names.rowsNamed('people', name)[0]) return [];
  const read = readName(name, undefined, () => false);
  if (read.kind === 'name' || name.trim() === '') return [];
  const [why, meant] =
    read.kind === 'vacant' ? (['word', undefined] as const) : [read.why, read.meant];
  const received = cellText(text);
  return [errorAt(place, 'name.doubt', { received, why, ...(meant !== undefined && { meant }) })];
};

/** A reach may be unclear only because its river is blank or wrong: that is what must be corrected. */
const ofItsRiver =
  (cells: RowInputs['cells']) =>
  (issue: Issue): readonly Issue[] => {
    const river = cells.get('riverId');
    if (!river || issue.code !== 'name.unclear' || issue.params.collection !== 'reaches')
      return [issue];
    const title = findLeaf(fieldsOf('reaches'), 'riverId')?.title ?? '';
    const isBlank = isNothing(cellText(river.text));
    return isBlank ? [errorAt(river.place, 'shape.missing', { title })] : [];
  };

/** Tables whose names stand on boards and in addresses. */
const placeTables: ReadonlySet<CollectionName> = new Set(['regions', 'rivers', 'reaches']);

/**
 * The kind of an object follows from its other cells, if only one kind has them: a scope with a river
 * and nothing else is that of a river.
 */
const withKinds = ({ leaves }: RowFields, values: readonly FieldValue[]): readonly FieldValue[] => {
  const given = new Map(values.map((value) => [value.path.join('.'), value]));
  const kinds = leaves.flatMap((kind): readonly FieldValue[] => {
    const { path, title, type } = kind;
    if (!kind.isKind || type.kind !== 'choice' || given.has(path.join('.'))) return [];
    const owner = path.slice(0, -1).join('.');
    const others = leaves.filter(
      (leaf) => leaf.path.slice(0, -1).join('.') === owner && given.has(leaf.path.join('.')),
    );
    const possible = type.choices.filter(({ value }) =>
      others.every(({ ofKinds = [] }) => ofKinds.includes(value)),
    );
    // A class alone is that of a sample, which needs it, and not of a section left out.
    const needing = possible.filter(({ value }) =>
      others.some(({ neededBy = [] }) => neededBy.includes(value)),
    );
    const fitting = possible.length > 1 && needing.length === 1 ? needing : possible;
    const [only] = fitting;
    const from = given.get(others[0]?.path.join('.') ?? '');
    return from && only && fitting.length === 1
      ? [{ path, title, value: only.value, place: from.place }]
      : [];
  });
  return [...values, ...kinds];
};

/** `沙沟（sha-gou-2）` in a column of names selects one of several rows. */
const namedRow = (
  run: TableRun,
  target: CollectionName,
  value: FieldValue,
): readonly FieldValue[] => {
  if (value.path.join('.') !== 'name' || typeof value.value !== 'string') return [value];
  const [, name, id] = /^(.+?)\s*[（(]([a-z0-9-]+)[)）]$/.exec(value.value.trim()) ?? [];
  const found = name !== undefined && id !== undefined ? run.names.find(target, id) : undefined;
  return found?.kind === 'found' && found.id === id
    ? [
        { ...value, value: name },
        { ...value, path: ['id'], value: id },
      ]
    : [value];
};

/** Steps of a problem have columns of their own; together they form its life. */
const withEvents = (values: readonly FieldValue[]): readonly FieldValue[] => {
  const events = values.filter(({ path }) => path[0] === 'events');
  const [first] = events;
  if (!first) return values;
  return [
    ...values.filter(({ path }) => path[0] !== 'events'),
    { ...first, path: ['events'], value: events.map(({ value }) => value) },
  ];
};

/** A list nobody wrote is empty. The shape pass decides whether that is allowed. */
const beginEmptyLists = (run: TableRun, row: Row, target: CollectionName): void => {
  const { leaves, lists } = run.fieldsOf(target);
  const many = [...leaves.filter(({ isMany }) => isMany), ...lists];
  for (const { path, isOptional } of many)
    if (!isOptional && valueAt(row, path) === undefined) setIn(row, path, []);
};

/**
 * Fields of a template are reset first, so an emptied cell empties its field. The identifier stays: a
 * new row has just received it.
 */
const emptyRow = (run: TableRun, row: Row, target: CollectionName, { cells }: RowInputs): void => {
  for (const means of cells.keys()) {
    const leaf = findLeaf(run.fieldsOf(target), means);
    if (!leaf || means === keyField(target)) continue;
    if (leaf.isMany && !leaf.isOptional) setIn(row, leaf.path, []);
    else removeIn(row, leaf.path);
  }
};

const removeIn = (row: Row, [step, ...rest]: readonly string[]): void => {
  if (step === undefined) return;
  const inner = row[step];
  if (rest.length === 0 || !isRow(inner)) Reflect.deleteProperty(row, step);
  else {
    const copy = { ...inner };
    removeIn(copy, rest);
    if (Object.keys(copy).length === 0) Reflect.deleteProperty(row, step);
    else row[step] = copy;
  }
};

const valueOf = (
  { path, title }: Leaf,
  value: unknown,
  { place, text }: CellInput,
): FieldValue => ({
  path,
  title,
  value,
  place,
  text: cellText(text),
  hasUnit: /\d\s*[^\d.\s,，]+\s*$/.test(text),
});
