import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { drawChart, stillFont } from '../../../src/print/figures/chartCanvas.ts';
import { sharePicture } from '../../../src/print/figures/sharePicture.ts';
import { chartTheme } from '../../../src/view/charts/chartTheme.ts';
import { chartExamples } from '../../components/examples/chartExamples.ts';

const [model] = chartExamples;
if (!model) throw new Error('There is no example of a chart');

const words = {
  office: '望川县河长制办公室',
  title: '四乱整改销号率',
  period: '截至 2026 年 10 月底',
  value: '92.6%',
  parts: '126 / 136 件',
  foot: ['数据截至 2026 年 10 月 31 日', '来源：区河长办整改台账'],
};

/** Share of non-white pixels in a part of a picture. */
const inkIn = async (png: Uint8Array, box: readonly [number, number, number, number]) => {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(...box);
  let inked = 0;
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 200) inked += 1;
  return { width: image.width, height: image.height, share: (inked * 4) / data.length };
};

describe('the preview picture of a figure', () => {
  it('is 1200 by 630, with the number on the left and the chart on the right', async () => {
    const png = sharePicture(words, model);
    const left = await inkIn(png, [56, 200, 400, 110]);
    const right = await inkIn(png, [560, 180, 560, 280]);
    expect([left.width, left.height]).toEqual([1200, 630]);
    expect(left.share).toBeGreaterThan(0.05);
    expect(right.share).toBeGreaterThan(0.005);
    expect((await inkIn(sharePicture(words, undefined), [560, 180, 560, 280])).share).toBe(0);
  });

  it('has the same bytes when drawn again', () => {
    expect(sharePicture(words, model)).toEqual(sharePicture(words, model));
  });
});

describe('the chart in pixels', () => {
  it('is drawn at its scale, on its background', async () => {
    const theme = chartTheme('light', { fontFamily: stillFont, fontPx: 15 });
    const canvas = drawChart(model, theme, {
      widthPx: 800,
      heightPx: 400,
      isFramed: true,
      scale: 2,
    });
    const { width, height, share } = await inkIn(canvas.toBuffer('image/png'), [0, 0, 1600, 800]);
    expect([width, height]).toEqual([1600, 800]);
    expect(share).toBeGreaterThan(0.005);
  });
});
