import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/data/spreadsheets/readCsv.ts';

/** The four bytes of a character beyond the basic plane, by the formula of GB 18030. */
const fourBytes = (codePoint: number): readonly number[] => {
  const at = codePoint - 0x10000;
  const digits = [Math.floor(at / 12600), Math.floor(at / 1260) % 10, Math.floor(at / 10) % 126];
  const [first = 0, second = 0, third = 0] = digits;
  return [0x90 + first, 0x30 + second, 0x81 + third, 0x30 + (at % 10)];
};

const readGb = (...bytes: readonly number[]): string => {
  const { sheets } = readCsv(Buffer.from([0xba, 0xd3, 0x0a, ...bytes]), 'a.csv', 'gb18030');
  return sheets[0]?.rows[1]?.[0]?.text ?? '';
};

describe('a table in GB 18030', () => {
  it.each([
    ['B', 0x20bb7],
    ['C', 0x2a7dd],
    ['D', 0x2b7a9],
    ['E', 0x2b8b8],
    ['F', 0x2ceb0],
    ['G', 0x30000],
    ['G, its last', 0x3134a],
    ['H', 0x31350],
    ['H, its last', 0x323af],
  ])('keeps a character of extension %s', (_, codePoint) => {
    expect(readGb(...fourBytes(codePoint))).toBe(String.fromCodePoint(codePoint));
  });

  it.each([
    ['a component that 2005 put into private use', [0xfe, 0x59], '\u9fb4'],
    ['its twin of four bytes', [0x82, 0x35, 0x90, 0x37], '\u9fb4'],
    ['a letter that 2005 moved', [0xa8, 0xbc], '\u1e3f'],
    ['a vertical mark', [0xa6, 0xd9], '\ufe10'],
  ])('follows the edition of 2022: %s', (_, bytes, character) => {
    expect(readGb(...bytes)).toBe(character);
  });
});
