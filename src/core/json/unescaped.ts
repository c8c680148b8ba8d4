const shortEscapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** A JSON string without its escapes. Unknown escapes are dropped. */
export const unescaped = (text: string): { readonly text: string; readonly isRight: boolean } => {
  let isRight = true;
  const meant = (_escape: string, hex: string | undefined, sign: string | undefined): string => {
    if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
    const short = shortEscapes.get(sign ?? '');
    isRight &&= short !== undefined;
    return short ?? '';
  };
  const read = text.replace(/\\(?:u([0-9A-Fa-f]{4})|u[0-9A-Fa-f]{0,3}|([^]?))/g, meant);
  return { text: read, isRight };
};
