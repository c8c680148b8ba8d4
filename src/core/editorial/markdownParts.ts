import type { TextBlock } from './textBlocks.ts';

/** A link or picture of a text with its place. */
export interface MarkdownPart {
  readonly kind: 'link' | 'picture';
  readonly address: string;
  /** The link text or the description of the picture. */
  readonly words: string;
  readonly line: number;
  /** One-based, of the whole construct, which may continue on the next line. */
  readonly column: number;
}

/**
 * Links and pictures in every possible form: `[words](address "title")`, `![words](path)`,
 * `[words]: address` with its uses, `<https://…>`, and `<a href>` and `<img src alt>` of MDX.
 */
export const markdownParts = (blocks: readonly TextBlock[]): readonly MarkdownPart[] =>
  blocks.flatMap(({ text, placeOf }) =>
    forms
      .flatMap(({ form, read }) =>
        [...text.matchAll(form)].map((match) => ({
          ...read(match),
          ...placeOf(match.index),
          at: match.index,
        })),
      )
      .sort((a, b) => a.at - b.at),
  );

interface Form {
  readonly form: RegExp;
  readonly read: (match: RegExpExecArray) => Pick<MarkdownPart, 'kind' | 'address' | 'words'>;
}

/** An address in brackets of either kind, and a title after it. */
const target = String.raw`\(\s*(?:<([^>]*)>|([^\s)]*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)`;

const attribute = (tag: string, name: string): string => {
  const match = new RegExp(String.raw`\b${name}\s*=\s*\{?\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match?.[1] ?? match?.[2] ?? '';
};

const forms: readonly Form[] = [
  {
    form: new RegExp(String.raw`!\[([^\]]*)\]${target}`, 'g'),
    read: ([, words = '', bracketed, plain = '']) => ({
      kind: 'picture',
      address: bracketed ?? plain,
      words,
    }),
  },
  {
    // A link text may contain a picture.
    form: new RegExp(String.raw`(?<!!)\[((?:!\[[^\]]*\]\([^)]*\)|[^\[\]])*)\]${target}`, 'g'),
    read: ([, words = '', bracketed, plain = '']) => ({
      kind: 'link',
      address: bracketed ?? plain,
      words,
    }),
  },
  {
    form: /^ {0,3}\[(?!\^)([^\]]+)\]:\s*<?([^\s>]+)>?/gm,
    read: ([, words = '', address = '']) => ({ kind: 'link', address, words }),
  },
  {
    form: /<([a-z][a-z0-9+.-]*:[^\s<>]+)>/gi,
    read: ([, address = '']) => ({ kind: 'link', address, words: address }),
  },
  {
    form: /<a\s[^>]*>/gi,
    read: ([tag]) => ({ kind: 'link', address: attribute(tag, 'href'), words: tag }),
  },
  {
    form: /<img\b[^>]*>/gi,
    read: ([tag]) => ({
      kind: 'picture',
      address: attribute(tag, 'src'),
      words: attribute(tag, 'alt'),
    }),
  },
];
