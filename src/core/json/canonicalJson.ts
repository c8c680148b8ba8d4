/** Lines up to this many characters stand on one line. */
const WIDTH = 100;
/** Texts are handed on in pieces of about so many characters. */
const PIECE_LENGTH = 1 << 16;

/**
 * JSON as the record keeps it: two spaces, what fits stands on one line, everything else one entry a
 * line, a newline at the end. The same value always gives the same bytes, and a changed row is a
 * changed line.
 */
export const canonicalJson = (value: unknown): string => [...canonicalPieces(value)].join('');

/** The same text, piece by piece: the text of a large table is too long to hold in memory. */
export function* canonicalPieces(value: unknown): Generator<string, void> {
  let piece = '';
  for (const part of lines(value, '')) {
    piece += part;
    if (piece.length < PIECE_LENGTH) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n`;
}

function* lines(value: unknown, indent: string): Generator<string, void> {
  const flat = findOneLine(value, indent === '' ? 0 : WIDTH - indent.length);
  if (flat !== undefined) {
    yield flat;
    return;
  }
  const inner = `${indent}  `;
  const isArray = Array.isArray(value);
  let before = isArray ? '[\n' : '{\n';
  for (const [key, item] of entriesOf(value)) {
    yield `${before}${inner}${isArray ? '' : `${JSON.stringify(key)}: `}`;
    const oneLine = findOneLine(item, WIDTH - inner.length);
    if (oneLine === undefined) yield* lines(item, inner);
    else yield oneLine;
    before = ',\n';
  }
  yield `\n${indent}${isArray ? ']' : '}'}`;
}

/** A value on one line of at most `room` characters; what holds nothing always has room. */
const findOneLine = (value: unknown, room: number): string | undefined => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isArray = Array.isArray(value);
  const [open, close] = isArray ? ['[', ']'] : ['{ ', ' }'];
  let line = '';
  for (const [key, item] of entriesOf(value)) {
    const part = findOneLine(item, room - line.length);
    if (part === undefined) return undefined;
    line += `${line === '' ? open : ', '}${isArray ? '' : `${JSON.stringify(key)}: `}${part}`;
    if (line.length + close.length > room) return undefined;
  }
  if (line === '') return isArray ? '[]' : '{}';
  return line + close;
};

const entriesOf = (value: unknown): Iterable<readonly [string | number, unknown]> =>
  Array.isArray(value) ? value.entries() : Object.entries(value ?? {});
