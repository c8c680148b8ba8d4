import { CsvError, parse } from 'csv-parse/sync';
import { errorAt, warningAt, type Issue } from '../../core/issues/issue.ts';
import type { CsvFault } from '../../core/issues/tableIssues.ts';
import type { Sheet } from '../../core/spreadsheets/sheet.ts';
import { csvCell, withQuotedTexts } from './csvTexts.ts';
import type { ReadSheets } from './readWorkbook.ts';

export type CsvEncoding = 'utf-8' | 'gb18030';

/** Most rows in a CSV file. */
const MOST_ROWS = 200_000;

/**
 * Reads a CSV file as one sheet. It is UTF-8, with or without a byte order mark, if the bytes are
 * valid; otherwise GB 18030. Undeclared GB 18030 is reported.
 *
 * @param declared encoding declared in the mapping
 */
export const readCsv = (bytes: Buffer, file: string, declared?: CsvEncoding): ReadSheets => {
  const place = { source: file, path: [] };
  const decoded = decode(bytes, declared);
  if (decoded.text === undefined)
    return { sheets: [], issues: [errorAt(place, 'table.encoding', { likely: decoded.likely })] };
  const issues: Issue[] = decoded.isGuessed
    ? [warningAt(place, 'table.encoding-found', { encoding: 'GB 18030' })]
    : [];
  try {
    const delimiter = delimiterOf(decoded.text);
    const records = parse(withQuotedTexts(decoded.text, delimiter), {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: 1_000_000,
      to: MOST_ROWS,
    });
    return { sheets: [sheetOf(records, file)], issues };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { sheets: [], issues: [errorAt(place, 'table.csv', csvFault(error))] };
  }
};

type Decoded =
  | { readonly text: string; readonly isGuessed: boolean }
  | { readonly text?: undefined; readonly likely: 'utf-8' | 'utf-16' | 'unknown' };

const decode = (bytes: Buffer, declared: CsvEncoding | undefined): Decoded => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { likely: 'utf-16' };
  const utf8 = findDecoded(bytes, 'utf-8');
  const gb = declared === 'utf-8' ? undefined : findDecoded(bytes, 'gb18030');
  const isPlain = bytes.every((byte) => byte < 0x80);
  if (declared === 'gb18030' && !isPlain)
    return gb === undefined
      ? { likely: utf8 === undefined ? 'unknown' : 'utf-8' }
      : { text: gb, isGuessed: false };
  if (utf8 !== undefined) return { text: utf8, isGuessed: false };
  return gb === undefined ? { likely: 'unknown' } : { text: gb, isGuessed: true };
};

/** Text without its byte order mark; undefined if the bytes have another encoding. */
const findDecoded = (bytes: Buffer, encoding: CsvEncoding): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** The most frequent separator in the first lines, outside quotes. */
const delimiterOf = (text: string): string => {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n/)
    .slice(0, 10)
    .join('\n');
  const counted = [',', '\t', ';'].map((mark) => ({ mark, times: lines.split(mark).length - 1 }));
  return counted.reduce((best, each) => (each.times > best.times ? each : best)).mark;
};

const sheetOf = (records: readonly (readonly string[])[], file: string): Sheet => ({
  file,
  name: '',
  isHidden: false,
  rows: records.map((record) => record.map(csvCell)),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

const csvFault = (error: CsvError): { readonly fault: CsvFault; readonly line?: number } => {
  const line: unknown = Reflect.get(error, 'lines');
  const fault = faultsByCode.find(({ code }) => error.code.includes(code))?.fault ?? 'other';
  return { fault, ...(typeof line === 'number' && { line }) };
};

const faultsByCode: readonly { readonly code: string; readonly fault: CsvFault }[] = [
  { code: 'NOT_CLOSED', fault: 'quote-open' },
  { code: 'OPENING_QUOTE', fault: 'quote-inside' },
  { code: 'CLOSING_QUOTE', fault: 'quote-inside' },
  { code: 'MAX_RECORD_SIZE', fault: 'row-too-long' },
];
