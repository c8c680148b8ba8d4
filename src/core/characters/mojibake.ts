/** A text that was decoded with the wrong encoding. */
export interface Mojibake {
  /** The damaged part as it stands. */
  readonly received: string;
  /** What it was before; absent if its bytes are lost. */
  readonly meant?: string;
}

/**
 * The part of a text that a program has decoded wrongly: UTF-8 read as GBK (`鍖椾含`) or as Latin-1
 * (`Ã¤`), GBK read as Latin-1 (`ºÓ³¤`), or what remains when bytes were thrown away (`锟斤拷`, U+FFFD).
 * Sound texts give nothing: a part is taken as damaged only if its bytes are a text of common
 * characters in the other encoding.
 */
export const findMojibake = (text: string): Mojibake | undefined => {
  const [narrow] = narrowRun.exec(text) ?? [];
  const narrowMeant = narrow === undefined ? undefined : meantByLatin(narrow);
  if (narrow !== undefined && narrowMeant !== undefined)
    return { received: narrow, meant: narrowMeant };
  for (const [, run = ''] of text.matchAll(beginsLikeUtf8())) {
    const found = misreadByGbk(run);
    if (found) return found;
  }
  const [lost] = lostBytes.exec(text) ?? [];
  return lost === undefined ? undefined : { received: lost };
};

/** U+FFFD, its three bytes read as GBK, and memory that no program had filled. */
const lostBytes = /\ufffd+|(?:锟斤拷)+锟?斤?|锟斤|(?:烫{3}|屯{3})[烫屯]*/;

/** Characters that Windows-1252 has beyond Latin-1, by their byte. */
const windowsMarks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const narrowRun = new RegExp(`[\\u00a0-\\u00ff][\\u0080-\\u00ff${windowsMarks}]+`);

const meantByLatin = (run: string): string | undefined => {
  const bytes = Uint8Array.from(run, (character) => {
    const at = windowsMarks.indexOf(character);
    return at === -1 ? character.charCodeAt(0) : 0x80 + at;
  });
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8 !== undefined) return utf8;
  const isTyped = bytes.length < 4 || !/[^·“”‘’…—–°±×÷§¨¤]/.test(run);
  const gbk = isTyped ? undefined : decoded(bytes, 'gbk');
  return gbk !== undefined && isCommon(gbk) ? gbk : undefined;
};

/** The longest beginning of a run whose bytes are common characters in UTF-8. */
const misreadByGbk = (run: string): Mojibake | undefined => {
  const characters = Array.from(run).slice(0, LONGEST_RUN);
  for (let length = characters.length; length >= 3; length -= 1) {
    const read = characters.slice(0, length);
    if (!read.some(isAddedByGbk)) continue;
    const bytes = read.flatMap((character) => gbkBytes().get(character) ?? NO_BYTE);
    // The last character may lack bytes: they were read together with what followed.
    const meant = decoded(Uint8Array.from(bytes), 'utf-8', true);
    if (meant === undefined || Array.from(meant).length < 2 || !isCommon(meant)) continue;
    return { received: read.join(''), meant };
  }
  return undefined;
};

const LONGEST_RUN = 40;
/** Never valid in UTF-8. */
const NO_BYTE = [0xff] as const;

/** Whether GBK added a character to GB 2312: no sound text of a spreadsheet is full of them. */
const isAddedByGbk = (character: string): boolean => {
  const bytes = gbkBytes().get(character) ?? [];
  return bytes.some((byte) => byte < FIRST_OF_GB2312);
};

/** A character with a byte below this one is none of GB 2312. */
const FIRST_OF_GB2312 = 0xa1;

/** Whether every character is a hanzi of GB 2312, which are those in daily use, or punctuation. */
const isCommon = (text: string): boolean =>
  Array.from(text).every((character) => {
    if (/^[、-】！-～]$/u.test(character)) return true;
    const [lead = 0, trail = 0] = gbkBytes().get(character) ?? [];
    return trail >= FIRST_OF_GB2312 && lead >= 0xb0 && lead <= 0xf7;
  });

const decoded = (
  bytes: Uint8Array,
  encoding: 'utf-8' | 'gbk',
  mayBeCut = false,
): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: mayBeCut });
  } catch {
    return undefined;
  }
};

let table: ReadonlyMap<string, readonly number[]> | undefined;

/** The bytes of each character of GBK, `€` with one; made when a text first looks damaged. */
const gbkBytes = (): NonNullable<typeof table> => {
  if (table) return table;
  const made = new Map<string, readonly number[]>([['€', [0x80]]]);
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoded(Uint8Array.of(lead, trail), 'gbk');
      if (character?.length === 1) made.set(character, [lead, trail]);
    }
  return (table = made);
};

let firstOfUtf8: RegExp | undefined;

/** Runs that begin with what GBK makes of the first two bytes of a hanzi or mark in UTF-8. */
const beginsLikeUtf8 = (): RegExp => {
  if (firstOfUtf8) return firstOfUtf8;
  const bytes: number[] = [];
  for (const lead of [0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xef])
    for (let trail = 0x80; trail <= 0xbf; trail += 1) bytes.push(lead, trail);
  const first = new TextDecoder('gbk').decode(Uint8Array.from(bytes));
  return (firstOfUtf8 = new RegExp(`(?=([${first}][^\\u0000-\\u007f]{2,}))`, 'g'));
};
