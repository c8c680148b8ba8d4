export type CsvEncoding = 'utf-8' | 'gb18030';

/** Text of a CSV file, or why it has none. */
export type CsvText =
  | {
      readonly text: string;
      /** Its encoding, if neither the file nor the mapping names it. */
      readonly guessed?: 'GB 18030' | 'UTF-16';
    }
  | { readonly text?: undefined; readonly likely: 'utf-8' | 'mixed' | 'unknown' };

/**
 * Decodes a CSV file. A byte order mark tells the encoding; without one it is UTF-16 if a line
 * break has two bytes, UTF-8 if the bytes are valid, otherwise GB 18030.
 *
 * @param declared encoding in the mapping
 */
export const csvText = (bytes: Buffer, declared: CsvEncoding | undefined): CsvText => {
  const wide = wideEncoding(bytes);
  if (wide) {
    const text = findDecoded(bytes, wide.encoding);
    if (text === undefined) return { likely: 'unknown' };
    return wide.isMarked ? { text } : { text, guessed: 'UTF-16' };
  }
  const utf8 = findDecoded(bytes, 'utf-8');
  // A mark of UTF-8 in a file that is not: files of two encodings are joined.
  if (utf8 === undefined && bytes.includes(UTF_8_MARK)) return { likely: 'mixed' };
  const gb = declared === 'utf-8' ? undefined : findDecoded(bytes, 'gb18030');
  const isPlain = bytes.every((byte) => byte < 0x80);
  if (declared === 'gb18030' && !isPlain && !bytes.subarray(0, 3).equals(UTF_8_MARK))
    return gb === undefined ? { likely: utf8 === undefined ? 'unknown' : 'utf-8' } : { text: gb };
  if (utf8 !== undefined) return { text: utf8 };
  return gb === undefined ? { likely: 'unknown' } : { text: gb, guessed: 'GB 18030' };
};

const UTF_8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** UTF-16 by its mark, or by a line break of two bytes. */
const wideEncoding = (
  bytes: Buffer,
): { readonly encoding: 'utf-16le' | 'utf-16be'; readonly isMarked: boolean } | undefined => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', isMarked: true };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', isMarked: true };
  if (bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, 20_000);
  for (const [encoding, sign, zero] of wideBreaks)
    for (let at = 0; at + 1 < sample.length; at += 2)
      if (sample[at + sign] === 0x0a && sample[at + zero] === 0)
        return { encoding, isMarked: false };
  return undefined;
};

/** Where the two bytes of a line break stand. */
const wideBreaks = [
  ['utf-16le', 0, 1],
  ['utf-16be', 1, 0],
] as const;

/** Text without its byte order mark; undefined if the bytes have another encoding. */
const findDecoded = (
  bytes: Buffer,
  encoding: CsvEncoding | 'utf-16le' | 'utf-16be',
): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
