import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  renderStillPicture,
  type StillPictureSize,
} from '../../../src/print/figures/stillPicture.ts';
import { getChartModel } from '../../../src/view/charts/getChartModel.ts';
import { chartExamples, waterQualityInput } from '../../components/examples/chartExamples.ts';

const wide = { theme: 'light', widthPx: 960, heightPx: 420 } as const;
const phone = { theme: 'dark', widthPx: 360, heightPx: 320 } as const;
const sizes: readonly StillPictureSize[] = [wide, { ...phone, isFramed: false }];
const water = getChartModel(waterQualityInput);

describe('a still picture', () => {
  it('has the same bytes every time', () => {
    for (const size of sizes) {
      expect(renderStillPicture(water, size) === renderStillPicture(water, size)).toBe(true);
    }
  });

  it('needs no font, no script and no other file', () => {
    for (const model of chartExamples) {
      const svg = renderStillPicture(model, wide);
      expect(svg).not.toMatch(
        /<text|<script|<image|<style|font-family|https?:(?!\/\/www\.w3\.org)/,
      );
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    }
  });

  it('stays within 25 KB on the wire', () => {
    for (const model of chartExamples) {
      for (const size of sizes) {
        const bytes = gzipSync(renderStillPicture(model, size)).length;
        expect(bytes, `${model.id} at ${size.widthPx} px`).toBeLessThanOrEqual(25_000);
      }
    }
  });

  it('uses only outlines it defines', () => {
    const svg = renderStillPicture(water, wide);
    const defined = new Set([...svg.matchAll(/<path id="(g\d+)"/g)].map(([, id]) => id));
    const used = [...svg.matchAll(/<use href="#(g\d+)"/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter((id) => !defined.has(id))).toEqual([]);
  });

  it('has a text alternative', () => {
    const svg = renderStillPicture({ ...water, title: '达标率 <5 & >3' }, wide);
    expect(svg).toContain('<title>达标率 &lt;5 &amp; &gt;3</title>');
    expect(svg).toContain(`<desc>${water.description}</desc>`);
  });

  it('has title, source and cut-off when used alone, and omits them on a page', () => {
    const countGlyphs = (isFramed: boolean): number =>
      renderStillPicture(water, { ...wide, isFramed }).split('<use ').length;
    const words = [water.title, water.source, water.cutOff].join('').replace(/\s/g, '');
    expect(countGlyphs(true) - countGlyphs(false)).toBe([...words].length);
  });

  it('marks a reported zero and hatches missing values', () => {
    const svg = renderStillPicture(water, { ...wide, isFramed: false });
    const points = svg.match(/<circle fill="#14557B"/g);
    const reported = water.series[0]?.points.filter(({ kind }) => kind === 'value');
    expect(points).toHaveLength(reported?.length ?? 0);
    expect(svg.match(/<path[^>]*stroke="#877F6B"/g)).toHaveLength(5);
  });

  it('marks a character missing from its font, and keeps it in the words for readers', () => {
    const svg = renderStillPicture({ ...water, title: '𠮷沟' }, wide);
    const marked = renderStillPicture({ ...water, title: '〓沟' }, wide);
    expect(svg).toContain('<title>𠮷沟</title>');
    expect(svg.replace('𠮷', '〓')).toBe(marked);
  });
});
