import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boardCodeAlphabet } from '../../../src/core/ids/boardCode.ts';
import { suggestBoardCodes } from '../../../src/core/ids/suggestBoardCodes.ts';

const issued = ['0F60Q38', '0HDVK1W', 'QX73K9F', 'QX73K9G', 'QX73K9H', 'QX73K9J'];
const character = fc.constantFrom(...Array.from(boardCodeAlphabet));

it.each([
  ['one character wrong', '0f60-q3a'],
  ['one left out', '0F6-Q38'],
  ['one too many', '0F60Q-388'],
  ['two neighbours swapped', '0F06Q38'],
  ['a look-alike and a slip', 'of6o q3x'],
])('suggests the intended code: %s', (_title, typed) => {
  expect(suggestBoardCodes(typed, issued)).toEqual(['0F60Q38']);
});

it('suggests at most three, and nothing for more than a slip', () => {
  expect(suggestBoardCodes('QX73K9A', issued)).toEqual(['QX73K9F', 'QX73K9G', 'QX73K9H']);
  expect(suggestBoardCodes('河长', issued)).toEqual([]);
  expect(suggestBoardCodes('0HDVKAA', issued)).toEqual([]);
  expect(suggestBoardCodes('', issued)).toEqual([]);
});

it('finds the same as a table of all slips', () => {
  const slips = (code: string): ReadonlySet<string> => {
    const at = Array.from({ length: code.length + 1 }, (_, i) => i);
    const replaced = at.flatMap((i) =>
      Array.from(boardCodeAlphabet).map((other) => code.slice(0, i) + other + code.slice(i + 1)),
    );
    const inserted = at.flatMap((i) =>
      Array.from(boardCodeAlphabet).map((other) => code.slice(0, i) + other + code.slice(i)),
    );
    const removed = at.map((i) => code.slice(0, i) + code.slice(i + 1));
    const swapped = at.slice(0, -2).map((i) => {
      const [a = '', b = ''] = code.slice(i, i + 2);
      return code.slice(0, i) + b + a + code.slice(i + 2);
    });
    return new Set([...replaced, ...inserted, ...removed, ...swapped]);
  };
  fc.assert(
    fc.property(fc.array(character, { minLength: 6, maxLength: 8 }), (typed) => {
      const text = typed.join('');
      for (const code of issued)
        expect(suggestBoardCodes(text, [code])).toEqual(slips(code).has(text) ? [code] : []);
    }),
  );
  for (const slip of slips('0F60Q38')) expect(suggestBoardCodes(slip, ['0F60Q38'])).toHaveLength(1);
});
