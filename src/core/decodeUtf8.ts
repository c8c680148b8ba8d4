export interface EncodingFault {
  /** Zero-based offset of the first byte that is no UTF-8. */
  byteOffset: number;
  /** One-based line that byte stands in. */
  line: number;
  /** What the bytes look like instead. */
  likely: 'gbk' | 'utf-16' | 'unknown';
}

/** The text of UTF-8 bytes without a leading byte order mark, or where they stop being UTF-8. */
export function decodeUtf8(
  bytes: Uint8Array,
): { text: string; fault?: undefined } | { text?: undefined; fault: EncodingFault } {
  const text = findDecoded(bytes, 'utf-8');
  if (text !== undefined) return { text };

  const byteOffset = validPrefixLength(bytes);
  let line = 1;
  for (const byte of bytes.subarray(0, byteOffset)) if (byte === 0x0a) line += 1;
  return { fault: { byteOffset, line, likely: likelyEncoding(bytes) } };
}

/** Bisection over prefixes: a prefix of valid text is valid, a longer one than the fault is not. */
function validPrefixLength(bytes: Uint8Array): number {
  let valid = 0;
  let broken = bytes.length;
  while (broken - valid > 1) {
    const middle = (valid + broken) >> 1;
    // A stream tolerates a character that is cut at the end.
    if (findDecoded(bytes.subarray(0, middle), 'utf-8', true) === undefined) broken = middle;
    else valid = middle;
  }
  return valid;
}

function likelyEncoding(bytes: Uint8Array): EncodingFault['likely'] {
  const [first, second] = bytes;
  const hasUtf16Mark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (hasUtf16Mark) return 'utf-16';
  return findDecoded(bytes, 'gbk') === undefined ? 'unknown' : 'gbk';
}

function findDecoded(bytes: Uint8Array, encoding: string, stream = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}
