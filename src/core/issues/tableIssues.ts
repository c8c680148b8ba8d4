import type { CollectionName } from '../formats/collections.ts';
import type { PositionFault } from '../spreadsheets/readPosition.ts';
import type { ChangeCause } from '../spreadsheets/cellChange.ts';

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
  | 'form';

/** Why a cell holds no usable number. */
export type QuantityFault =
  | 'not-a-number'
  | 'several-numbers'
  | 'range'
  | 'approximate'
  /** Two stakes: where a reach begins and ends. */
  | 'two-stakes';

/** Why a CSV file cannot be parted into cells. */
export type CsvFault =
  /** A quote that is never closed. */
  | 'quote-open'
  /** A quote inside a cell that does not begin with one. */
  | 'quote-inside'
  | 'row-too-long'
  | 'other';

/** Why a file is not a readable workbook. */
export type WorkbookFault =
  /** An older format, or password-protected. */
  | 'not-xlsx'
  /** Truncated, or corrupted in transit. */
  | 'damaged'
  /** Unpacks to more data than any office workbook. */
  | 'too-large'
  /** Declares a document type, which no office program does. */
  | 'doctype'
  | 'too-many-cells';

/** Codes of faults found while reading tables, with the parameters of their sentences. */
export interface TableIssueParams {
  // Files, sheets, headers.
  'table.encoding': { likely: 'utf-8' | 'utf-16' | 'unknown' };
  'table.encoding-found': { encoding: string };
  'table.csv': { fault: CsvFault; line?: number };
  'table.workbook': { fault: WorkbookFault; detail: string };
  'table.old-format': { extension: string };
  'table.macros': Record<string, never>;
  'table.no-mapping': { learn: string };
  'table.two-mappings': { first: string; second: string };
  'table.no-file': { pattern: string };
  'table.sheet': { expected: string; sheets: readonly string[] };
  'table.sheet-hidden': { sheet: string };
  'table.sheet-unread': { sheet: string };
  'table.header': { header: string; meant?: string };
  'table.columns-unread': { headers: readonly string[] };
  'table.rows-unread': { why: 'total' | 'footnote' | 'heading' | 'asked'; rows: readonly number[] };
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
  'cell.sample': { received: string };
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
  'cell.contradicts': { title?: string; received: string; other: string; otherCell: string };

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
  'name.marked': { received: string; mark: string };
  'name.doubt': { received: string; why: NameDoubt; meant?: string };
  'region.unclear-kind': { received: string };
  'rows.registered': { collection: CollectionName; names: readonly string[] };
  'chief.gone': { name: string; post: string; scope: string; successor?: string };
}
