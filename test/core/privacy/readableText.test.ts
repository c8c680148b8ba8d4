import { describe, expect, it } from 'vitest';
import { readableText } from '../../../src/core/privacy/readableText.ts';

/** The readable text, and the original offset of each of its characters. */
const read = (original: string) => {
  const { text, offsetOf } = readableText(original);
  return [text, Array.from({ length: text.length + 1 }, (_, at) => offsetOf(at))];
};

describe('a text as an eye reads it', () => {
  it.each([
    ['plain text is left alone', '河长 1380', '河长 1380', [0, 1, 2, 3, 4, 5, 6, 7]],
    ['full-width digits are digits', '１３', '13', [0, 1, 2]],
    ['what is invisible is gone', '1\u200b3', '13', [0, 2, 3]],
    ['so is what an astral tag hides', '1\u{e0031}3', '13', [0, 3, 4]],
    ['every space is a plain one', '1\u30003\u00a04', '1 3 4', [0, 1, 2, 3, 4, 5]],
    ['every dash is a hyphen', '1–3−4', '1-3-4', [0, 1, 2, 3, 4, 5]],
    ['styled digits take two units each', '𝟏𝟑', '13', [0, 2, 4]],
    ['one sign may become several', '㎏', 'kg', [0, 0, 1]],
  ])('%s', (_title, original, text, offsets) => {
    expect(read(original)).toEqual([text, offsets]);
  });

  it('knows where a plain text ends', () => {
    expect(readableText('河长').offsetOf(2)).toBe(2);
  });
});
