/** Values of up to this many characters stay on one line. */
const WIDTH = 100;
/** Text is produced in chunks of about this many characters. */
const PIECE_LENGTH = 1 << 16;

/**
 * JSON in the record's form: indented by two spaces; a value that fits stays on one line, any other
 * has one entry per line; a newline at the end. The same value always gives the same bytes, and a
 * changed row is a changed line.
 */
export const canonicalJson = (value: unknown): string => [...canonicalPieces(value)].join('');

/** The same text in chunks: the text of a large table is too long to hold in memory. */
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

/** A value on one line of at most `room` characters. An empty value always fits. */
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
