import { parseFrontmatter } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSlug, frontMatterText } from '../../../src/core/editorial/houseDraft.ts';
import { tidyFrontMatter } from '../../../src/core/schemas/houseText.ts';

describe('the file name of a title', () => {
  it('is its pinyin with its letters and digits', () => {
    expect(findSlug('2026 年会ＱＲ', ['', '', '', '', '', 'nian', 'hui', '', ''])).toBe(
      '2026-nian-hui-qr',
    );
  });

  it('ends before the word that would exceed 64 characters, and is undefined without letters', () => {
    const slug = findSlug('河'.repeat(40), Array<string>(40).fill('zhuang')) ?? '';
    expect(slug).toMatch(/^zhuang(?:-zhuang)+$/);
    expect(slug.length).toBeLessThanOrEqual(64);
    expect(findSlug('？—', ['', ''])).toBeUndefined();
  });
});

describe('front matter in its written form', () => {
  it('looks as if an author typed it', () => {
    expect(
      frontMatterText({
        title: '2026 年：通报',
        publishedAt: '2026-11-02 09:30',
        summary: '',
        asOf: '2026-10-31',
        regionCodes: ['000301001'],
        keywords: ['巡河', 'no'],
      }),
    ).toBe(
      [
        '---',
        'title: 2026 年：通报',
        'publishedAt: 2026-11-02 09:30',
        'summary:',
        "asOf: '2026-10-31'",
        "regionCodes: ['000301001']",
        "keywords: [巡河, 'no']",
        '---',
        '',
      ].join('\n'),
    );
  });

  it('reads back as the same text, whatever it contains', () => {
    const line = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
        fc.constantFrom(
          '"',
          "'",
          '#',
          ': ',
          '- ',
          '{',
          '[',
          '\\',
          '1e5',
          '0x1f',
          '1_000',
          '~',
          '河',
        ),
      )
      .map((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Co}\uFEFF]/gu, '').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(line, line, (title, word) => {
        const text = frontMatterText({ title, keywords: [word] });
        expect(tidyFrontMatter(parseFrontmatter(text).frontmatter)).toEqual({
          title,
          keywords: [word],
        });
      }),
    );
  });
});
