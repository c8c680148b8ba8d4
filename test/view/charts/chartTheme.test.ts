import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartTheme } from '../../../src/view/charts/chartTheme.ts';
import { contrastRatio } from '../../styles/contrastRatio.ts';
import { modes, readTokens } from '../../styles/readTokens.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const font = { fontFamily: 'sans-serif', fontPx: 15 };

describe.each(['light', 'dark'] as const)('the %s chart theme', (name) => {
  const { ground, ink, inkSoft, hatch, line, tones } = chartTheme(name, font);

  it('takes its colours from the tokens of the site', () => {
    const mode = modes.find((one) => one.name === name);
    if (!mode) throw new Error(`tokens.css has no mode ${name}`);
    const token = readTokens(css, mode);
    expect({ ground, ink, inkSoft, hatch, line, ...tones }).toEqual({
      ground: token('card'),
      ink: token('ink'),
      inkSoft: token('ink-soft'),
      hatch: token('line-strong'),
      line: token('line'),
      river: token('river'),
      done: token('done'),
      open: token('open'),
      late: token('late'),
      plain: token('ink-soft'),
    });
  });

  it('has a contrast of 3:1 for marks and 4.5:1 for text on the card', () => {
    expect(contrastRatio(hatch, ground)).toBeGreaterThanOrEqual(3);
    for (const colour of [ink, inkSoft, ...Object.values(tones)]) {
      expect(contrastRatio(colour, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
