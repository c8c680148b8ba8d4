import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanName,
  cleanParagraphs,
  cleanText,
  compareKey,
  findTextFaults,
  visibleExcerpt,
} from '../../../src/core/text/cleanText.ts';

/** Ranges of the security list, inclusive. */
const refusedRanges = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffd],
  [0xd800, 0xdfff],
  [0xe0000, 0xe007f],
] as const;

describe('characters of a string', () => {
  it('refuses exactly the listed ones, and warns about exactly the private ones', () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const isRefused = refusedRanges.some(([from, to]) => from <= code && code <= to);
      const isPrivate =
        (0xe000 <= code && code <= 0xf8ff) || (0xf0000 <= code && (code & 0xfffe) !== 0xfffe);
      const expected = isRefused ? 'refused' : isPrivate ? 'private-use' : undefined;
      const found = findTextFaults(String.fromCodePoint(code))[0]?.kind;
      if (found !== expected) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('gives the character and its position in user-perceived characters', () => {
    expect(findTextFaults('𠮷河\u200b长')).toEqual([
      { kind: 'refused', codePoint: 'U+200B', position: 3 },
    ]);
  });

  it('allows line breaks only in multi-line texts', () => {
    expect(findTextFaults('一\n二')).toHaveLength(1);
    expect(findTextFaults('一\r\n二\n三', true)).toEqual([]);
    expect(findTextFaults('一\r二', true)).toHaveLength(1);
    expect(findTextFaults('一\t二', true)).toHaveLength(1);
  });

  it('keeps rare characters and variation selectors', () => {
    expect(findTextFaults('㳇𤧛葛\u{e0100}·ü')).toEqual([]);
  });

  it('shows invisible characters', () => {
    expect(visibleExcerpt('沙\u202e河')).toBe('沙<U+202E>河');
    expect(visibleExcerpt('河'.repeat(40), 5)).toBe('河河河河河…');
    expect(visibleExcerpt('河河', 2)).toBe('河河');
  });
});

describe('text in storage form', () => {
  it('is composed, trimmed and has single spaces', () => {
    expect(cleanText('\u3000沙沟溪 \u00a0 段 ')).toBe('沙沟溪 段');
    expect(cleanText('u\u0308')).toBe('ü');
  });

  it('keeps paragraphs and drops spaces at their ends', () => {
    expect(cleanParagraphs(' 一 \r\n\r\n\r\n\r\n二\u3000\n')).toBe('一\n\n二');
  });

  it('closes the gap in a padded name and has one kind of middle dot', () => {
    expect(cleanName('张　三')).toBe('张三');
    expect(cleanName('王 小 明')).toBe('王小明');
    expect(cleanName('阿卜杜拉 • 买买提')).toBe('阿卜杜拉·买买提');
    expect(cleanName('Li Ming')).toBe('Li Ming');
  });

  it('does not change when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const clean of [cleanText, cleanParagraphs, cleanName]) {
          expect(clean(clean(text))).toBe(clean(text));
        }
      }),
    );
  });

  it('compares full-width and small letters, spaces and dots as equal', () => {
    expect(compareKey('Ｑ７号 · 沟')).toBe(compareKey('q7号・沟'));
    expect(compareKey('沙沟溪')).not.toBe(compareKey('砂沟溪'));
  });
});
