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

const shorten = (path: string): string =>
  path
    .replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))))
    .replace(/\s*([A-Za-z])\s*/g, '$1')
    .replace(/ -/g, '-');
