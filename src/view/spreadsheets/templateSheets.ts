import type { ExportFormat } from '../../core/formats/exportFormat.ts';
import type { OfficeExport } from '../../core/formats/formats.ts';
import type { Leaf } from '../../core/spreadsheets/leafFields.ts';
import { columnName } from '../../core/spreadsheets/sheet.ts';
import {
  guideSheet,
  baseLabel,
  optionsSheet,
  templateMark,
  templateTables,
  type TemplateTable,
} from '../../core/spreadsheets/template.ts';
import { TemplateRows } from '../../core/spreadsheets/templateRows.ts';
import { template as words } from '../../i18n/zh/template.ts';
import type { SheetColumn, WrittenSheet } from './workbookFiles.ts';

/** What a template is made with besides the record. */
interface TemplateOptions {
  /** Omits the rows but keeps the choices. */
  readonly isBlank?: boolean;
  readonly edition?: string | undefined;
  readonly format?: ExportFormat<OfficeExport> | undefined;
}

/**
 * The template an office fills in: one sheet per table, with drop-downs from the schema and the
 * record, and a guide. Filled with the record, it is read back as the same record.
 *
 * @param edition the record's edition, so that an import knows what the template was made from
 */
export const templateSheets = (
  record: OfficeExport,
  duties: readonly { readonly id: string; readonly name: string }[],
  { isBlank, edition, format }: TemplateOptions = {},
): readonly WrittenSheet[] => {
  const rows = new TemplateRows(record, duties);
  const lists = new Map<string, readonly string[]>();
  const tables = templateTables(format);
  const sheets = tables.map((table) => ({
    name: table.sheet,
    columns: table.columns.map(({ header, leaf }) =>
      columnOf(header, leaf, leaf && optionsFor(leaf, rows, duties, lists)),
    ),
    rows: isBlank === true && table.into !== 'office' ? [] : rows.of(table),
  }));
  const columns = [...lists];
  const longest = Math.max(0, ...columns.map(([, options]) => options.length));
  return [
    guide(tables, edition),
    ...sheets,
    {
      name: optionsSheet,
      columns: columns.map(([header]) => ({ header, width: 24, isRequired: false, isText: true })),
      rows: Array.from({ length: longest }, (_, at) => columns.map(([, options]) => options[at])),
    },
  ];
};

/** The range of a column's choices; identical lists are stored once on the sheet of choices. */
const optionsFor = (
  leaf: Leaf,
  rows: TemplateRows,
  duties: readonly { readonly name: string }[],
  lists: Map<string, readonly string[]>,
): string | undefined => {
  const options = rows.optionsOf(leaf, duties);
  if (options === undefined || options.length === 0) return undefined;
  const key =
    leaf.type.kind === 'reference' ? words.list(leaf.type.to) : options.join('、').slice(0, 100);
  if (!lists.has(key)) lists.set(key, options);
  const column = columnName([...lists.keys()].indexOf(key));
  return `${optionsSheet}!$${column}$2:$${column}$${options.length + 1}`;
};

const columnOf = (
  header: string,
  leaf: Leaf | undefined,
  options: string | undefined,
): SheetColumn => ({
  header,
  width: Math.min(40, Math.max(10, header.length * 2.2)),
  isRequired: leaf === undefined || !(leaf.isOptional || leaf.isMany),
  isText: leaf?.type.kind !== 'number',
  ...(options !== undefined && { options }),
  // New rows may be named before they are in the list.
  ...(leaf?.type.kind === 'reference' && { isOpen: true }),
});

const guide = (tables: readonly TemplateTable[], edition: string | undefined): WrittenSheet => ({
  name: guideSheet,
  title: templateMark,
  columns: words.guideHeaders.map((header, at) => ({
    header,
    width: [24, 28, 8, 70][at] ?? 20,
    isRequired: false,
    isText: true,
  })),
  rows: [
    ...(edition === undefined ? [] : [[baseLabel, edition, '', words.baseLine]]),
    ...words.guideLines.map((line) => [line]),
    ...tables.flatMap(({ sheet, columns }) =>
      columns.map(({ header, leaf, means }) => [
        sheet,
        header,
        leaf?.isOptional === true || leaf?.isMany === true ? words.optional : words.required,
        leaf ? words.howTo(leaf) : words.belongs(means),
      ]),
    ),
  ],
});
