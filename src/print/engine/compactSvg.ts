/**
 * The same drawing in half the bytes: numbers to a hundredth of a point, glyphs numbered in order,
 * no indentation. Matrices keep their digits, because they multiply.
 */
export const compactSvg = (svg: string): string => {
  const names = new Map<string, string>();
  const nameOf = (id: string): string => {
    const known = names.get(id) ?? `g${names.size.toString(36)}`;
    names.set(id, known);
    return known;
  };
  return svg
    .replace(/>\s+</g, '><')
    .replace(/ class="[^"]*"/g, '')
    .replace(/(id="|href="#)(g[0-9A-F]{32})"/g, (_, before: string, id: string) => {
      return `${before}${nameOf(id)}"`;
    })
    .replace(/ (d|x|y)="([^"]*)"/g, (_, name: string, value: string) => {
      return ` ${name}="${shorten(value)}"`;
    });
};

/** Paths once shortened: most are outlines of characters, the same on every piece. */
const shortened = new Map<string, string>();

/** Paths that are remembered at most, some megabytes: a district has as many reaches as it has. */
const MOST_REMEMBERED = 10_000;

const shorten = (path: string): string => {
  const known = shortened.get(path);
  if (known !== undefined) return known;
  const short = path
    .replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))))
    .replace(/\s*([A-Za-z])\s*/g, '$1')
    .replace(/ -/g, '-');
  if (shortened.size >= MOST_REMEMBERED) shortened.clear();
  shortened.set(path, short);
  return short;
};
