import { closeSync, fstatSync, openSync, readFileSync, constants } from 'node:fs';
import { errorAt, type Issue } from '../core/issue.ts';

/** Bytes of a file, or why there are none. */
export type SourceBytes =
  | { readonly bytes: Buffer; readonly issue?: undefined }
  | { readonly bytes?: undefined; readonly issue: Issue };

/** How a ZIP begins, and with it every workbook. */
const packed = Buffer.from('PK\u0003\u0004', 'latin1');

/**
 * Reads a file that somebody handed in. Its size is looked at before its bytes, so that half a
 * gigabyte costs nothing; a pipe is not waited for.
 *
 * @param source name of the file for issues
 * @param mayBePacked true for a workbook, which is a ZIP; text never is
 */
export const readSourceFile = (
  path: string,
  source: string,
  maximumBytes: number,
  { mayBePacked = false } = {},
): SourceBytes => {
  const place = { source, path: [] };
  try {
    const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stat = fstatSync(handle);
      if (!stat.isFile()) return { issue: errorAt(place, 'file.special', { file: source }) };
      if (stat.size > maximumBytes) {
        const params = { maximumBytes, receivedBytes: stat.size };
        return { issue: errorAt(place, 'json.too-large', params) };
      }
      const bytes = readFileSync(handle);
      return !mayBePacked && bytes.subarray(0, packed.length).equals(packed)
        ? { issue: errorAt(place, 'file.packed', { file: source }) }
        : { bytes };
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return { issue: errorAt(place, 'file.unreadable', { file: source, code: codeOf(error) }) };
  }
};

/** @throws the error itself when the system did not raise it */
const codeOf = (error: unknown): string => {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
};
