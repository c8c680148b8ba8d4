/** The outline of a character that the office supplies, from an SVG file. */
export interface Glyph {
  readonly character: string;
  /** Left, top, width and height of the em square, y downwards. */
  readonly viewBox: readonly [x: number, y: number, width: number, height: number];
  /** Commands of all paths. */
  readonly path: string;
}

/** Why a file is no outline of a character. */
export type GlyphFault =
  /** Not named like `U+3134A.svg`, or no hanzi has this number. */
  | 'name'
  /** No `viewBox` of an em square. */
  | 'frame'
  /** Something else than paths: text, pictures, moved groups, scripts. */
  | 'content';

/** The outline in a file of `content/glyphs`, or why there is none. */
export const readGlyphFile = (
  name: string,
  svg: string,
): { readonly glyph: Glyph } | { readonly fault: GlyphFault } => {
  const [, digits] = /^U\+([0-9A-F]{4,6})\.svg$/i.exec(name) ?? [];
  const codePoint = Number.parseInt(digits ?? '0', 16);
  const character = codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '';
  if (!/^\p{Script=Han}$/u.test(character)) return { fault: 'name' };
  const frame =
    /\bviewBox="([^"]*)"/
      .exec(svg)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const [x = NaN, y = NaN, width = NaN, height = NaN] = frame;
  const isSquare = Math.abs(width - height) <= height / 100;
  if (![x, y, width, height].every(Number.isFinite) || height <= 0 || !isSquare)
    return { fault: 'frame' };
  const drawn = svg.replace(/<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^>]*>/g, '');
  const tags = [...drawn.matchAll(/<\s*([A-Za-z:]+)([^>]*)>/g)];
  const isPlain = tags.every(
    ([, tag = '', attributes = '']) =>
      /^(?:svg|g|path|title|desc|defs|metadata)$/.test(tag) && !/\btransform\s*=/.test(attributes),
  );
  const paths = tags.flatMap(([, tag, attributes = '']) =>
    tag === 'path' ? (/\sd="([^"]*)"/.exec(attributes)?.[1] ?? []) : [],
  );
  if (
    !isPlain ||
    paths.length === 0 ||
    !paths.every((path) => /^[\d\s,.eE+-MLHVCSQTAZmlhvcsqtaz]+$/.test(path))
  )
    return { fault: 'content' };
  return { glyph: { character, viewBox: [x, y, width, height], path: paths.join(' ') } };
};
