import { createHash } from 'node:crypto';
import { codePointOf } from '../../src/core/characters/codePoint.ts';
import { findRareFace } from '../../src/print/engine/rareFace.ts';

/** A file for the site: its address under the root, and its bytes. */
export interface FaceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Characters that the fonts of older telephones and computers lack. Those of extension A are not among
 * them: GB 18030-2000 asks for them in every product sold.
 */
const rare = /[\u9fa6-\u9fff\u{20000}-\u{3ffff}]/gu;

/**
 * A page that shows its rare characters on every device: each comes with a face of this one
 * character, a file of about 1 KB. A page without any is returned as it is.
 *
 * @param root relative address of the site's root, such as `../../`, empty for the root itself
 * @param place receives the files that the page needs
 */
export const withRareFaces = (
  html: string,
  root: string,
  place: (file: FaceFile) => void,
): string => {
  const faces = [...new Set(html.match(rare) ?? [])].sort().flatMap((character) => {
    const bytes = findRareFace(character);
    return bytes ? [{ character, bytes }] : [];
  });
  const [, families] = /--sans:([^;}]+)/.exec(html) ?? [];
  if (faces.length === 0 || families === undefined) return html;
  const rules = faces.map(({ character, bytes }) => {
    const code = codePointOf(character);
    const name = `_astro/face-${code.slice(2).toLowerCase()}.${hashOf(bytes, 'hex').slice(0, 8)}.ttf`;
    place({ name, bytes });
    return `@font-face{font-family:rare;src:url(${root}${name});unicode-range:${code}}`;
  });
  const style = `${rules.join('')}:root{--sans:rare,${families}}`;
  return html
    .replace('</head>', `<style>${style}</style></head>`)
    .replace(/style-src 'self'/, (source) => `${source} 'sha256-${hashOf(style, 'base64')}'`);
};

const hashOf = (content: Uint8Array | string, form: 'hex' | 'base64'): string =>
  createHash('sha256').update(content).digest(form);
