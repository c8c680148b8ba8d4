import { walkXml } from './walkXml.ts';

/** How a number cell is shown, which determines its meaning for the clerk. */
export type NumberShape =
  | 'number'
  | 'percent'
  | 'fraction'
  /** Shown smaller than it is, such as 12345 as 1.2万. */
  | 'scaled'
  | 'day'
  /** A day without its year: 9月3日. */
  | 'short-day'
  | 'month'
  /** A month without its year: 9月. */
  | 'short-month'
  | 'moment'
  /** A time of day, or hours and minutes. */
  | 'time'
  | WordedNumber;

/** A number with words or signs of its format: `0"米"`, `¥#,##0`, `0+000`, `000000`. */
export interface WordedNumber {
  readonly before: string;
  readonly after: string;
  /**
   * Signs between and places of digits, for a whole number of fixed places. Empty where a word between
   * digits hides what the number is; absent for others.
   */
  readonly places?: readonly string[];
}

/** Kind of each cell style in a workbook, by index. */
export const readNumberShapes = (part: string, styles: Uint8Array): readonly NumberShape[] => {
  const formats = new Map<string, string>();
  const shapes: NumberShape[] = [];
  let isInCells = false;
  walkXml(part, styles, {
    open: (name, attributes) => {
      if (name === 'numFmt')
        formats.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) {
        const id = attributes['numFmtId'] ?? '0';
        shapes.push(shapeOfFormat(formats.get(id) ?? builtIn(Number(id))));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return shapes;
};

/** Parses a format code such as `yyyy"年"m"月"`: the section for positive numbers decides. */
export const shapeOfFormat = (code: string): NumberShape => {
  const signs = signsOf(code.replaceAll('G/通用格式', 'General'));
  const bare = signs
    .flatMap(({ text, isWord }) => (isWord ? [] : [text]))
    .join('')
    .toLowerCase();
  if (bare.includes('%')) return 'percent';
  const isGeneral = /^general$/.test(bare.trim());
  if (/[0#?]e[+-]/i.test(code)) return 'number';
  if (!isGeneral && !/[0#?]/.test(bare) && /[ymdhs年月日]|a{3}/.test(bare)) return timeShape(bare);
  if (/[?#0]\s*\/\s*[?#0\d]/.test(bare)) return 'fraction';
  // A comma behind the last place divides by a thousand; a condition alone only colours.
  const isDivided = /[0#?],+(?![0#?])/.test(bare);
  const isConditional = /\[[<>=]/.test(code);
  const hasWords = signs.some(({ isWord, text }) => isWord && text.trim() !== '');
  if (isDivided || (isConditional && hasWords)) return 'scaled';
  if (isConditional) return 'number';
  return wordedNumber(signs) ?? 'number';
};

const timeShape = (bare: string): NumberShape => {
  const hasYear = /y|e|年/.test(bare);
  const hasDay = /d|日/.test(bare);
  if (/[hs]/.test(bare)) return hasYear || hasDay ? 'moment' : 'time';
  if (hasDay || /a{3}/.test(bare)) return hasYear ? 'day' : 'short-day';
  return hasYear ? 'month' : 'short-month';
};

interface Sign {
  readonly text: string;
  /** Whether it is shown as it stands. */
  readonly isWord: boolean;
}

/** The parts of the first section: `"米"`, `\-`, `!.`, `[$¥-804]` are words; padding is left out. */
const signsOf = (code: string): readonly Sign[] => {
  const signs: Sign[] = [];
  const part =
    /"([^"]*)"|[\\!](.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|(\[h+\]|\[m+\]|\[s+\])|\[[^\]]*\]|(;)|(.)/gsu;
  for (const [, quoted, escaped, currency, elapsed, end, one] of code.matchAll(part)) {
    if (end !== undefined) break;
    const word = quoted ?? escaped ?? currency ?? (one && isShownAsIs(one) ? one : undefined);
    if (word !== undefined) signs.push({ text: word, isWord: true });
    else if (elapsed !== undefined) signs.push({ text: elapsed.slice(1, -1), isWord: false });
    else if (one !== undefined) signs.push({ text: one, isWord: false });
  }
  return signs;
};

/** Signs that no format gives a meaning: `+`, `°`, `¥`. */
const isShownAsIs = (sign: string): boolean => /[^\w#?.,%@\s/年月日-]/u.test(sign);

/** A number with words around it; undefined if it has none and no fixed places. */
const wordedNumber = (signs: readonly Sign[]): WordedNumber | undefined => {
  const isPlace = ({ text, isWord }: Sign): boolean => !isWord && /[0#?.,]|^[a-z]$/i.test(text);
  const first = signs.findIndex(isPlace);
  const last = signs.findLastIndex(isPlace);
  if (first === -1) return undefined;
  const textOf = (some: readonly Sign[]): string =>
    some
      .map(({ text }) => text)
      .join('')
      .trim();
  const before = textOf(signs.slice(0, first));
  const after = textOf(signs.slice(last + 1));
  const inner = signs.slice(first, last + 1);
  const zeros = inner.filter(({ text, isWord }) => !isWord && text === '0').length;
  const hasDot = inner.some(({ text, isWord }) => isWord && text === '.');
  const isFixed =
    zeros > 1 &&
    !hasDot &&
    inner.every(({ text, isWord }) => isWord || text === '0' || /[-\s/]/.test(text));
  if (isFixed) return { before, after, places: inner.map(({ text }) => text) };
  // A word between digits, as in 0!.0, hides what the number is.
  if (inner.some(({ isWord }) => isWord)) return { before, after, places: [] };
  return before === '' && after === '' ? undefined : { before, after };
};

/** Built-in formats of every workbook (ECMA-376 part 1, 18.8.30), with those of Chinese Excel. */
const builtIn = (id: number): string => builtIns.get(id) ?? 'General';

const builtIns: ReadonlyMap<number, string> = new Map(
  (
    [
      ['¥#,##0', [5, 6, 7, 8, 42, 44]],
      ['0%', [9, 10]],
      ['# ?/?', [12, 13]],
      ['yyyy/m/d', [14, 15, 30, 31]],
      ['m"月"d"日"', [16, 28, 29, 51, 53, 54, 58]],
      ['yyyy"年"m"月"', [17, 27, 36, 50, 52, 57]],
      ['h:mm', [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]],
      ['yyyy/m/d h:mm', [22]],
    ] as const
  ).flatMap(([code, ids]) => ids.map((id) => [id, code] as const)),
);
