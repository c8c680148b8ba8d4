import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../src/view/charts/wrapText.ts';

const widthOf = (piece: string): number => piece.length;

describe('wrapping a sentence', () => {
  it('breaks between characters and keeps closing marks on their line', () => {
    expect(wrapText('来源：区河长办，月度报送。', 6, widthOf)).toEqual([
      '来源：区河长',
      '办，月度报',
      '送。',
    ]);
  });

  it('keeps numbers whole', () => {
    expect(wrapText('截至 2026 年 10 月', 7, widthOf)).toEqual(['截至 2026', '年 10 月']);
  });

  it('loses no character', () => {
    const sentence = fc.string({
      unit: fc.constantFrom(...Array.from('河长办公室，。（）「」 12ab%')),
    });
    fc.assert(
      fc.property(sentence, fc.integer({ min: 1, max: 12 }), (text, width) => {
        const squeeze = (all: string): string => all.replace(/\s/g, '');
        expect(squeeze(wrapText(text, width, widthOf).join(''))).toBe(squeeze(text));
      }),
    );
  });
});
