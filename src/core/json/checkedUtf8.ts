export interface EncodingFault {
  /** Zero-based offset of the first byte that is not valid UTF-8. */
  byteOffset: number;
  /** One-based line of that byte. */
  line: number;
  /** The encoding that the bytes seem to have. */
  likely: 'gbk' | 'utf-16' | 'unknown';
}

/** Bytes in chunks. Each iteration starts again at the first byte. */
export type BytePieces = Iterable<Uint8Array>;

/** Thrown while reading, at the first invalid UTF-8. */
export class NotUtf8 extends Error {
  readonly byteOffset: number;
  constructor(byteOffset: number) {
    super(`no UTF-8 from byte ${byteOffset}`);
    this.byteOffset = byteOffset;
  }
}

/**
 * Checks each chunk and passes it on. A character may be split between two chunks.
 *
 * @throws NotUtf8 at the first chunk that is not UTF-8
 */
export function* checkedUtf8(pieces: BytePieces): Generator<Uint8Array, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let offset = 0;
  /** The start of a character that ends in the next chunk. */
  let cut = new Uint8Array(0);
  for (const piece of pieces) {
    const isText = decodes(() => decoder.decode(piece, { stream: true }));
    if (!isText) {
      const joined = joinBytes(cut, piece);
      throw new NotUtf8(offset - cut.length + validPrefixLength(joined));
    }
    offset += piece.length;
    cut = cutCharacter(joinBytes(cut, piece.subarray(-LONGEST_CUT)));
    yield piece;
  }
  if (cut.length > 0) throw new NotUtf8(offset - cut.length);
}

/** Second pass from the start, to locate the fault in a text that is not UTF-8. */
export const describeFault = (pieces: BytePieces, byteOffset: number): EncodingFault => {
  let line = 1;
  let offset = 0;
  let isGbk = true;
  let isUtf16 = false;
  const gbk = new TextDecoder('gbk', { fatal: true });
  for (const piece of pieces) {
    if (offset === 0) isUtf16 = hasUtf16Mark(piece);
    const before = Math.max(0, byteOffset - offset);
    for (const byte of piece.subarray(0, before)) if (byte === 0x0a) line += 1;
    isGbk &&= decodes(() => gbk.decode(piece, { stream: true }));
    offset += piece.length;
    if (!isGbk && offset > byteOffset) break;
  }
  isGbk &&= decodes(() => gbk.decode());
  return { byteOffset, line, likely: isUtf16 ? 'utf-16' : isGbk ? 'gbk' : 'unknown' };
};

/** An incomplete character without its last byte has at most three bytes. */
const LONGEST_CUT = 3;

/** The trailing bytes of valid text that start a character without completing it. */
function cutCharacter(end: Uint8Array): Uint8Array<ArrayBuffer> {
  for (let length = 1; length <= Math.min(LONGEST_CUT, end.length); length++) {
    const byte = end[end.length - length] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const whole = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return end.slice(length < whole ? end.length - length : end.length);
  }
  return new Uint8Array(0);
}

/** Binary search over prefixes: a prefix is valid exactly if it ends before the fault. */
function validPrefixLength(bytes: Uint8Array): number {
  let valid = 0;
  let broken = bytes.length;
  while (broken - valid > 1) {
    const middle = (valid + broken) >> 1;
    const decoder = new TextDecoder('utf-8', { fatal: true });
    // Streaming mode accepts a character cut at the end.
    if (decodes(() => decoder.decode(bytes.subarray(0, middle), { stream: true }))) valid = middle;
    else broken = middle;
  }
  return valid;
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Concatenates bytes, without a copy if there is only one part. */
export const joinBytes = (first: Uint8Array, second: Uint8Array): Uint8Array => {
  if (first.length === 0) return second;
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
};

function decodes(decode: () => string): boolean {
  try {
    decode();
    return true;
  } catch {
    return false;
  }
}
