import { errorAt, hasErrors, warningAt, type Issue, type IssuePlace } from '../issues/issue.ts';
import { valueAt, type Path } from '../paths/valueAt.ts';
import { mayBeAbsent } from '../schemas/schemaField.ts';
import type { CollectionName } from '../formats/collections.ts';
import { EXPORT_FORMAT } from '../formats/exportFormat.ts';
import { newestFormat } from '../formats/formats.ts';
import type { ListBeginning } from './beginRecord.ts';
import { cellPlace, sheetPlace } from './cellPlace.ts';
import { cellCheck } from './cellCheck.ts';
import { dataRows, hiddenColumnIssues } from './dataRows.ts';
import { mayRepeat } from './ditto.ts';
import { allColumns, findHeader, type FoundHeader } from './findHeader.ts';
import type { TableMapping } from './mapping.ts';
import {
  findList,
  findMeantMeaning,
  IGNORED,
  meaningsOf,
  tableTargets,
  type TableTarget,
  type TargetFields,
} from './meanings.ts';
import { panelsOf } from './panels.ts';
import { readInputs, type RowInputs } from './rowInputs.ts';
import type { Row } from './rowStore.ts';
import { setShortRowsRight, type SetRight, type ShortColumn } from './shortRows.ts';
import type { Sheet } from './sheet.ts';
import { SheetUse } from './sheetUse.ts';
import { TableRun, type TableSurroundings } from './tableRun.ts';
import { ChiefTable } from './writeChief.ts';
import { writeEntry, type ListState } from './writeEntry.ts';
import { writeHead, type Head } from './writeHead.ts';
import { writeRow } from './writeRow.ts';

/** A sheet with its table in a mapping. */
export interface MappedSheet {
  readonly sheet: Sheet;
  readonly table: TableMapping;
  /** File of the mapping and index of the table in it. */
  readonly mappingPlace: IssuePlace;
}

