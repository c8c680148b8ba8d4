import type { SvgCanvas } from '@napi-rs/canvas';

/** A text run in a recorded drawing, in the form of the canvas library. */
const textRun = /<text([^>]*)>([^<]*)<\/text>/g;

/** Draws one character as outlines, at a given size and baseline. */
export type OutlineSource = (character: string, isBold: boolean, emPx: number) => SvgCanvas;

/** Whether any text of a drawing uses another font, or could not be drawn. */
export const hasForeignText = (svg: string, family: string): boolean =>
  [...svg.matchAll(textRun)].some(
    ([, attributes = '', content]) =>
      content === '' || attributeOf(attributes, 'font-family') !== family,
  );

/**
 * Replaces the text of an SVG drawing by outlines. Each glyph is defined once and referenced. The
 * picture then looks the same on every machine, whatever its fonts. It stays small, because an axis
 * repeats about a dozen characters.
 *
 * @param svg a drawing of `@napi-rs/canvas` with real text, all in one font family
 */
export const outlineText = (svg: string, outlineOf: OutlineSource): string => {
  const glyphs = new Map<string, { readonly id: string; readonly path: string }>();
  const glyphFor = (character: string, isBold: boolean): string => {
    const key = glyphKey(character, isBold);
    const known = glyphs.get(key);
    if (known !== undefined) return known.id;
    const id = `g${glyphs.size}`;
    glyphs.set(key, { id, path: pathFor(character, isBold, outlineOf) });
    return id;
  };

  const body = svg.replace(textRun, (_, attributes: string, content: string) =>
    outlineRun(attributes, unescapeXml(content), glyphFor),
  );
  const definitions = [...glyphs.values()].map(({ id, path }) => `<path id="${id}" d="${path}"/>`);
  return body.replace(/(<svg[^>]*>)/, `$1<defs>${definitions.join('')}</defs>`);
};

/** Cache of outlines: a build draws the same characters hundreds of times. */
const outlines = new Map<string, string>();

const pathFor = (character: string, isBold: boolean, outlineOf: OutlineSource): string => {
  const key = glyphKey(character, isBold);
  const path = outlines.get(key) ?? glyphPath(outlineOf(character, isBold, emUnits));
  outlines.set(key, path);
  return path;
};

const glyphKey = (character: string, isBold: boolean): string =>
  `${isBold ? 'bold' : 'regular'} ${character}`;

/** Resolution of the outlines: units per em. Whole units keep the paths short. */
const emUnits = 500;

const outlineRun = (
  attributes: string,
  content: string,
  glyphFor: (character: string, isBold: boolean) => string,
): string => {
  const isBold = Number(attributeOf(attributes, 'font-weight') ?? 400) > 400;
  const sizePx = Number(attributeOf(attributes, 'font-size') ?? Number.NaN);
  const lefts = numbersOf(attributeOf(attributes, 'x') ?? '0');
  const tops = numbersOf(attributeOf(attributes, 'y') ?? '0');
  const scale = sizePx / emUnits;
  const kept = ['fill', 'fill-opacity', 'transform']
    .map((name) => ({ name, value: attributeOf(attributes, name) }))
    .filter(({ value }) => value !== undefined)
    .map(({ name, value }) => ` ${name}="${value}"`);

  const uses = [...content].map((character, at) => {
    if (character.trim() === '') return '';
    const x = Math.round((lefts[at] ?? 0) / scale);
    const y = Math.round((tops[at] ?? tops[0] ?? 0) / scale);
    return `<use href="#${glyphFor(character, isBold)}" x="${x}" y="${y}"/>`;
  });
  const scaled = `<g transform="scale(${scale.toFixed(5)})">${uses.join('')}</g>`;
  return kept.length === 0 ? scaled : `<g${kept.join('')}>${scaled}</g>`;
};

/** The outline of one glyph in whole relative units, to keep it short. */
const glyphPath = (canvas: SvgCanvas): string => {
  const drawn = canvas.getContent().toString('utf8');
  const paths = [...drawn.matchAll(/<path[^>]* d="([^"]*)"/g)].map((match) => match[1] ?? '');
  return relativePath(paths.join(''));
};

/** Converts absolute M L Q C Z with any numbers to relative commands with whole numbers. */
const relativePath = (path: string): string => {
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  const commands = [...path.matchAll(/([MLHVQCZ])([^MLHVQCZ]*)/g)];
  return commands
    .map(([, letter = '', operands = '']) => {
      if (letter === 'Z') {
        [x, y] = [startX, startY];
        return 'z';
      }
      const points = numbersOf(operands).map(Math.round);
      const relative: number[] = [];
      if (letter === 'H') relative.push((points[0] ?? 0) - x);
      else if (letter === 'V') relative.push((points[0] ?? 0) - y);
      else points.forEach((value, at) => relative.push(value - (at % 2 === 0 ? x : y)));
      if (letter === 'H') x = points[0] ?? x;
      else if (letter === 'V') y = points[0] ?? y;
      else [x, y] = [points[points.length - 2] ?? x, points[points.length - 1] ?? y];
      if (letter === 'M') [startX, startY] = [x, y];
      return letter.toLowerCase() + joinNumbers(relative);
    })
    .join('');
};

/** `3 -4 5` as `3-4 5`: a minus sign is its own separator. */
const joinNumbers = (values: readonly number[]): string =>
  values.map((value, at) => (at > 0 && value >= 0 ? ` ${value}` : `${value}`)).join('');

const numbersOf = (list: string): readonly number[] =>
  (list.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number);

const attributeOf = (attributes: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];

const unescapeXml = (escaped: string): string =>
  escaped
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
