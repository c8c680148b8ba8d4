import { describe, expect, it } from 'vitest';
import { estimateTextWidth, shortenToWidth } from '../../../src/view/strip/textWidth.ts';

describe('estimateTextWidth', () => {
  it('counts Han characters, including rare ones, as one em', () => {
    expect(estimateTextWidth('石门村', 10)).toBe(30);
    expect(estimateTextWidth('𡶴子', 10)).toBe(20);
  });

  it('never counts Latin letters and digits below 0.55 em', () => {
    for (const character of '0123456789aWz') {
      expect(estimateTextWidth(character, 1)).toBeGreaterThanOrEqual(0.55);
    }
  });
});

describe('shortenToWidth', () => {
  it('keeps text that fits', () => {
    expect(shortenToWidth('张家·老营盘', 10, 60)).toBe('张家·老营盘');
  });

  it('cuts between characters, never inside one', () => {
    expect(shortenToWidth('𡶴子山林场', 10, 40)).toBe('𡶴子山…');
  });

  it('returns undefined if two characters do not fit', () => {
    expect(shortenToWidth('石门村', 10, 20)).toBeUndefined();
  });
});
