import { CsvError, parse } from 'csv-parse/sync';
import { errorAt, warningAt, type Issue } from '../../core/issues/issue.ts';
import type { CsvFault } from '../../core/issues/tableIssues.ts';
import type { Sheet } from '../../core/spreadsheets/sheet.ts';
import { csvDelimiter } from './csvDelimiter.ts';
import { csvText, type CsvEncoding } from './csvText.ts';
import { csvCell, withQuotedTexts } from './csvTexts.ts';
import type { ReadSheets } from './readWorkbook.ts';
import { swallowedRows } from './swallowedRows.ts';

/** Most rows in a CSV file. */
const MOST_ROWS = 200_000;

/**
 * Reads a CSV file as one sheet. An encoding that nobody declared is reported. Blanks and tabs around
 * a cell do not belong to it.
 *
 * @param declared encoding declared in the mapping
 */
export const readCsv = (bytes: Buffer, file: string, declared?: CsvEncoding): ReadSheets => {
  const place = { source: file, path: [] };
  const refused = (issue: Issue): ReadSheets => ({ sheets: [], issues: [issue] });
  const decoded = csvText(bytes, declared);
  if (decoded.text === undefined)
    return refused(errorAt(place, 'table.encoding', { likely: decoded.likely }));
  const { delimiter, text, joinedAt } = prepared(decoded.text);
  const issues: Issue[] = [
    ...(decoded.guessed
      ? [warningAt(place, 'table.encoding-found', { encoding: decoded.guessed })]
      : []),
    ...(joinedAt.length > 0 ? [warningAt(place, 'table.joined-files', { lines: joinedAt })] : []),
  ];
  try {
    const records = parse(withQuotedTexts(text, delimiter), {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      trim: delimiter !== '\t',
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: 1_000_000,
      to: MOST_ROWS + 1,
    });
    if (records.length > MOST_ROWS)
      return refused(errorAt(place, 'table.too-many-rows', { maximum: MOST_ROWS }));
    const swallowed = swallowedRows(records, delimiter);
    if (swallowed !== undefined)
      return refused(errorAt(place, 'table.csv', { fault: 'rows-in-quotes', line: swallowed + 1 }));
    return { sheets: [sheetOf(records, file)], issues };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refused(errorAt(place, 'table.csv', csvFault(error, text)));
  }
};

/** The cells' text, with what a file says before and between them taken away. Lines keep their numbers. */
const prepared = (
  text: string,
): { readonly delimiter: string; readonly text: string; readonly joinedAt: readonly number[] } => {
  // A byte order mark at the start of a later line: several files were pasted together.
  const joinedAt: number[] = [];
  const whole = text.includes('\ufeff')
    ? text
        .split('\n')
        .map((line, at) => {
          if (!line.startsWith('\ufeff')) return line;
          if (at > 0) joinedAt.push(at + 1);
          return line.replace(/^\ufeff+/, '');
        })
        .join('\n')
    : text;
  // The first line may be Excel's own: sep=;
  const [declared, said] = /^"?sep=(.)"?[ \t]*(?=[\r\n])/i.exec(whole) ?? [];
  if (declared === undefined || said === undefined)
    return { delimiter: csvDelimiter(whole), text: whole, joinedAt };
  return { delimiter: said, text: whole.slice(declared.length), joinedAt };
};

const sheetOf = (records: readonly (readonly string[])[], file: string): Sheet => ({
  file,
  name: '',
  isHidden: false,
  rows: records.map((record) => record.map(csvCell)),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

const csvFault = (
  error: CsvError,
  text: string,
): { readonly fault: CsvFault; readonly line?: number } => {
  const fault = faults[error.code] ?? 'form';
  // The parser notices an open quotation mark at the end of the file; it is the last of all.
  const line: unknown =
    fault === 'quote-open'
      ? text.slice(0, text.lastIndexOf('"')).split(/\r\n|[\r\n]/).length
      : Reflect.get(error, 'lines');
  return { fault, ...(typeof line === 'number' && { line }) };
};

const faults: Readonly<Record<string, CsvFault>> = {
  CSV_QUOTE_NOT_CLOSED: 'quote-open',
  CSV_INVALID_CLOSING_QUOTE: 'quote-inside',
  INVALID_OPENING_QUOTE: 'quote-inside',
  CSV_MAX_RECORD_SIZE: 'row-too-long',
};
