import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMojibake } from '../../../src/core/characters/mojibake.ts';
import { standardCharacters } from './standardCharacters.ts';

/** How a program shows bytes that it takes for those of another encoding. */
const misread = (text: string, as: 'gbk' | 'windows-1252'): string =>
  new TextDecoder(as).decode(new TextEncoder().encode(text));

describe('a damaged text', () => {
  it.each([
    ['UTF-8 read as GBK', misread('北京', 'gbk'), '鍖椾含', '北京'],
    ['the same with an odd byte', '娌欐矡鏉戝厷', '娌欐矡鏉戝厷', '沙沟村党'],
    ['UTF-8 read as Latin-1', misread('河长', 'windows-1252'), 'æ²³é•¿', '河长'],
    ['a middle dot read as Latin-1', '阿卜杜Â·买买提', 'Â·', '·'],
    ['GBK read as Latin-1', 'ºÓ³¤', 'ºÓ³¤', '河长'],
    ['a letter with an accent', 'cafÃ©', 'Ã©', 'é'],
    ['UTF-8 read as GBK, amid sound text', '备注：鍖椾含市', '鍖椾含', '北京'],
    ['lost bytes', '张\ufffd\ufffd', '\ufffd\ufffd', undefined],
    ['lost bytes saved again', '锟斤拷锟斤拷', '锟斤拷锟斤拷', undefined],
    ['memory that was never filled', '烫烫烫烫', '烫烫烫烫', undefined],
  ])('is told: %s', (_, text, received, meant) => {
    expect(findMojibake(text)).toEqual({ received, ...(meant !== undefined && { meant }) });
  });

  it('is found for words of common characters, but for a few whose bytes are lost', () => {
    const common = Array.from(new TextDecoder('gbk').decode(firstLevel()));
    const words = fc.array(fc.constantFrom(...common), { minLength: 3, maxLength: 12 });
    for (const as of ['gbk', 'windows-1252'] as const) {
      const missed = fc
        .sample(words, 2_000)
        .filter((parts) => findMojibake(misread(parts.join(''), as)) === undefined);
      expect(missed.length, as).toBeLessThan(20);
    }
  });

  it.each([
    '屯屯村',
    '锘河',
    'Zürich',
    '30°30′',
    '±5%',
    '“沙沟”——',
    '涞水河',
    '潋滟湖',
    '····',
    '“·”……',
  ])('is not seen in %s', (text) => {
    expect(findMojibake(text)).toBeUndefined();
  });

  it('is not seen in names of any standard characters', () => {
    const names = fc.array(fc.constantFrom(...standardCharacters()), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(names, (name) => {
        expect(findMojibake(name.join(''))).toBeUndefined();
      }),
      { numRuns: 5_000 },
    );
  });
});

/** The 3,755 characters of the first level of GB 2312. */
const firstLevel = (): Uint8Array => {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  return Uint8Array.from(bytes);
};
