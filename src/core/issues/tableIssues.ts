import type { CollectionName } from '../formats/collections.ts';
import type { ChangeCause, PositionFault, SaidClass, SaidGrade } from './cellFaults.ts';
import type { UnsampledStatus } from '../numbers/monthStatus.ts';

/** Why a cell holds no day or month. */
export type DateFault =
  /** A form that is not a date. */
  | 'not-a-date'
  /** Written like a date, but the calendar has no such day. */
  | 'no-such-day'
  /** Day and month without a year, and the sheet gives no year. */
  | 'year-missing'
  /** Year and month where a day is required. */
  | 'day-missing'
  /** `3/4/2026`: ambiguous month. */
  | 'order-unclear'
  /** 1-10月, 9月1日至9月30日: a time between two days. */
  | 'range'
  /** 26年9月3日: 2026, 1926 or another century. */
  | 'short-year';

/** Why a text is not taken for the name of one person. */
export type NameDoubt =
  /** 李国庆王建军: two names without a separator. */
  | 'joined'
  /** 王书记: a title in place of a name. */
  | 'title'
  /** 李国庆（代）: a note that belongs to the post. */
  | 'acting'
  /** Digits, signs or words that no name has. */
  | 'form'
  /** 空岗, 山区: a word where a name should stand. */
  | 'word'
  /** 李国庆（县级）: a note that may be of the post or of the person. */
  | 'note'
  /** 李强（河西村）: perhaps another of the same name. */
  | 'place'
  /** 李国庆（0300-8206101). */
  | 'phone'
  /** 李国庆（待任命）: in office or not. */
  | 'not-yet'
  /** 〃 or 同上. */
  | 'ditto';

/** Why a cell is no result of a section in a month. */
export type SampleDoubt =
  | 'unknown'
  /** 优, 良好: the condition of the water and no class. */
  | 'grade'
  /** Ⅳ类（良好）. */
  | 'grade-differs'
  /** 未断流 alone. */
  | 'denied'
  /** Two reasons, which have different statuses. */
  | 'mixed'
  | 'several-classes'
  /** 优于Ⅲ类, 目标Ⅲ类: a limit, a target, or another month. */
  | 'not-the-value'
  /** A class and the word for no sample. */
  | 'class-and-none'
  /** 逢单月监测 in an odd month. */
  | 'due';

/** What a cell about a section may mean. */
export type SampleMeaning =
  | { readonly class: SaidClass }
  | { readonly status: UnsampledStatus }
  | { readonly grade: SaidGrade };

/** Why a cell holds no usable number. */
export type QuantityFault =
  | 'not-a-number'
  | 'several-numbers'
  | 'range'
  | 'approximate'
  /** Two stakes: where a reach begins and ends. */
  | 'two-stakes';

/** Why the text of a CSV file does not fall into cells. */
export type CsvFault =
  /** A quotation mark that is never closed. */
  | 'quote-open'
  /** A quotation mark inside a cell, not doubled. */
  | 'quote-inside'
  /** A cell in quotation marks that holds whole rows. */
  | 'rows-in-quotes'
  | 'row-too-long'
  | 'form';

/** Why a file is not a readable workbook. */
export type WorkbookFault =
  /** Nothing that is known. */
  | 'not-xlsx'
  | 'empty'
  /** Excel 97 to 2003, or WPS in its own format. */
  | 'old-workbook'
  | 'password'
  /** The binary workbook of Excel. */
  | 'xlsb'
  /** OpenDocument. */
  | 'ods'
  /** Apple Numbers. */
  | 'numbers'
  /** A letter, slides, a PDF. */
  | 'other-document'
  /** Files packed together. */
  | 'archive'
  | 'picture'
  /** HTML, as many systems export it under the name .xls. */
  | 'web-page'
  /** Table in the XML of Excel 2003. */
  | 'xml-workbook'
  /** Truncated, or corrupted in transit. */
  | 'damaged'
  /** Unpacks to more data than any office workbook. */
  | 'too-large'
  /** Declares a document type, which no office program does. */
  | 'doctype'
  | 'too-many-cells';

/** A column that no mapping reads. */
export interface UnreadColumn {
  /** Its letters. */
  readonly column: string;
  /** Empty if no header stands above its cells. */
  readonly header: string;
  /** Cells with something in them, in the rows that are read. */
  readonly cells: number;
  /** How many of them are pictures. */
  readonly pictures: number;
}

/** Why rows are not read as data. */
export type UnreadRows =
  /** They stand above the header. */
  | 'above'
  | 'total'
  /** Notes, signatures, and headings of a group of rows. */
  | 'footnote'
  /** The header repeated. */
  | 'heading'
  /** The mapping asks to leave them out. */
  | 'asked'
  /** They hold cells only in columns that no mapping reads. */
  | 'elsewhere';

