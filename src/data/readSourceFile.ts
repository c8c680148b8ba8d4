import { closeSync, fstatSync, openSync, readSync, constants } from 'node:fs';
import { errorAt, type Issue } from '../core/issues/issue.ts';
import type { BytePieces } from '../core/json/checkedUtf8.ts';
import { startSha256 } from './sha256.ts';

/** A submitted file, open for reading in chunks. */
export interface SourceFile {
  /** Chunks from the start of the file; one is in memory at a time. */
  readonly pieces: BytePieces;
  readonly byteLength: number;
  /** Fingerprint of the whole file, even if only part of it was read. */
  readonly sha256: () => string;
}

/** Called after each chunk with the number of bytes read for the first time. */
export type OnRead = (newBytes: number) => void;

/** The result of reading a file, or why it failed. */
type Used<T> =
  | { readonly result: T; readonly issue?: undefined }
  | { readonly result?: undefined; readonly issue: Issue };

/** First bytes of a ZIP, and therefore of every workbook. */
const packed = Buffer.from('PK\u0003\u0004', 'latin1');
const PIECE_BYTES = 1 << 18;

/**
 * Opens a submitted file while it is in use. The size is checked before the content is read, so an
 * oversized file costs nothing. Does not wait for a pipe.
 *
 * @param source name of the file for issues
 * @param mayBePacked true for a workbook, which is a ZIP; text never is
 */
export const useSourceFile = <T>(
  path: string,
  source: string,
  maximumBytes: number,
  use: (file: SourceFile) => T,
  { mayBePacked = false, onRead }: { mayBePacked?: boolean; onRead?: OnRead | undefined } = {},
): Used<T> => {
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
      if (!mayBePacked && readPiece(handle, 0, packed.length).equals(packed))
        return { issue: errorAt(place, 'file.packed', { file: source }) };
      return { result: use(sourceFile(handle, stat.size, onRead)) };
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return { issue: errorAt(place, 'file.unreadable', { file: source, code: codeOf(error) }) };
  }
};

/** All bytes of a file at once, for formats that cannot be read in chunks. */
export const readSourceFile = (
  path: string,
  source: string,
  maximumBytes: number,
  options: { mayBePacked?: boolean } = {},
): Used<Buffer> =>
  useSourceFile(path, source, maximumBytes, ({ pieces }) => Buffer.concat([...pieces]), options);

const sourceFile = (handle: number, byteLength: number, onRead?: OnRead): SourceFile => {
  const hash = startSha256();
  let hashedTo = 0;
  const piecesFrom = function* (from: number): Generator<Buffer, void> {
    for (let at = from; at < byteLength;) {
      const piece = readPiece(handle, at, Math.min(PIECE_BYTES, byteLength - at));
      if (piece.length === 0) return;
      if (at === hashedTo) {
        hash.update(piece);
        hashedTo += piece.length;
        onRead?.(piece.length);
      }
      at += piece.length;
      yield piece;
    }
  };
  return {
    pieces: { [Symbol.iterator]: () => piecesFrom(0) },
    byteLength,
    sha256: () => {
      // If reading stopped early, read the rest for the fingerprint.
      const rest = piecesFrom(hashedTo);
      while (rest.next().done !== true);
      return hash.hex();
    },
  };
};

const readPiece = (handle: number, position: number, length: number): Buffer => {
  const piece = Buffer.allocUnsafeSlow(length);
  return piece.subarray(0, readSync(handle, piece, 0, length, position));
};

/** @throws the error itself if it is not a system error */
const codeOf = (error: unknown): string => {
  if (error instanceof Error && 'code' in error && 'syscall' in error) return String(error.code);
  throw error;
};
