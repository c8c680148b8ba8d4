import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listImported, sourceFingerprint } from '../../../src/print/engine/sourceFingerprint.ts';
import {
  chartPixels,
  keptSharePicture,
  pictureCounts,
  stillPicture,
} from '../../../src/print/figures/keptPictures.ts';
import { chartExamples } from '../../components/examples/chartExamples.ts';

const [model] = chartExamples;
if (!model) throw new Error('There is no example of a chart');
const words = { office: '河长办', title: '销号率', period: '', value: '1', parts: '', foot: [] };
const size = { theme: 'light', widthPx: 360, heightPx: 320 } as const;
const cache = mkdtempSync(join(tmpdir(), 'jianhe-pictures-'));

beforeAll(() => {
  vi.stubEnv('JIANHE_PRINT_CACHE', cache);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true, force: true });
});

/** Number of pictures drawn, and number of cache hits, during an operation. */
const countsOf = (ask: () => unknown) => {
  const before = { ...pictureCounts };
  ask();
  return {
    drawn: pictureCounts.drawn - before.drawn,
    found: pictureCounts.found - before.found,
  };
};

describe('pictures of figures', () => {
  it('are drawn once: a second build finds them in the cache, with the same bytes', () => {
    const all = () => [
      stillPicture(model, size),
      keptSharePicture(words, model),
      chartPixels(model),
    ];
    const first: unknown[] = [];
    expect(countsOf(() => first.push(...all()))).toEqual({ drawn: 3, found: 0 });
    const second: unknown[] = [];
    expect(countsOf(() => second.push(...all()))).toEqual({ drawn: 0, found: 3 });
    expect(second.map(String)).toEqual(first.map(String));
  });

  it('are redrawn for another model, size or text', () => {
    const other = { ...model, cutOff: `${model.cutOff} 改` };
    const ask = () => {
      stillPicture(other, size);
      stillPicture(model, { ...size, theme: 'dark' });
      keptSharePicture({ ...words, value: '2' }, model);
      keptSharePicture(words, undefined);
      chartPixels(other);
    };
    expect(countsOf(ask)).toEqual({ drawn: 5, found: 0 });
  });
});

describe('the fingerprint of code', () => {
  it('covers everything that draws a picture, including its sentences', () => {
    const covered = listImported(['src/print/figures/keptPictures.ts']);
    for (const file of [
      'src/print/engine/glyphOutlines.ts',
      'src/print/figures/sharePicture.ts',
      'src/print/figures/stillPicture.ts',
      'src/view/charts/chartFont.ts',
      'src/view/charts/drawBars.ts',
      'src/i18n/zh/charts.ts',
    ])
      expect(covered).toContain(file);
    expect(covered.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('differs for another module or other packages', () => {
    const prints = [
      sourceFingerprint(['src/view/charts/hatch.ts'], []),
      sourceFingerprint(['src/view/charts/wrapText.ts'], []),
      sourceFingerprint(['src/view/charts/wrapText.ts'], ['chart.js']),
    ];
    expect(new Set(prints).size).toBe(3);
    expect(sourceFingerprint(['src/view/charts/hatch.ts'], [])).toBe(prints[0]);
  });
});