/** Codes of faults found while reading tables, with the parameters of their sentences. */
export interface TableIssueParams {
  // Files, sheets, headers.
  'table.encoding': { likely: 'utf-8' | 'mixed' | 'unknown' };
  'table.encoding-found': { encoding: string };
  /** Lines, one-based, at which another file begins. */
  'table.joined-files': { lines: readonly number[] };
  'table.csv': { fault: CsvFault; line?: number };
  'table.too-many-rows': { maximum: number };
  'table.workbook': { fault: WorkbookFault; detail: string };
  /** A file that is read by its content and not by its name. */
  'table.other-content': { extension: string; is: 'package' | 'text' };
  'table.macros': Record<string, never>;
  /** A folder without a table at its top; `below` are sub-folders that hold tables. */
  'folder.no-tables': { below: readonly string[] };
  /** Files and sub-folders of a folder of tables that were not read. */
  'folder.unread': { what: 'folders' | 'files'; names: readonly string[] };
  /** Files that are copies of one another by their names, with different contents. */
  'folder.copies': { files: readonly string[] };
  /** A file with the very bytes of another. */
  'folder.same': { read: string };
  /** A file that somebody has open. */
  'folder.open': { file: string };
  'table.no-mapping': { learn: string };
  'table.two-mappings': { first: string; second: string };
  'table.no-file': { pattern: string };
  'table.sheet': { expected: string; sheets: readonly string[] };
  'table.sheet-hidden': { sheet: string };
  'table.sheet-unread': { sheet: string; why: 'unmapped' | 'hidden' | 'very-hidden' };
  /** Pictures that lie on a sheet. */
  'table.pictures-unread': { pictures: number };
  'table.header': { header: string; meant?: string };
  'table.columns-unread': { columns: readonly UnreadColumn[] };
  'table.rows-unread': { why: UnreadRows; rows: readonly number[] };
  /** A row of a CSV file whose cells fit their columns in no way or in several. */
  'table.row-short': { cells: number };
  /** Rows that had lost their merged cells and were set right. */
  'table.rows-moved': { rows: readonly number[] };
  'table.hidden': { what: 'rows' | 'column'; places: readonly string[] };
  'table.total': { header: string; stated: number; computed: number };
  'table.empty': Record<string, never>;
  'table.first-empty': Record<string, never>;
  'table.period': { missing: readonly string[] };
  /** Nothing was published yet, and the site does not say who publishes. */
  'office.missing': { fields: readonly string[] };

  // The mapping itself.
  'mapping.meaning': { means: string; collection: string; meant?: string };
  'mapping.shared-phone': { header: string; chiefs: readonly string[] };

  // Cells.
  'cell.date': { title?: string; fault: DateFault; received: string; asked: 'day' | 'month' };
  'cell.number': { title?: string; fault: QuantityFault | 'unknown-unit'; received: string };
  'cell.two-units': { title?: string; received: string; asKm: number; asMetres: number };
  /** The unit in a cell is not that of its column. */
  'cell.unit-header': { received: string; header: string };
  /** A stake with less than three digits of metres. */
  'cell.stake': { title?: string; received: string; mayBe: readonly [string, string] };
  'cell.position': {
    title?: string;
    received: string;
    /** `half`: one of the two angles is missing. */
    fault: PositionFault | 'half';
    /** Longitude and latitude in the order that was probably meant. */
    swapped?: readonly [number, number];
  };
  'cell.unit': { title?: string; received: string; expected: string };
  'cell.scale': { title?: string; received: number; published: number };
  'cell.choice': { title?: string; received: string; choices: readonly string[]; meant?: string };
  'cell.sample': {
    received: string;
    why: SampleDoubt;
    meanings: readonly SampleMeaning[];
  };
  /** Words beside a class, which is read. */
  'cell.sample-words': { received: string; class: SaidClass; words: string };
  'cell.blank': { title?: string };
  'cell.form': { title?: string; received: string; example: string };
  'cell.formula': Record<string, never>;
  'cell.formula-empty': Record<string, never>;
  'cell.error': { received: string };
  /** What a spreadsheet did to a value, or may have done; `mayBe` has the values it may have been. */
  'cell.changed': {
    title?: string;
    cause: ChangeCause;
    received: string;
    mayBe: readonly string[];
  };
  /** The same, if only one value is possible: it is read, and said. */
  'cell.read-as': { title?: string; cause: ChangeCause; received: string; read: string };
  'cell.picture': Record<string, never>;
  'cell.contradicts': { title?: string; received: string; other: string; otherCell: string };

  /** A second row of the same thing that differs in several fields. */
  'row.contradicts': { fields: readonly string[]; otherCell: string };

  // Names that stand for rows.
  'name.unfound': {
    collection: CollectionName | 'duties';
    received: string;
    near: readonly string[];
  };
  'name.refused': { collection: CollectionName | 'duties'; received: string };
  'name.unclear': {
    collection: CollectionName | 'duties';
    received: string;
    candidates: readonly string[];
  };
  'name.other': { received: string; name: string };
  /** A row without an identifier that another row of the sheet already is. */
  'row.twin': { collection: CollectionName; name: string };
  'row.unclear': { collection: CollectionName; candidates: readonly string[] };

  // Chiefs.
  'person.unclear': { name: string; candidates: readonly string[] };
  'person.two-posts': { name: string; posts: readonly [string, string]; otherCell: string };
  'post.unclear': { names: readonly string[]; posts: readonly string[] };
  'chief.scope': { level: string; missing: 'level' | 'place' | 'reach'; place: string };
  'chief.blank-river': { above: string };
  'chief.blank-town': Record<string, never>;
  /** What every row of a list lacks because the list has no column of it. */
  'chief.no-column': { what: 'level' | 'post' | 'town' };
  'name.marked': { received: string; mark: string };
  /** Notes about people in a column of names, which are not published. */
  'name.personal-notes': { notes: readonly string[]; times: number };
  /** A ditto mark where it may not be read as the cell above. */
  'cell.ditto': { header: string; received: string; above?: string; mark: 'above' | 'beside' };
  'name.doubt': { received: string; why: NameDoubt; meant?: string };
  'region.unclear-kind': { received: string };
  'rows.registered': { collection: CollectionName; names: readonly string[] };
  'chief.gone': { name: string; post: string; scope: string; successor?: string };
}
