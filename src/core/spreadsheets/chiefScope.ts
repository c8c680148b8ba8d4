import { errorAt, type IssuePlace } from '../issues/issue.ts';
import { cellText, isNothing } from './cellText.ts';
import type { Leaf } from './leafFields.ts';
import type { ChiefColumns } from './chiefColumns.ts';
import type { CellInput } from './cellInput.ts';
import { readLeaf } from './readLeaf.ts';
import { isDirectlyIn, type RowRegister } from './registerRows.ts';
import type { RowInputs } from './rowInputs.ts';
import { idOf, type NameContext } from './rowNames.ts';
import { textOf, type Row } from './rowStore.ts';
import type { TableRun } from './tableRun.ts';

/** What a chief answers for. */
export interface Scope {
  readonly to: 'regions' | 'rivers' | 'reaches';
  readonly id: string;
  /** In the form of the export format. */
  readonly value: Readonly<Row>;
}

export const scopeKey = ({ to, id }: Scope): string => `${to} ${id}`;

/** What a holding answers for. */
export const scopeOf = (holding: Row): Scope => {
  const regionCode = textOf(holding, 'scope', 'regionCode');
  const riverId = textOf(holding, 'scope', 'riverId');
  if (regionCode !== '') return regionScope(regionCode);
  return riverId === '' ? reachScope(textOf(holding, 'scope', 'reachId')) : riverScope(riverId);
};

/** A row, or one group of columns of it, whose scope is looked for. */
export interface ScopeQuestion {
  readonly cells: RowInputs['cells'];
  readonly level: string;
  readonly first: IssuePlace;
  readonly districtCode: string | undefined;
  /** Whether a general chief is that of a town where the row names one. */
  readonly isTownsOwn: boolean;
  readonly register: RowRegister;
  readonly columns: ChiefColumns;
}

/**
 * What a chief of a level answers for, from the cells of a row: a general chief for a region, a
 * district chief for a river, a chief of a town or village for the reach of a river, or for the
 * whole region if no river is named. Names that no row has are registered if the mapping allows it.
 *
 * @returns undefined if it is ambiguous, which is reported
 */
export const findScope = (run: TableRun, question: ScopeQuestion): Scope | undefined => {
  const { cells, level, first, districtCode, isTownsOwn, columns } = question;
  if (columns.lacks('town') && isNewVillage(run, question)) {
    columns.ask('town', { cells, first });
    return undefined;
  }
  const before = run.issues.length;
  const river = level === 'general' ? undefined : findRiver(run, question);
  const isOfDistrict = level === 'district' || (level === 'general' && !isTownsOwn);
  const region = isOfDistrict ? undefined : findRegion(run, question);
  if (run.issues.length > before) return undefined;
  const reach = findNamedReach(run, question, river, region);
  if (run.issues.length > before) return undefined;
  if (reach !== undefined) return reachScope(reach);
  if (level === 'general' || (level === 'district' && river === undefined)) {
    const code = region ?? districtCode;
    return code === undefined ? lacking(run, first, level, 'place') : regionScope(code);
  }
  if (level === 'district') return riverScope(river ?? '');
  const placeCell = cells.get(level === 'village' ? 'village' : 'town');
  if (region === undefined) return lacking(run, placeCell?.place ?? first, level, 'place');
  return river === undefined
    ? regionScope(region)
    : findReach(run, { ...question, first: cells.get('river')?.place ?? first }, river, region);
};

const findRiver = (run: TableRun, { cells, register }: ScopeQuestion): string | undefined => {
  const cell = cells.get('river');
  return (cell && register.water(cell)) ?? findNamed(run, 'rivers', cell);
};

/** A village of a first list that no row has: it needs its town. */
const isNewVillage = (run: TableRun, { cells, level, register }: ScopeQuestion): boolean => {
  const village = cellText(cells.get('village')?.text ?? '');
  return (
    level === 'village' &&
    village !== '' &&
    register.isOn &&
    run.names.find('regions', village).kind === 'unfound'
  );
};

/** A reach named in a column of its own. */
const findNamedReach = (
  run: TableRun,
  { cells, register }: ScopeQuestion,
  river: string | undefined,
  region: string | undefined,
): string | undefined => {
  const cell = cells.get('reach');
  const name = cellText(cell?.text ?? '');
  if (!cell || name === '' || isNothing(name)) return undefined;
  const isKnown = run.names.find('reaches', name, contextOf(river)).kind !== 'unfound';
  const added =
    isKnown || river === undefined || region === undefined
      ? undefined
      : register.reach(river, region, name, cell.place);
  return added ?? findNamed(run, 'reaches', cell, river);
};

