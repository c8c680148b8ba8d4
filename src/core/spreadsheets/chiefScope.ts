import { errorAt, type IssuePlace } from '../issues/issue.ts';
import { cellText } from './cellText.ts';
import type { Leaf } from './leafFields.ts';
import { readLeaf, type CellInput } from './readLeaf.ts';
import type { RowInputs } from './rowInputs.ts';
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

/**
 * What a chief of a level answers for, from the cells of a row: a general chief for a region, a
 * district chief for a river, a chief of a town or village for the reach of a river, or for the
 * whole region if no river is named.
 *
 * @returns undefined if it is ambiguous, which is reported
 */
export const findScope = (
  run: TableRun,
  cells: RowInputs['cells'],
  level: string,
  first: IssuePlace,
  districtCode: string | undefined,
): Scope | undefined => {
  const before = run.issues.length;
  const river = level === 'general' ? undefined : findNamed(run, 'rivers', cells.get('river'));
  const reach = findNamed(run, 'reaches', cells.get('reach'), river);
  const region = level === 'district' ? undefined : findRegion(run, cells, level);
  if (run.issues.length > before) return undefined;
  if (reach !== undefined) return reachScope(reach);
  if (level === 'general' || (level === 'district' && river === undefined)) {
    const code = region ?? districtCode;
    return code === undefined ? lacking(run, first, level, 'place') : regionScope(code);
  }
  if (level === 'district') return riverScope(river ?? '');
  if (region === undefined) return lacking(run, first, level, 'place');
  return river === undefined ? regionScope(region) : findReach(run, river, region, level, first);
};

const findReach = (
  run: TableRun,
  riverId: string,
  regionCode: string,
  level: string,
  first: IssuePlace,
): Scope | undefined => {
  const reaches = run.store.rows.reaches.filter(
    (each) => each['riverId'] === riverId && each['regionCode'] === regionCode,
  );
  const [reach] = reaches;
  const place = `${run.names.label('rivers', riverId)} ${run.names.label('regions', regionCode)}`;
  if (!reach) return lacking(run, first, level, 'reach', place);
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
const findRegion = (
  run: TableRun,
  cells: RowInputs['cells'],
  level: string,
): string | undefined => {
  const town = cells.get('town');
  const village = cells.get('village');
  if (level !== 'village' || !village || cellText(village.text) === '')
    return level === 'village' ? undefined : findNamed(run, 'regions', town);
  const both = `${cellText(town?.text ?? '')}${cellText(village.text)}`;
  const joined = run.names.find('regions', both);
  return joined.kind === 'found' ? joined.id : findNamed(run, 'regions', village);
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
  const read = readLeaf(leaf, cell, run.names, riverId === undefined ? {} : { riverId });
  if (read.kind === 'fault') run.report(...read.issues);
  return read.kind === 'value' && typeof read.value === 'string' ? read.value : undefined;
};

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
