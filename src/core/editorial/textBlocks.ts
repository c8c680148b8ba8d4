import { readableText, type ReadableText } from '../privacy/readableText.ts';
import type { HouseText, TextLine } from './textLines.ts';

/** Source lines that are shown as one: a paragraph, a heading, a list item. */
export interface TextBlock {
  /** The lines, joined by line feeds. */
  readonly text: string;
  readonly placeOf: (offset: number) => { readonly line: number; readonly column: number };
}

/** Lines that start a new block: headings, list items, table rows, quotations. */
const opening = /^\s*(?:#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|\|)/;
const quoted = /^\s*>/;

/** The blocks of a body in order, without blank lines. */
export const textBlocks = (lines: readonly TextLine[]): readonly TextBlock[] => {
  const groups: TextLine[][] = [];
  let last: TextLine[] | undefined;
  for (const line of lines) {
    const isEmpty = line.text.trim() === '';
    const above = last?.at(-1)?.text ?? '';
    const isOpening = opening.test(line.text) || (quoted.test(line.text) && !quoted.test(above));
    const isWrapped = !isOpening && !/^\s*#/.test(above);
    if (isEmpty) last = undefined;
    else if (last && isWrapped) last.push(line);
    else groups.push((last = [line]));
  }
  return groups.map((group) => blockOf(group));
};

/** The value of one front matter field, even where YAML wraps it over several lines. */
export const fieldBlock = ({ head }: HouseText, name: string): TextBlock | undefined => {
  const from = head.findIndex(({ text }) => text.startsWith(`${name}:`));
  if (from === -1) return undefined;
  const rest = head.slice(from + 1);
  const length = rest.findIndex(({ text }) => /^\S/.test(text));
  const [first, ...others] = head.slice(from, length === -1 ? undefined : from + 1 + length);
  if (!first) return undefined;
  const key = ' '.repeat(name.length + 1);
  return blockOf([{ ...first, text: key + first.text.slice(key.length) }, ...others]);
};

const blockOf = (lines: readonly TextLine[]): TextBlock => ({
  text: lines.map(({ text }) => text).join('\n'),
  placeOf: (offset) => {
    let column = offset;
    for (const { number, text } of lines) {
      if (column <= text.length) return { line: number, column: column + 1 };
      column -= text.length + 1;
    }
    return { line: lines.at(-1)?.number ?? 1, column: 1 };
  },
});

/** Markup without visible text: emphasis, link addresses, tags, table rules. */
const marks = /\*+|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|!?\[|\](?:\([^)]*\))?|<[^>]*>|\|/gu;

/** A line break between two Chinese characters shows no space. */
const wrap =
  /(?<=[\p{Script=Han}，、：“”《》])\s*\n\s*>?\s*|\s*\n\s*>?\s*(?=[\p{Script=Han}，、：“”《》])/gu;

/**
 * A block as its reader sees it: digits in half width, no Markdown markup, no spaces from wrapped
 * lines.
 */
export const readableProse = (text: string): ReadableText => {
  const plain = readableText(text);
  const gone = new Set<number>();
  for (const form of [marks, wrap])
    for (const match of plain.text.matchAll(form)) {
      const isGap = /^[<|]/.test(match[0]);
      for (let at = isGap ? 1 : 0; at < match[0].length; at += 1) gone.add(match.index + at);
    }
  let prose = '';
  const offsets: number[] = [];
  for (let at = 0; at < plain.text.length; at += 1) {
    if (gone.has(at)) continue;
    prose += /[<|\n]/.test(plain.text.charAt(at)) ? ' ' : plain.text.charAt(at);
    offsets.push(plain.offsetOf(at));
  }
  return { text: prose, offsetOf: (offset) => offsets[offset] ?? text.length };
};
