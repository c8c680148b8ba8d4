import { z } from 'zod';
import { collectionSchemas, type CollectionName } from '../schemas/officeExport.ts';
import { officeSchema } from '../schemas/office.ts';
import { periodSchema } from '../schemas/officeExport.ts';
import type { Leaf, ListField, RowFields } from './leafFields.ts';
import type { Mapping, TableMapping } from './mapping.ts';
import { fieldsOf } from './meanings.ts';
import { collectionNames } from './rowStore.ts';
import { textAt, type Sheet } from './sheet.ts';

/** Stands in the first cell of the guide of a template; its number says which form the sheets have. */
export const templateMark = '见河填报模板 1';

/** Columns that joined the sheets later: a template that an office filled before is still read. */
const laterColumns: ReadonlySet<string> = new Set(['news.shareTitle']);

/** Sheets of a template that hold no data. */
export const guideSheet = '填写说明';
export const optionsSheet = '选项';

/** One sheet of the template: a collection, a list inside its rows, or the head. */
export interface TemplateTable {
  readonly sheet: string;
  readonly into: CollectionName | 'period' | 'office';
  /** Names of the list fields from the row inwards. */
  readonly list: readonly string[];
  readonly columns: readonly TemplateColumn[];
}

/** A column of the template; those that say where a list entry belongs have no field of their own. */
export interface TemplateColumn {
  readonly header: string;
  readonly means: string;
  readonly leaf?: Leaf;
}

/** Every sheet of the template, as the schema has it. */
export const templateTables = (): readonly TemplateTable[] => [
  headTable('period', periodSchema),
  headTable('office', officeSchema),
  ...collectionNames.flatMap((name) => {
    const title = titleOf(collectionSchemas[name]);
    const fields = fieldsOf(name);
    return [
      { sheet: title, into: name, list: [], columns: columnsOf(fields) },
      ...fields.lists.flatMap((list) => listTables(name, title, [list])),
    ];
  }),
];

/** How a filled template is read: every sheet says all there is, so what is taken out goes. */
export const templateMapping = (): Mapping => ({
  format: 'jianhe-mapping',
  version: 1,
  tables: templateTables().map(({ sheet, into, list, columns }): TableMapping => ({
    files: '*',
    sheet,
    headerRows: 1,
    into,
    rest: 'drop',
    ...(list.length > 0 && { list: [...list] }),
    columns: columns.map(({ header, means }) => ({
      header,
      means,
      ...(laterColumns.has([into, ...list, means].join('.')) && { optional: true }),
    })),
  })),
});

/** Whether a workbook is a filled template. */
export const isTemplate = (sheets: readonly Sheet[]): boolean => {
  const guide = sheets.find(({ name }) => name === guideSheet);
  return guide !== undefined && textAt(guide, 0, 0).trim() === templateMark;
};

const headTable = (into: 'period' | 'office', schema: z.ZodType): TemplateTable => ({
  sheet: titleOf(schema),
  into,
  list: [],
  columns: columnsOf(fieldsOf(into)),
});

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

const titleOf = (schema: z.ZodType): string => z.globalRegistry.get(schema)?.title ?? '';
