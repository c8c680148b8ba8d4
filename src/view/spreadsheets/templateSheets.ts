import type { ExportFormat } from '../../core/formats/exportFormat.ts';
import type { OfficeExport } from '../../core/formats/formats.ts';
import { unknownWords } from '../../core/schemas/notKnown.ts';
import type { Leaf } from '../../core/spreadsheets/leafFields.ts';
import { columnName } from '../../core/spreadsheets/sheet.ts';
import {
  guideSheet,
  baseLabel,
  mayBeBlank,
  optionsSheet,
  templateMark,
  templateTables,
  type TemplateColumn,
  type TemplateTable,
} from '../../core/spreadsheets/template.ts';
import { TemplateRows, type Beginning } from '../../core/spreadsheets/templateRows.ts';
import { template as words } from '../../i18n/zh/template.ts';
import { ownLevelWords } from './ownLevelWords.ts';
import type { SheetColumn, WrittenSheet } from './workbookFiles.ts';

/** What a template is made with besides the record. */
interface TemplateOptions {
  /** Omits the rows but keeps the choices. */
  readonly isBlank?: boolean;
  readonly edition?: string | undefined;
  readonly format?: ExportFormat<OfficeExport> | undefined;
  /** What is known of the office before anything is published. */
  readonly beginning?: Beginning | undefined;
  /** Names of the only sheets to write, each with those of its lists; all if there are none. */
  readonly only?: readonly string[] | undefined;
}

/**
 * The template an office fills in: one sheet per table, with drop-downs from the schema and the
 * record, and a guide. Filled with the record, it is read back as the same record.
 *
 * @param record what is published; undefined before the first import
 */
export const templateSheets = (
  record: OfficeExport | undefined,
  duties: readonly { readonly id: string; readonly name: string }[],
  { isBlank, edition, format, beginning, only = [] }: TemplateOptions = {},
): readonly WrittenSheet[] => {
  const ownWords = ownLevelWords(record?.regions ?? beginning?.regions ?? []);
  const rows = new TemplateRows({ record, beginning, duties, ownWords });
  const lists = new Map<string, readonly string[]>();
  const tables = templateTables(format).filter(
    ({ sheet }) =>
      only.length === 0 || only.some((name) => name === sheet || sheet.startsWith(`${name}·`)),
  );
  const isFilled = ({ into }: TemplateTable): boolean =>
    isBlank !== true || into === 'office' || record === undefined;
  const sheets = tables.map((table) => ({
    name: table.sheet,
    columns: table.columns.map((column) =>
      columnOf(
        column,
        !mayBeBlank(table, column),
        column.leaf && optionsFor(column.leaf, rows, duties, lists),
      ),
    ),
    rows: isFilled(table) ? rows.of(table) : [],
  }));
  const columns = [...lists];
  const longest = Math.max(0, ...columns.map(([, options]) => options.length));
  return [
    guide(tables, edition, ownWords),
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
  { header, leaf }: TemplateColumn,
  isRequired: boolean,
  options: string | undefined,
): SheetColumn => ({
  header,
  width: Math.min(40, Math.max(10, header.length * 2.2)),
  isRequired,
  isText: leaf?.type.kind !== 'number',
  ...(options !== undefined && { options }),
  // New rows may be named before they are in the list; a value may be unknown.
  ...((leaf?.type.kind === 'reference' || leaf?.mayBeUnknown) && { isOpen: true }),
});

/** A field with the words of the place among its choices. */
const inOwnWords = (leaf: Leaf, ownWords: ReadonlyMap<string, string>): Leaf =>
  leaf.type.kind === 'choice'
    ? {
        ...leaf,
        type: {
          ...leaf.type,
          choices: leaf.type.choices.map(({ value, word }) => ({
            value,
            word: ownWords.get(word) ?? word,
          })),
        },
      }
    : leaf;

const guide = (
  tables: readonly TemplateTable[],
  edition: string | undefined,
  ownWords: ReadonlyMap<string, string>,
): WrittenSheet => ({
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
    ...tables.flatMap((table) =>
      table.columns.map((column) => [
        table.sheet,
        column.header,
        mayBeBlank(table, column) ? words.optional : words.required,
        column.leaf
          ? words.howTo(inOwnWords(column.leaf, ownWords), Object.values(unknownWords))
          : words.belongs(column.means),
      ]),
    ),
  ],
});