const findReach = (
  run: TableRun,
  { level, first, register }: ScopeQuestion,
  riverId: string,
  regionCode: string,
): Scope | undefined => {
  const reaches = run.store.rows.reaches.filter(
    (each) => each['riverId'] === riverId && each['regionCode'] === regionCode,
  );
  const [reach] = reaches;
  const place = `${run.names.label('rivers', riverId)} ${run.names.label('regions', regionCode)}`;
  if (!reach) {
    const name = `${run.names.nameOf('regions', run.findById('regions', regionCode) ?? {})}段`;
    const added = register.reach(riverId, regionCode, name, first);
    return added === undefined ? lacking(run, first, level, 'reach', place) : reachScope(added);
  }
  if (reaches.length === 1) return reachScope(textOf(reach, 'id'));
  run.report(
    errorAt(first, 'name.unclear', {
      collection: 'reaches',
      received: place,
      candidates: reaches.map((each) => run.names.exactName('reaches', each)),
    }),
  );
  return undefined;
};

/**
 * The village for a village chief, else the town. If the town is given too, it resolves villages of
 * the same name.
 */
const findRegion = (run: TableRun, question: ScopeQuestion): string | undefined => {
  const { cells, level, districtCode, register } = question;
  const town = cells.get('town');
  const village = cells.get('village');
  if (level !== 'village') return findTown(run, town, districtCode, register);
  if (!village || cellText(village.text) === '') return undefined;
  if (town && cellText(town.text) === '' && isNewVillage(run, question)) {
    run.report(errorAt(town.place, 'chief.blank-town', {}));
    return undefined;
  }
  const hasTown = cellText(town?.text ?? '') !== '';
  const before = run.issues.length;
  const townCode = hasTown ? findTown(run, town, districtCode, register) : undefined;
  // A town that is not clear is asked about; its village needs no second word.
  if (run.issues.length > before) return undefined;
  if (townCode === undefined) return findNamed(run, 'regions', village);
  const inTown = run.names
    .rowsNamed('regions', cellText(village.text))
    .filter((row) => isDirectlyIn(row, townCode));
  const [only] = inTown;
  if (only && inTown.length === 1) return idOf(only);
  return addedOrNamed(run, village, () => register.place(village, townCode));
};

/** A place that is added, else the known one. What adding reports needs no second word. */
const addedOrNamed = (
  run: TableRun,
  cell: CellInput | undefined,
  add: () => string | undefined,
): string | undefined => {
  const before = run.issues.length;
  const added = add();
  return run.issues.length > before ? undefined : (added ?? findNamed(run, 'regions', cell));
};

const findTown = (
  run: TableRun,
  town: CellInput | undefined,
  districtCode: string | undefined,
  register: RowRegister,
): string | undefined => {
  const isKnown = run.names.find('regions', cellText(town?.text ?? '')).kind !== 'unfound';
  return addedOrNamed(run, town, () =>
    !town || isKnown || districtCode === undefined ? undefined : register.place(town, districtCode),
  );
};

const findNamed = (
  run: TableRun,
  to: 'regions' | 'rivers' | 'reaches',
  cell: CellInput | undefined,
  riverId?: string,
): string | undefined => {
  if (!cell) return undefined;
  const leaf: Leaf = {
    path: [],
    title: '',
    description: '',
    type: { kind: 'reference', to },
    isMany: false,
    isOptional: true,
  };
  const read = readLeaf(leaf, cell, run.names, contextOf(riverId));
  if (read.kind === 'fault') run.report(...read.issues);
  return read.kind === 'value' && typeof read.value === 'string' ? read.value : undefined;
};

const contextOf = (riverId: string | undefined): NameContext =>
  riverId === undefined ? {} : { riverId };

const lacking = (
  run: TableRun,
  at: IssuePlace,
  level: string,
  missing: 'place' | 'reach',
  place = '',
): Scope | undefined => {
  run.report(errorAt(at, 'chief.scope', { level, missing, place }));
  return undefined;
};

const regionScope = (code: string): Scope => ({
  to: 'regions',
  id: code,
  value: { kind: 'region', regionCode: code },
});
const reachScope = (id: string): Scope => ({
  to: 'reaches',
  id,
  value: { kind: 'reach', reachId: id },
});
const riverScope = (id: string): Scope => ({
  to: 'rivers',
  id,
  value: { kind: 'river', riverId: id },
});
