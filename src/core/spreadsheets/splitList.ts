import { unifiedText } from '../characters/unifiedText.ts';

/** One entry of a cell that lists people, rivers or posts. */
export interface ListEntry {
  readonly name: string;
  /** Text in brackets after the name, such as a post. */
  readonly note?: string;
}

/**
 * Splits a cell at `、` `，` `；` `/` and line breaks, but not inside brackets, where `、` joins the
 * posts of one person: `张三（镇长、副书记）、李四` is two people. Padding spaces inside two-character names
 * (`张　三`) are removed. Punctuation stays as written, because posts in brackets are published.
 */
export const splitList = (raw: string): readonly ListEntry[] =>
  parts(unifiedText(raw).replace(/[^\S\n]+/gu, ' '), separators)
    .map(entryOf)
    .filter(({ name }) => name !== '');

/** Splits a text at separators and trims the parts. Brackets are kept whole. */
export const partedOutsideBrackets = (text: string, marks = separators): readonly string[] =>
  parts(text, marks)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const parts = (text: string, marks: ReadonlySet<string>): readonly string[] => {
  const found: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of text) {
    if (openers.has(character)) depth += 1;
    if (closers.has(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && marks.has(character)) {
      found.push(part);
      part = '';
    } else part += character;
  }
  return [...found, part];
};

const openers = new Set('([【〔（［');
const closers = new Set(')]】〕）］');
const separators: ReadonlySet<string> = new Set('、,;/\n，；／');

const entryOf = (part: string): ListEntry => {
  const match = /^(.*?)\s*[([【〔（［]([^)\]】〕）］]*)[)\]】〕）］]\s*$/s.exec(part.trim());
  const name = closedUp(match?.[1] ?? part.trim());
  const note = match?.[2]?.trim() ?? '';
  return { name, ...(note !== '' && { note }) };
};

const closedUp = (name: string): string =>
  /^\p{Script=Han} \p{Script=Han}$/u.test(name) ? name.replace(' ', '') : name;
