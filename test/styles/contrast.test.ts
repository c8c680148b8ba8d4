import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from './contrastRatio.ts';
import { modes, readTokens } from './readTokens.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

const grounds = ['paper', 'card', 'sunk'] as const;
const inks = ['ink', 'ink-soft', 'river', 'done', 'open', 'late'] as const;

/** Every pair of text and background colours used in a stylesheet. */
const textPairs: readonly (readonly [text: string, ground: string])[] = [
  ...grounds.flatMap((ground) => inks.map((ink) => [ink, ground] as const)),
  ['ink', 'river-wash'],
  ['river', 'river-wash'],
  ['ink', 'done-wash'],
  ['done', 'done-wash'],
  ['ink', 'open-wash'],
  ['open', 'open-wash'],
  ['ink', 'late-wash'],
  ['late', 'late-wash'],
  ['on-field', 'field'],
  ['on-field-soft', 'field'],
  ['on-field', 'field-deep'],
  ['on-field-soft', 'field-deep'],
  ['on-action', 'action'],
  ['class-good-ink', 'class-good'],
  ['class-fair-ink', 'class-fair'],
  ['class-light-ink', 'class-light'],
  ['class-medium-ink', 'class-medium'],
  ['class-heavy-ink', 'class-heavy'],
];

/** Lines and shapes that carry meaning. */
const shapePairs: readonly (readonly [shape: string, ground: string])[] = [
  ...grounds.map((ground) => ['line-strong', ground] as const),
  ...grounds.flatMap((ground) =>
    ['river', 'done', 'open', 'late'].map((s) => [s, ground] as const),
  ),
];

describe.each(modes)('in the mode $name', (mode) => {
  const tokens = readTokens(css, mode);
  const ratio = (a: string, b: string): number => contrastRatio(tokens(a), tokens(b));

  it.each(textPairs)(`%s on %s has a contrast of ${mode.textRatio}:1 or more`, (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(mode.textRatio);
  });

  it.each(shapePairs)('%s on %s has a contrast of 3:1 or more', (shape, ground) => {
    expect(ratio(shape, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('the bar of the browser', () => {
  it.each(modes.slice(0, 2))('has the colour of the paper in the mode $name', (mode) => {
    const scheme = mode.dark ? 'dark' : 'light';
    expect(readFileSync('src/layouts/Document.astro', 'utf8')).toContain(
      `content="${readTokens(css, mode)('paper')}" media="(prefers-color-scheme: ${scheme})"`,
    );
  });
});

describe('the contrast ratio', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#14557b', '#14557b')).toBe(1);
  });
});
