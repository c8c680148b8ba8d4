import { basename, extname } from 'node:path';
import { errorAt, warningAt, type Issue } from '../../core/issues/issue.ts';
import { readSourceFile } from '../readSourceFile.ts';
import type { CsvEncoding } from './csvText.ts';
import { fileKindOf } from './fileKind.ts';
import { readCsv } from './readCsv.ts';
import { readWorkbook, type ReadSheets } from './readWorkbook.ts';

/** Names of table files, by extension. What is in them is told by their bytes. */
export const isTableFile = (path: string): boolean =>
  /\.(?:csv|tsv|txt|xlsx|xlsm|xltx|xltm)$/i.test(path);

/** Names of other programs' workbooks, which the clerk can save. Some are XLSX or text in truth. */
export const isOtherTable = (path: string): boolean =>
  /\.(?:xlsb?|xlt|ett?|ods|numbers)$/i.test(path);

/** Names of files that may be sent in place of a table. Their bytes tell why they are none. */
export const isOtherFormat = (path: string): boolean =>
  isOtherTable(path) ||
  /\.(?:wps|docx?|pdf|ofd|html?|mht|xml|zip|rar|7z|gz|jpe?g|png)$/i.test(path);

/**
 * Reads a file of tables by what it is, whatever its name says. Faults of the file are issues; only a
 * failing disk throws.
 *
 * @param encodingOf encoding of a CSV file from its mapping, if there is one
 */
export const readTableFile = (
  path: string,
  maximumBytes: number,
  encodingOf: (file: string) => CsvEncoding | undefined = () => undefined,
): ReadSheets & { readonly bytes: Buffer } => {
  const name = basename(path);
  const { result: bytes, issue } = readSourceFile(path, name, maximumBytes, { mayBePacked: true });
  if (issue) return { bytes: Buffer.alloc(0), sheets: [], issues: [issue] };
  return { bytes, ...readBytes(bytes, name, encodingOf) };
};

const readBytes = (
  bytes: Buffer,
  name: string,
  encodingOf: (file: string) => CsvEncoding | undefined,
): ReadSheets => {
  const place = { source: name, path: [] };
  const extension = extname(name);
  const kind = fileKindOf(bytes);
  const isNamedText = /\.(?:csv|tsv|txt)$/i.test(name);
  if (kind !== 'package' && kind !== 'text')
    return { sheets: [], issues: [errorAt(place, 'table.workbook', { fault: kind, detail: '' })] };
  const read = kind === 'text' ? readCsv(bytes, name, encodingOf(name)) : readWorkbook(bytes, name);
  const isAsNamed = kind === 'text' ? isNamedText : /\.xl[st][xm]$/i.test(name);
  if (isAsNamed || read.sheets.length === 0) return read;
  // Lines without any sign between cells are not a table of another name.
  if (kind === 'text' && !read.sheets.some(({ rows }) => rows.some((row) => row.length > 1)))
    return {
      sheets: [],
      issues: [errorAt(place, 'table.workbook', { fault: 'not-xlsx', detail: '' })],
    };
  const other: Issue = warningAt(place, 'table.other-content', { extension, is: kind });
  return { ...read, issues: [other, ...read.issues] };
};
