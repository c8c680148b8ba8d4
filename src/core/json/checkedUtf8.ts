export interface EncodingFault {
  /** Zero-based offset of the first byte that is not valid UTF-8. */
  byteOffset: number;
  /** One-based line that byte stands in. */
  line: number;
  /** What the bytes look like instead. */
  likely: 'gbk' | 'utf-16' | 'unknown';
}

/** Bytes in pieces; each iteration begins at the first byte again. */
export type BytePieces = Iterable<Uint8Array>;

/** Thrown in the midst of reading where bytes stop being UTF-8. */
export class NotUtf8 extends Error {
  readonly byteOffset: number;
  constructor(byteOffset: number) {
    super(`no UTF-8 from byte ${byteOffset}`);
    this.byteOffset = byteOffset;
  }
}

/**
 * Passes the pieces on, each checked first. A character may be split between two pieces.
 *
 * @throws NotUtf8 at the first piece that is no UTF-8
 */
export function* checkedUtf8(pieces: BytePieces): Generator<Uint8Array, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let offset = 0;
  /** The beginning of a character whose end is in the next piece. */
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

/** A second look from the beginning, at a text that is known not to be UTF-8. */
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

/** Two bytes and more of a character are at most three when its last is missing. */
const LONGEST_CUT = 3;

/** The bytes at the end of valid text that begin a character and do not end it. */
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

/** Bisection over prefixes: a prefix of valid text is valid, a longer one than the fault is not. */
function validPrefixLength(bytes: Uint8Array): number {
  let valid = 0;
  let broken = bytes.length;
  while (broken - valid > 1) {
    const middle = (valid + broken) >> 1;
    const decoder = new TextDecoder('utf-8', { fatal: true });
    // A stream tolerates a character that is cut at the end.
    if (decodes(() => decoder.decode(bytes.subarray(0, middle), { stream: true }))) valid = middle;
    else broken = middle;
  }
  return valid;
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Bytes one after the other; nothing is copied where there is nothing to join. */
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
