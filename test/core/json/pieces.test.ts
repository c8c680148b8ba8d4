import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonScanner, LONGEST_TOKEN_BYTES } from '../../../src/core/json/jsonScanner.ts';
import { parseStrictJson, parseStrictJsonPieces } from '../../../src/core/json/strictJson.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const cut = (bytes: Uint8Array, length: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / length) }, (_piece, at) =>
    bytes.subarray(at * length, (at + 1) * length),
  );
const parsePieces = (pieces: Uint8Array[], options = {}) =>
  parseStrictJsonPieces(
    pieces,
    pieces.reduce((sum, { length }) => sum + length, 0),
    'a.json',
    options,
  );

describe('JSON in chunks', () => {
  it('is parsed like the whole text, with the same places of faults, wherever it is split', () => {
    const part = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', '"a"', '"河长"', '"🐟\\u6cb3"', '"', '1', '-0.50', '1e400'],
      ...['\r\n', '\n', ' ', '//x\n', '/*河\n*/', '\\', 'true', 'nul', '\u200b', '\ufeff'],
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        (parts, by) => {
          const bytes = bytesOf(parts.join(''));
          expect(parsePieces(cut(bytes, by))).toEqual(parseStrictJson(bytes, 'a.json'));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('counts columns in a line that started many chunks ago', () => {
    const text = `[${'"河🐟",'.repeat(100)}nul]`;
    const { issues } = parsePieces(cut(bytesOf(text), 7));
    expect(issues[0]).toMatchObject({ line: 1, column: text.indexOf('nul') + 1, path: [100] });
  });

  it('finds the first byte of a split text that is not UTF-8', () => {
    const bytes = Uint8Array.from([...bytesOf('["河",\n"'), 0xe6, 0xb2, 0x22, 0x5d]);
    for (let by = 1; by < bytes.length; by++)
      expect(parsePieces(cut(bytes, by)).issues).toMatchObject([
        { code: 'json.encoding', line: 2, params: { byteOffset: 11 } },
      ]);
  });

  it('keeps one chunk and one token in memory, however long the text is', () => {
    const row = bytesOf(`{"text": "${'河'.repeat(300)}"},`);
    let held = 0;
    const scanner = new JsonScanner(
      (function* () {
        for (let at = 0; at < 2000; at++) {
          yield row;
        }
      })(),
    );
    while (scanner.next() !== 'end') held = Math.max(held, scanner.heldBytes);
    expect(held).toBeLessThanOrEqual(2 * row.length);
  });

  it('stops at a string that does not end', () => {
    const piece = bytesOf('x'.repeat(1 << 20));
    const pieces = [bytesOf('["'), ...Array.from({ length: 6 }, () => piece)];
    expect(parsePieces(pieces).issues).toMatchObject([
      { code: 'json.too-long', line: 1, column: 2, params: { maximumBytes: LONGEST_TOKEN_BYTES } },
    ]);
  });

  it('stops if the values would fill the memory', () => {
    expect(parsePieces([bytesOf('[{}, "a", 1, 2]')], { maximumValues: 11 }).issues).toMatchObject([
      { code: 'json.too-many', line: 1, column: 14, params: { maximum: 11 } },
    ]);
    expect(parsePieces([bytesOf('[{}, "a", 1]')], { maximumValues: 11 }).issues).toEqual([]);
  });
});
