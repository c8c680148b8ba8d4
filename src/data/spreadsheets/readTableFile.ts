import { basename, extname } from 'node:path';
import { errorAt } from '../../core/issues/issue.ts';
import { readSourceFile } from '../readSourceFile.ts';
import { readCsv, type CsvEncoding } from './readCsv.ts';
import { readWorkbook, type ReadSheets } from './readWorkbook.ts';

/** Table file formats, by extension. */
export const isTableFile = (path: string): boolean => /\.(?:csv|xlsx|xlsm)$/i.test(path);

/** Formats of other programs. The clerk can save them in a supported format. */
export const isOtherFormat = (path: string): boolean =>
  /\.(?:xls|xlsb|et|ods|wps|docx?|pdf|numbers)$/i.test(path);

/**
 * Reads a file of tables. Faults of the file are issues; only a failing disk throws.
 *
 * @param encodingOf encoding of a CSV file from its mapping, if there is one
 */
export const readTableFile = (
  path: string,
  maximumBytes: number,
  encodingOf: (file: string) => CsvEncoding | undefined = () => undefined,
): ReadSheets & { readonly bytes: Buffer } => {
  const name = basename(path);
  const nothing = { bytes: Buffer.alloc(0), sheets: [] };
  if (isOtherFormat(path)) {
    const place = { source: name, path: [] };
    return {
      ...nothing,
      issues: [errorAt(place, 'table.old-format', { extension: extname(name) })],
    };
  }
  const isText = /\.csv$/i.test(name);
  const { result: bytes, issue } = readSourceFile(path, name, maximumBytes, {
    mayBePacked: !isText,
  });
  if (issue) return { ...nothing, issues: [issue] };
  return {
    bytes,
    ...(isText ? readCsv(bytes, name, encodingOf(name)) : readWorkbook(bytes, name)),
  };
};
