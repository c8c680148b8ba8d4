import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/core/finder/foldText.ts';
import { readableText } from '../../../src/core/privacy/readableText.ts';
import { line } from '../../../src/core/schemas/field.ts';
import { cellText } from '../../../src/core/spreadsheets/cellText.ts';
import { cleanName, cleanText, compareKey } from '../../../src/core/text/cleanText.ts';
import { comparableText, unifiedText } from '../../../src/core/characters/unifiedText.ts';
import { withNormalisedText } from '../../../src/core/dataset/normalisedText.ts';

describe('characters that look the same', () => {
  it.each([
    ['a radical of the supplement', '杨⻓川', '杨长川'],
    ['a Kangxi radical', '每⽇上报⼈员', '每日上报人员'],
    ['a Kangxi radical with a form of the mainland', '⼾主⾭⽯⿈河', '户主青石黄河'],
    ['an ideograph that only looks like another form', '﨎隆', '﨎隆'],
    ['a compatibility ideograph', '金福', '金福'],
    ['a compatibility ideograph of plane 2', '\u{2f800}', '丽'.normalize('NFC')],
    ['a stroke', '㇐组', '一组'],
    ['a Hangzhou numeral', '〸里', '十里'],
    ['full-width digits and letters', '２０２６年Ａ区ｋ', '2026年A区k'],
    ['half-width marks', '北沟｡南沟､', '北沟。南沟、'],
    ['marks of a vertical line', '副书记︵兼︶︑﹁水﹂', '副书记（兼）、「水」'],
    ['a ligature', 'ﬁeld', 'field'],
    ['a selector of a variant', '葛\u{e0100}家\ufe00沟', '葛家沟'],
  ])('are one: %s', (_, written, stored) => {
    expect(unifiedText(written)).toBe(stored === '丽' ? '\u4e3d' : stored);
  });

  it.each(['10 km²', '㎡', '①', 'Ⅲ类', '……', '（一）', '，；：！？', '“”', '5～7 月', '％', '﨑'])(
    'stay where they mean or look something else: %s',
    (text) => {
      expect(unifiedText(text)).toBe(text);
    },
  );

  it('are the same at every door: stores, comparisons, the finder, schemas', () => {
    const [written, plain] = ['杨⻓\u{e0100}川', '杨长川'];
    expect(cleanText(written)).toBe(plain);
    expect(cleanName(written)).toBe(plain);
    expect(cellText(written)).toBe(plain);
    expect(compareKey(written)).toBe(compareKey(plain));
    expect(comparableText(written)).toBe(plain);
    expect(foldText(written)).toBe(plain);
    expect(readableText(written).text).toBe(plain);
    expect(line(20).parse(written)).toBe(plain);
    expect(withNormalisedText({ people: [{ name: written }], body: `# ${written}` })).toEqual({
      people: [{ name: plain }],
      body: `# ${plain}`,
    });
  });

  it('leave no radical, and nothing to unify again, in any text', () => {
    const marks = fc.constantFrom(...Array.from('⻓⽇﨎金Ａ１︵｡ﬁ〸㇐'), '\u{e0100}', '\ufe0f');
    const texts = fc.array(fc.oneof(marks, fc.string({ unit: 'grapheme', maxLength: 3 })));
    fc.assert(
      fc.property(texts, (parts) => {
        const unified = unifiedText(parts.join(''));
        expect(unifiedText(unified)).toBe(unified);
        expect(unified).not.toMatch(/[\u2e80-\u2fd5\uff10-\uff19\ufe00-\ufe0f]/u);
        expect(unified.normalize('NFKC')).toBe(comparableText(parts.join('')));
      }),
    );
  });
});
