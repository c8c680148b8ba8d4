import { z } from 'zod';
import { findMeant } from '../dataset/findMeant.ts';
import { findFieldSchema, unwrapped } from '../schemas/schemaField.ts';
import { collectionNames, isCollectionName, type CollectionName } from '../formats/collections.ts';
import type { ExportSchema } from '../formats/exportFormat.ts';
import { newestFormat } from '../formats/formats.ts';
import { problemStages } from '../problems/problemLedger.ts';
import { rowFields, type Leaf, type ListField, type RowFields } from './leafFields.ts';

/** Target of a table: a collection, the office's list of chiefs, or the head. */
export type TableTarget = CollectionName | 'chiefs' | 'period' | 'office';

/** Every target that a mapping may name. */
export const tableTargets: readonly TableTarget[] = [
  ...collectionNames,
  'chiefs',
  'period',
  'office',
];

/** A column that is not read. */
export const IGNORED = 'ignore';

/** Possible meanings of a column in a list of chiefs, with Chinese names. */
export const chiefMeanings: Readonly<Record<string, string>> = {
  name: '姓名',
  post: '职务',
  title: '河长称谓',
  level: '级别',
  duty: '职责',
  river: '河流',
  town: '乡镇',
  village: '村',
  reach: '河段',
  from: '任职日期',
  to: '卸任日期',
  phone: '联系电话',
  consentOn: '同意公开日期',
};

/** How cells of a list of chiefs are parsed, if they are not plain text. */
export const findChiefLeaf = (means: string): Leaf | undefined => {
  if (means === 'level') return findLeaf(fieldsOf('postHoldings'), 'level');
  if (/^(?:from|to|consentOn)$/.test(means)) {
    const day = findLeaf(fieldsOf('postHoldings'), 'to');
    return day && { ...day, title: chiefMeanings[means] ?? day.title };
  }
  const place = /^(?:reach|river)$/.test(means)
    ? `scope.${means}Id`
    : /^(?:town|village)$/.test(means)
      ? 'scope.regionCode'
      : '';
  return findLeaf(fieldsOf('postHoldings'), place);
};

/** The clerk's name for a meaning. */
export const meaningTitle = (target: TableTarget, means: string): string =>
  (target === 'chiefs' ? chiefMeanings[means] : specialTitles[means]) ??
  findLeaf(fieldsOf(target), means)?.title ??
  means;

const specialTitles: Readonly<Record<string, string>> = {
  result: '水质类别，或没有监测的原因',
  amount: '数量连同单位',
  stakes: '起止桩号（公里）',
  longitude: '经度',
  latitude: '纬度',
  'event:found': '发现日期',
  'event:ledgered': '入账日期',
  'event:rectifying': '整改日期',
  'event:closure-applied': '申请销号日期',
  'event:checked': '现场核验日期',
  'event:closed': '销号日期',
  'event:reopened': '反弹日期',
};

/** Meanings that are not a single field. They have their own parsers. */
const specialMeanings: Readonly<Partial<Record<TableTarget, readonly string[]>>> = {
  waterMonths: ['result'],
  cleanups: ['amount'],
  reaches: ['stakes'],
  sandReaches: ['stakes'],
  projects: ['stakes'],
  regions: ['longitude', 'latitude'],
  rivers: ['longitude', 'latitude'],
  signboards: ['longitude', 'latitude'],
  problems: problemStages.filter((stage) => stage !== 'look-back').map((stage) => `event:${stage}`),
};

/** The fields that a meaning writes: several for a meaning with its own parser. */
export const fieldsBehind = (means: string): readonly string[] => {
  if (means === 'stakes') return ['fromKm', 'toKm'];
  return /^(?:longitude|latitude)$/.test(means) ? ['position', 'centre'] : [means];
};

/** The fields of each target in one version of the export. */
export type TargetFields = (target: TableTarget) => RowFields;

/** The fields of each target by version, each built once. */
export const targetFieldsOf = (schema: ExportSchema): TargetFields => {
  const cache = new Map<TableTarget, RowFields>();
  return (target) => {
    const known = cache.get(target);
    if (known) return known;
    const fields = makeFields(schema, target);
    cache.set(target, fields);
    return fields;
  };
};

/** The fields of each target in the newest version. */
export const fieldsOf: TargetFields = targetFieldsOf(newestFormat.newest.schema);

const makeFields = (schema: ExportSchema, target: TableTarget): RowFields => {
  const found = findFieldSchema(schema, target);
  const inner = found && unwrapped(found);
  if (!inner) return { leaves: [], lists: [] };
  const fields = rowFields(inner instanceof z.ZodArray ? inner.element : inner);
  return isCollectionName(target)
    ? { ...fields, leaves: fields.leaves.map((leaf) => successorLeaf(leaf, target)) }
    : fields;
};

/** Successors are rows of the same table, so a row without a number is named like any other. */
const successorLeaf = (leaf: Leaf, to: CollectionName): Leaf =>
  leaf.path.join('.') === 'successors' ? { ...leaf, type: { kind: 'reference', to } } : leaf;

/** Every meaning a column may have in a table of this target. */
export const meaningsOf = (
  target: TableTarget,
  fields: TargetFields = fieldsOf,
): readonly string[] =>
  target === 'chiefs'
    ? Object.keys(chiefMeanings)
    : [
        ...fields(target).leaves.map(({ path }) => path.join('.')),
        ...(specialMeanings[target] ?? []),
      ];

/** The field of a dotted meaning. */
export const findLeaf = (fields: RowFields, means: string): Leaf | undefined =>
  fields.leaves.find(({ path }) => path.join('.') === means);

/** The list at a path of names, such as `faces`, `chiefs`. */
export const findList = (fields: RowFields, names: readonly string[]): ListField | undefined => {
  const [name, ...rest] = names;
  const list = fields.lists.find(({ path }) => path.join('.') === name);
  return list && rest.length > 0 ? findList(list, rest) : list;
};

/** The meaning probably meant by an unknown one: a title, or a typing slip. */
export const findMeantMeaning = (
  target: TableTarget,
  written: string,
  fields: TargetFields = fieldsOf,
): string | undefined => {
  const byTitle = fields(target).leaves.find(({ title }) => title === written);
  return byTitle ? byTitle.path.join('.') : findMeant(written, meaningsOf(target, fields));
};
