/** An in-house text split into front matter and body, line by line. */
export interface HouseText {
  /** Lines between the two `---` rules, with their line number in the file, from 1. */
  readonly head: readonly TextLine[];
  readonly body: readonly TextLine[];
}

export interface TextLine {
  readonly number: number;
  readonly text: string;
}

/** Without a closing rule there is no front matter. */
export const cutHouseText = (source: string): HouseText => {
  const lines = source
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((text, at) => ({ number: at + 1, text }));
  const end =
    lines[0]?.text.trimEnd() === '---'
      ? lines.findIndex(({ text }, at) => at > 0 && text.trimEnd() === '---')
      : -1;
  return end === -1
    ? { head: [], body: lines }
    : { head: lines.slice(1, end), body: lines.slice(end + 1) };
};

/**
 * The lines with code replaced by spaces, so that an example in code is not read as a link, a
 * picture or a quotation. Columns do not move.
 */
export const withoutCode = (lines: readonly TextLine[]): readonly TextLine[] => {
  let fence = '';
  return lines.map(({ number, text }) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1] ?? '';
    if (fence !== '') {
      if (mark.startsWith(fence)) fence = '';
      return { number, text: '' };
    }
    fence = mark;
    if (mark !== '') return { number, text: '' };
    return {
      number,
      text: text.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, (code) => ' '.repeat(code.length)),
    };
  });
};

/** A front matter field; an absent one is empty and has the first line. */
export interface HeadField {
  readonly value: string;
  readonly line: number;
  /** One-based, of the value. */
  readonly column: number;
}

/** A top-level field that holds one line of text, with or without quotation marks. */
export const fieldOf = ({ head }: HouseText, name: string): HeadField => {
  const line = head.find(({ text }) => text.startsWith(`${name}:`));
  if (!line) return { value: '', line: 1, column: 1 };
  const rest = line.text.slice(name.length + 1);
  const plain = rest.replace(/(^|\s)#.*$/, '').trim();
  return {
    value: plain.replace(/^(["'])(.*)\1$/, '$2'),
    line: line.number,
    column: name.length + 2 + (rest.length - rest.trimStart().length),
  };
};

/** Name of the top-level field that a line of the front matter belongs to. */
export const fieldAt = ({ head }: HouseText, number: number): string | undefined =>
  head
    .filter((line) => line.number <= number)
    .map(({ text }) => /^([A-Za-z]\w*):/.exec(text)?.[1])
    .filter((name) => name !== undefined)
    .at(-1);
