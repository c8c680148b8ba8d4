/** A TrueType file for a few characters of one square em, built table by table. */

/** Units of an em. */
export const EM = 1000;
/** The em square above and below the baseline, as in the face of the house. */
export const ASCENT = 880;

/** One closed line of an outline: points in em units, y upwards. */
export type Contour = readonly { readonly x: number; readonly y: number; readonly isOn: boolean }[];

export interface FontGlyph {
  readonly character: string;
  readonly contours: readonly Contour[];
}

/**
 * The file of a face with these characters, for browsers and for typesetting. The same glyphs give
 * the same bytes.
 *
 * @param glyphs at least one; a character only once
 */
export const fontFile = (family: string, glyphs: readonly FontGlyph[]): Uint8Array => {
  const sorted = [...glyphs].sort((a, b) => codeOf(a) - codeOf(b));
  const outlines = [[], ...sorted.map(({ contours }) => outline(contours))].map(padded);
  const offsets = outlines.reduce<number[]>(
    (all, bytes) => [...all, (all.at(-1) ?? 0) + bytes.length],
    [0],
  );
  const count = outlines.length;
  const points = sorted.map(({ contours }) => contours.flat().length);
  const tables: Readonly<Record<string, readonly number[]>> = {
    'OS/2': os2(sorted.map(codeOf)),
    cmap: cmap(sorted.map(codeOf)),
    glyf: outlines.flat(),
    head: head(sorted.flatMap(({ contours }) => contours.flat())),
    hhea: [
      ...u32(0x10000),
      ...u16(ASCENT, ASCENT - EM, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, count),
    ],
    hmtx: Array.from({ length: count }, () => u16(EM, 0)).flat(),
    loca: u32(...offsets),
    maxp: [
      ...u32(0x10000),
      ...u16(
        count,
        Math.max(...points),
        Math.max(...sorted.map(({ contours }) => contours.length)),
      ),
      ...u16(0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0),
    ],
    name: names(family),
    post: [...u32(0x30000, 0), ...u16(-100, 50), ...u32(0, 0, 0, 0, 0)],
  };
  return assembled(tables);
};

const codeOf = ({ character }: FontGlyph): number => character.codePointAt(0) ?? 0;

const u16 = (...values: readonly number[]): number[] =>
  values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);
const u32 = (...values: readonly number[]): number[] =>
  values.flatMap((value) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff));

const padded = (bytes: readonly number[]): readonly number[] => [
  ...bytes,
  ...Array<number>((4 - (bytes.length % 4)) % 4).fill(0),
];

/** Smallest and largest coordinates: left, bottom, right, top. */
const boxOf = (points: Contour): readonly number[] => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

const outline = (contours: readonly Contour[]): readonly number[] => {
  const points = contours.flat();
  let end = -1;
  const ends = contours.map((contour) => (end += contour.length));
  const steps = (of: 'x' | 'y') =>
    points.map((point, at) => point[of] - (points[at - 1]?.[of] ?? 0));
  return [
    ...u16(contours.length, ...boxOf(points), ...ends, 0),
    ...points.map(({ isOn }) => (isOn ? 1 : 0)),
    ...u16(...steps('x'), ...steps('y')),
  ];
};

/** Format 12: one group for each character. */
const cmap = (codes: readonly number[]): readonly number[] => [
  ...u16(0, 1, 3, 10),
  ...u32(12),
  ...u16(12, 0),
  ...u32(16 + 12 * codes.length, 0, codes.length),
  ...codes.flatMap((code, at) => u32(code, code, at + 1)),
];

const head = (points: Contour): readonly number[] => [
  ...u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
  ...u16(3, EM),
  ...u32(0, 0, 0, 0),
  ...u16(...boxOf(points), 0, 8, 2, 1, 0),
];

const os2 = (codes: readonly number[]): readonly number[] => [
  ...u16(4, EM, 400, 5, 0, 650, 700, 0, 140, 650, 700, 0, 480, 49, 258, 0),
  ...Array<number>(10).fill(0),
  ...u32(0, 0, 0, 0),
  ...Array.from('NONE', (letter) => letter.charCodeAt(0)),
  ...u16(0x40, Math.min(0xffff, codes[0] ?? 0), Math.min(0xffff, codes.at(-1) ?? 0)),
  ...u16(ASCENT, ASCENT - EM, 0, ASCENT, EM - ASCENT),
  ...u32(0, 0),
  ...u16(500, 700, 0, 32, 0),
];

/** Family, style, full name and PostScript name, for Windows in English. */
const names = (family: string): readonly number[] => {
  const texts: readonly (readonly [number, string])[] = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replaceAll(' ', '')],
  ];
  let at = 0;
  const records = texts.map(([id, text]) => {
    const record = u16(3, 1, 0x409, id, text.length * 2, at);
    at += text.length * 2;
    return record;
  });
  const letters = texts.flatMap(([, text]) =>
    Array.from(text, (letter) => u16(letter.charCodeAt(0))),
  );
  return [...u16(0, texts.length, 6 + 12 * texts.length), ...records.flat(), ...letters.flat()];
};

const sumOf = (bytes: readonly number[]): number => {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4)
    sum =
      (sum +
        (((bytes[at] ?? 0) << 24) |
          ((bytes[at + 1] ?? 0) << 16) |
          ((bytes[at + 2] ?? 0) << 8) |
          (bytes[at + 3] ?? 0))) >>>
      0;
  return sum;
};

/** The tables behind their directory, with the check sum of the whole in `head`. */
const assembled = (tables: Readonly<Record<string, readonly number[]>>): Uint8Array => {
  const entries = Object.entries(tables);
  const power = 2 ** Math.floor(Math.log2(entries.length));
  let offset = 12 + 16 * entries.length;
  let headAt = 0;
  const directory = entries.map(([tag, bytes]) => {
    if (tag === 'head') headAt = offset;
    const record = [
      ...Array.from(tag, (letter) => letter.charCodeAt(0)),
      ...u32(sumOf(padded(bytes)), offset, bytes.length),
    ];
    offset += padded(bytes).length;
    return record;
  });
  const search = [entries.length, power * 16, Math.log2(power), (entries.length - power) * 16];
  const file = [
    ...u32(0x10000),
    ...u16(...search),
    ...directory.flat(),
    ...entries.flatMap(([, bytes]) => padded(bytes)),
  ];
  const bytes = Uint8Array.from(file);
  bytes.set(u32(0xb1b0afba - sumOf(file)), headAt + 8);
  return bytes;
};