/** Result of reading tables. */
export interface AppliedTables {
  /** An export in the form of the JSON format, not yet checked. */
  readonly document: Record<string, unknown>;
  /** The cell a path of the document comes from; undefined if the value was published before. */
  readonly findPlace: (path: Path) => IssuePlace | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Reads tables into an export. Known rows keep their identifiers, and whatever no table contains
 * stays as published. Everything ambiguous is an issue with its cell.
 */
export const applyTables = (
  mapped: readonly MappedSheet[],
  surroundings: TableSurroundings,
  head: Head,
): AppliedTables => {
  const isFirst = !surroundings.record && mapped.some(({ table }) => table.register === true);
  const run = new TableRun(surroundings, isFirst);
  const { districtCode, begin } = surroundings;
  const { readTowns = () => [] } = begin ?? {};
  const lists: ListState = new Map();
  const seen = new SheetUse();
  const heads = { period: { ...head.period }, office: { ...head.office } };
  const ordered = [...mapped].sort((a, b) => orderOf(a) - orderOf(b));
  for (const { sheet, table, mappingPlace } of ordered) {
    const target = findTarget(table.into);
    if (target === undefined) {
      run.report(
        errorAt(mappingPlace, 'cell.choice', { received: table.into, choices: tableTargets }),
      );
      continue;
    }
    const unknown = [
      ...unknownMeanings(table, target, mappingPlace, run.fieldsOf),
      ...sharedPhones(table, target, mappingPlace),
    ];
    run.report(...unknown);
    const panels = panelsOf(table).map((each) => ({
      table: each,
      header: findHeader(sheet, each),
    }));
    const faults = panels.flatMap(({ header }) => header.issues);
    run.report(...faults);
    if (unknown.length > 0 || faults.length > 0) continue;
    readTable(
      run,
      { sheet, table, mappingPlace },
      { target, panels, lists, heads, districtCode, readTowns, seen },
    );
  }
  const [first] = ordered;
  if (first && isFirst && !hasErrors(run.issues) && !run.hasTouched())
    run.report(errorAt(sheetPlace(first.sheet), 'table.first-empty', {}));
  const document = documentOf(run, surroundings, { ...heads, base: head.base?.edition });
  return {
    document,
    findPlace: (path) => (path[0] === 'basedOn' ? head.base?.place : run.findPlace(document, path)),
    issues: withoutConsequences(withoutRepeats([...run.issues, ...seen.unread()])),
  };
};

interface TableContext {
  readonly target: TableTarget;
  readonly panels: readonly Panel[];
  readonly lists: ListState;
  readonly districtCode: string | undefined;
  readonly readTowns: ListBeginning['readTowns'];
  readonly seen: SheetUse;
  readonly heads: { readonly period: Row; readonly office: Row };
}

/** One of the column ranges of a table, with its own header. */
interface Panel {
  readonly table: TableMapping;
  readonly header: FoundHeader;
}

const readTable = (
  run: TableRun,
  { sheet, table, mappingPlace }: MappedSheet,
  { target, panels, lists, heads, districtCode, readTowns, seen }: TableContext,
): void => {
  const right = target === 'chiefs' ? shortRowsOf(sheet, panels) : undefined;
  run.report(...(right?.issues ?? []));
  const cells = right?.sheet ?? sheet;
  const check = cellCheck(run, target, table);
  const rows = panels.flatMap((panel): readonly RowInputs[] => {
    const data = dataRows(cells, panel.table, panel.header);
    const columns = [...panel.header.columnOf.values()];
    run.report(...data.issues, ...hiddenColumnIssues(sheet, columns));
    const { header, table: own } = panel;
    const inputs = readInputs(cells, own, header, data.rows, {
      mappingPlace,
      check,
      mayRepeatAbove: (means) => mayRepeat(target, means, run.fieldsOf),
    });
    seen.note(sheet, own, header, { cells, offered: data.rows, read: inputs.read });
    run.report(...inputs.issues);
    return inputs.rows;
  });
  if (rows.length === 0) {
    // A template has sheets for everything, and most offices leave some empty.
    const isExpected = table.rest !== 'drop' || hasRows(run, target);
    if (table.list === undefined && isExpected)
      run.report(warningAt(sheetPlace(sheet), 'table.empty', {}));
    return;
  }
  if (target === 'period' || target === 'office') {
    for (const row of rows) writeHead(run, target, heads[target], row, table);
    return;
  }
  if (target === 'chiefs') {
    const place = sheetPlace(sheet);
    const headers = new Map(panels.flatMap(({ header }) => headerPlaces(sheet, header)).reverse());
    const chiefs = new ChiefTable(run, { table, districtCode, place, readTowns, headers });
    for (const row of rows) chiefs.write(row);
    chiefs.finish();
    return;
  }
  const list = table.list && findList(run.fieldsOf(target), table.list);
  if (list) {
    for (const row of rows) writeEntry(run, { target, list, table, lists }, row);
    return;
  }
  writeRows(run, target, table, rows);
};

const headerPlaces = (
  sheet: Sheet,
  { columnOf, firstRow }: FoundHeader,
): readonly (readonly [header: string, place: IssuePlace])[] =>
  [...columnOf].map(
    ([header, column]) => [header, cellPlace(sheet, firstRow - 1, column)] as const,
  );

/** Rows of all panels that lost their merged cells are set right before the panels are parted. */
const shortRowsOf = (sheet: Sheet, panels: readonly Panel[]): SetRight =>
  setShortRowsRight(
    sheet,
    Math.max(...panels.map(({ header }) => header.firstRow)),
    panels.flatMap(({ table, header }, panel) => {
      const read = new Map(
        allColumns(table).map((each) => [header.columnOf.get(each.header), each] as const),
      );
      return header.labels.map(({ column, label }): ShortColumn => {
        const { means, fillDown } = read.get(column) ?? {};
        const isRead = means !== undefined && means !== IGNORED;
        return {
          column,
          header: label,
          means: isRead ? means : undefined,
          mayLack: fillDown === true,
          panel,
        };
      });
    }),
  );

/** Whether something of a target is published or read already. */
const hasRows = (run: TableRun, target: TableTarget): boolean =>
  target === 'chiefs' ||
  target === 'period' ||
  target === 'office' ||
  run.store.rows[target].length > 0;

const writeRows = (
  run: TableRun,
  target: CollectionName,
  table: TableMapping,
  rows: readonly RowInputs[],
): void => {
  const later: (() => void)[] = [];
  for (const row of rows) writeRow(run, target, table, row, later);
  for (const task of later) task();
  if (table.rest !== 'drop') return;
  const known = run.store.rows[target].splice(0);
  // One by one: a large district has more rows than a call may have arguments.
  for (const row of known) if (run.isTouched(row)) run.store.rows[target].push(row);
};

/** Referenced tables are read first; lists follow their rows. */
const orderOf = ({ table }: MappedSheet): number =>
  readingOrder.findIndex((target) => target === table.into) * 10 + (table.list?.length ?? 0);

const pointedTo: readonly TableTarget[] = [
  'regions',
  'memberUnits',
  'campaigns',
  'rivers',
  'reaches',
];

const readingOrder: readonly TableTarget[] = [
  ...pointedTo,
  'people',
  'postHoldings',
  'chiefs',
  ...tableTargets.filter(
    (target) => !pointedTo.includes(target) && !/^(?:people|postHoldings|chiefs)$/.test(target),
  ),
];

const findTarget = (into: string): TableTarget | undefined =>
  tableTargets.find((target) => target === into);

/** Meanings in a mapping that the target does not have. */
const unknownMeanings = (
  table: TableMapping,
  target: TableTarget,
  place: IssuePlace,
  fieldsOf: TargetFields,
): readonly Issue[] => {
  const fields = table.list ? findList(fieldsOf(target), table.list) : undefined;
  const known = new Set(
    fields
      ? ['row', 'item', ...fields.leaves.map(({ path }) => path.join('.'))]
      : [...meaningsOf(target, fieldsOf), IGNORED],
  );
  const written = [
    ...allColumns(table).map(({ means }) => means),
    ...[table.fixed ?? {}, ...(table.repeat ?? []).map(({ fixed }) => fixed)].flatMap((each) =>
      Object.keys(each),
    ),
  ];
  return [...new Set(written)]
    .filter((means) => !known.has(means))
    .map((means) => {
      const meant = findMeantMeaning(target, means, fieldsOf);
      return errorAt(place, 'mapping.meaning', {
        means,
        collection: target,
        ...(meant !== undefined && { meant }),
      });
    });
};

/** A column of telephones beside several groups of chiefs would give each number to all of them. */
const sharedPhones = (
  { columns, repeat = [] }: TableMapping,
  target: TableTarget,
  place: IssuePlace,
): readonly Issue[] =>
  target !== 'chiefs' || repeat.length < 2
    ? []
    : columns
        .filter(({ means }) => means === 'phone')
        .map(({ header }) =>
          errorAt(place, 'mapping.shared-phone', {
            header,
            chiefs: repeat.map(({ fixed, columns: own }) => fixed['title'] ?? own[0]?.header ?? ''),
          }),
        );

/** A reference to a faulty row needs no correction: the fault is reported at that row. */
const withoutConsequences = (issues: readonly Issue[]): readonly Issue[] => {
  const causes = issues.filter(({ code }) => code !== 'name.refused');
  return hasErrors(causes) ? causes : issues;
};

/** Tables that read the same sheet report the same issue once. */
const withoutRepeats = (issues: readonly Issue[]): readonly Issue[] => {
  const said = new Set<string>();
  return issues.filter((issue) => {
    const key = JSON.stringify(issue);
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
};

/**
 * Tables are always written in the newest version. Head fields that no table can hold stay as they
 * are. A collection without rows is written only if the record has it: an empty sheet of a template
 * does not say that there is nothing.
 */
const documentOf = (
  run: TableRun,
  { record, format = newestFormat }: TableSurroundings,
  { period, office, base }: TableContext['heads'] & { readonly base: string | undefined },
): Record<string, unknown> => ({
  pointCrs: 'WGS-84',
  ...record,
  format: EXPORT_FORMAT,
  version: format.newest.version,
  ...(base !== undefined && { basedOn: base }),
  period,
  office,
  ...Object.fromEntries(
    Object.entries(run.store.rows).filter(
      ([name, rows]) =>
        rows.length > 0 ||
        valueAt(record, [name]) !== undefined ||
        !mayBeAbsent(format.newest.schema, name),
    ),
  ),
});
