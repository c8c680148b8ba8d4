import type { ChartModel } from '../../view/charts/chartModel.ts';
import { chartTheme } from '../../view/charts/chartTheme.ts';
import { isKept, keepFiles, pictureKey, readKept } from '../engine/printCache.ts';
import { sourceFingerprint } from '../engine/sourceFingerprint.ts';
import { drawChart, stillFont } from './chartCanvas.ts';
import { sharePicture, type ShareWords } from './sharePicture.ts';
import { renderStillPicture, type StillPictureSize } from './stillPicture.ts';

/** A still picture; drawn only if the print cache has none for this model, size and code. */
export const stillPicture = (model: ChartModel, size: StillPictureSize): string =>
  new TextDecoder().decode(
    kept(['still', model, size], () => new TextEncoder().encode(renderStillPicture(model, size))),
  );

/** The share picture of a figure, from the cache if possible. */
export const keptSharePicture = (words: ShareWords, chart: ChartModel | undefined): Uint8Array =>
  kept(['share', words, chart], () => sharePicture(words, chart));

/** The chart in pixels that a figure offers for download, from the cache if possible. */
export const chartPixels = (model: ChartModel): Uint8Array =>
  kept(['pixels', model, pixelSize], () => {
    const theme = chartTheme('light', { fontFamily: stillFont, fontPx: 15 });
    return drawChart(model, theme, pixelSize).toBuffer('image/png');
  });

const pixelSize = { widthPx: 800, heightPx: 400, isFramed: true, scale: 2 } as const;

/** Number of pictures drawn in this process, and number of cache hits. */
export const pictureCounts = { drawn: 0, found: 0 };

/** The file in a picture's cache folder. */
const fileName = 'picture';

/** @param made all inputs of the drawing; equal inputs give equal bytes */
const kept = (made: readonly unknown[], draw: () => Uint8Array): Uint8Array => {
  const key = pictureKey(drawingFingerprint(), made);
  if (isKept(key, [fileName])) {
    pictureCounts.found += 1;
    return readKept(key, fileName);
  }
  pictureCounts.drawn += 1;
  const bytes = draw();
  keepFiles(key, { [fileName]: bytes });
  return bytes;
};

/** Local to this module: a development server reloads it when the chart code changes. */
let fingerprint: string | undefined;

const drawingFingerprint = (): string => {
  fingerprint ??= sourceFingerprint(
    ['src/print/figures/keptPictures.ts'],
    ['@napi-rs/canvas', 'chart.js'],
  );
  return fingerprint;
};
