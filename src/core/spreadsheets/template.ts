import { describeField } from '../schemas/schemaField.ts';
import type { CollectionName } from '../formats/collections.ts';
import type { ExportFormat } from '../formats/exportFormat.ts';
import { newestFormat, type OfficeExport } from '../formats/formats.ts';
import { mayStayEmpty, type Leaf, type ListField, type RowFields } from './leafFields.ts';
import { mappingHead, type Mapping, type TableMapping } from './mapping.ts';
import { findLeaf, findList, targetFieldsOf, type TargetFields } from './meanings.ts';
import { rowIdentities } from './rowIdentity.ts';
import { keyField } from './rowNames.ts';
import type { IssuePlace } from '../issues/issue.ts';
import { cellPlace } from './cellPlace.ts';
import { textAt, type Sheet } from './sheet.ts';
import { workOrder } from './workOrder.ts';

/** Text of the first cell of a template's guide. Its number is the version of the sheets. */
export const templateMark = '见河填报模板 1';

/** Columns added within the first version. Templates filled in before still work. */
const laterColumns: ReadonlySet<string> = new Set(['news.shareTitle']);

/** Sheets of a template without data. */
export const guideSheet = '填写说明';
export const optionsSheet = '选项';

/** First cell of the row of the guide that names the edition from which a template was made. */
export const baseLabel = '基于版次';

/** One sheet of the template: a collection, a list inside its rows, or the head. */
export interface TemplateTable {
  readonly sheet: string;
  readonly into: CollectionName | 'period' | 'office';
  /** Names of the list fields, from the row inwards. */
  readonly list: readonly string[];
  readonly columns: readonly TemplateColumn[];
}

/** A column of the template. Columns that locate a list entry have no field of their own. */
export interface TemplateColumn {
  readonly header: string;
  readonly means: string;
  readonly leaf?: Leaf;
}

/** Every sheet of the template, for the newest version, in the order in which an office works. */
export const templateTables = ({
  newest: { schema },
}: ExportFormat<OfficeExport> = newestFormat): readonly TemplateTable[] => {
  const fieldsOf = targetFieldsOf(schema);
  const titleOf = (name: string): string => describeField(schema, [name]).title ?? '';
  const heads = (['period', 'office'] as const).map((into) => ({
    sheet: titleOf(into),
    into,
    list: [],
    columns: columnsOf(fieldsOf(into)),
  }));
  const rows = workOrder.flatMap((name) => {
    const title = titleOf(name);
    const fields = fieldsOf(name);
    return [
      { sheet: title, into: name, list: [], columns: columnsOf(fields) },
      ...fields.lists.flatMap((list) => listTables(name, title, [list])),
    ];
  });
  return [...heads, ...rows];
};

/** Mapping for a filled template. Every sheet is complete, so removed rows are deleted. */
export const templateMapping = (format: ExportFormat<OfficeExport> = newestFormat): Mapping => {
  const [first] = format.versions;
  const firstFields = targetFieldsOf((first ?? format.newest).schema);
  return {
    ...mappingHead,
    tables: templateTables(format).map((table): TableMapping => ({
      files: '*',
      sheet: table.sheet,
      headerRows: 1,
      into: table.into,
      rest: 'drop',
      ...(table.list.length > 0 && { list: [...table.list] }),
      columns: table.columns.map(({ header, means, leaf }) => ({
        header,
        means,
        ...(leaf && isLater(table, means, firstFields) && { optional: true }),
      })),
    })),
  };
};

/** Whether a column was added to its sheet after the first templates were filled in. */
const isLater = ({ into, list }: TemplateTable, means: string, first: TargetFields): boolean => {
  const fields = list.length === 0 ? first(into) : findList(first(into), list);
  const isNew = !fields || !findLeaf(fields, means);
  return isNew || laterColumns.has([into, ...list, means].join('.'));
};

/** Whether a workbook is a filled template. */
export const isTemplate = (sheets: readonly Sheet[]): boolean => {
  const guide = sheets.find(({ name }) => name === guideSheet);
  return guide !== undefined && textAt(guide, 0, 0).trim() === templateMark;
};

/** The edition that a template was made from, with its cell. */
export interface TemplateBase {
  readonly edition: string;
  readonly place: IssuePlace;
}

/**
 * The edition that a filled template states in its guide. Other sheets, and templates older than
 * this row, state none.
 */
export const findTemplateBase = (sheets: readonly Sheet[]): TemplateBase | undefined => {
  const guide = isTemplate(sheets) ? sheets.find(({ name }) => name === guideSheet) : undefined;
  const row = guide?.rows.findIndex((_, at) => textAt(guide, at, 0).trim() === baseLabel) ?? -1;
  const edition = guide ? textAt(guide, row, 1).trim() : '';
  return guide && edition !== '' ? { edition, place: cellPlace(guide, row, 1) } : undefined;
};

const listTables = (
  into: CollectionName,
  title: string,
  lists: readonly ListField[],
): readonly TemplateTable[] => {
  const list = lists.at(-1);
  if (!list) return [];
  const outer = lists.slice(0, -1);
  const table: TemplateTable = {
    sheet: [title, ...lists.map((each) => each.title)].join('·'),
    into,
    list: lists.map(({ path }) => path.join('.')),
    columns: [
      { header: `${title}编号`, means: 'row' },
      ...outer.map((each) => ({ header: `第几项${each.title}`, means: 'item' })),
      ...columnsOf(list),
    ],
  };
  return [table, ...list.lists.flatMap((inner) => listTables(into, title, [...lists, inner]))];
};

const columnsOf = ({ leaves }: RowFields): readonly TemplateColumn[] =>
  leaves.map((leaf) => ({ header: leaf.title, means: leaf.path.join('.'), leaf }));

/** Whether a column of a sheet may stay empty: also that of a number which the import makes. */
export const mayBeBlank = ({ into }: TemplateTable, { leaf, means }: TemplateColumn): boolean =>
  leaf !== undefined && (mayStayEmpty(leaf) || isMadeByImport(into, means));

const isMadeByImport = (into: TemplateTable['into'], means: string): boolean =>
  into !== 'period' &&
  into !== 'office' &&
  means === keyField(into) &&
  rowIdentities[into].id !== undefined;
