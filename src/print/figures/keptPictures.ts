import type { ChartModel } from '../../view/charts/chartModel.ts';
import { chartTheme } from '../../view/charts/chartTheme.ts';
import { isKept, keepFiles, pictureKey, readKept } from '../engine/printCache.ts';
import { sourceFingerprint } from '../engine/sourceFingerprint.ts';
import { drawChart, stillFont } from './chartCanvas.ts';
import { sharePicture, type ShareWords } from './sharePicture.ts';
import { renderStillPicture, type StillPictureSize } from './stillPicture.ts';

/** A still picture, drawn when the cache of print files has none of this model, size and code. */
export const stillPicture = (model: ChartModel, size: StillPictureSize): string =>
  new TextDecoder().decode(
    kept(['still', model, size], () => new TextEncoder().encode(renderStillPicture(model, size))),
  );

/** The picture a link to a figure is shared with, from the cache where it can be. */
export const keptSharePicture = (words: ShareWords, chart: ChartModel | undefined): Uint8Array =>
  kept(['share', words, chart], () => sharePicture(words, chart));

/** The chart in pixels that a figure offers as a file, from the cache where it can be. */
export const chartPixels = (model: ChartModel): Uint8Array =>
  kept(['pixels', model, pixelSize], () => {
    const theme = chartTheme('light', { fontFamily: stillFont, fontPx: 15 });
    return drawChart(model, theme, pixelSize).toBuffer('image/png');
  });

const pixelSize = { widthPx: 800, heightPx: 400, isFramed: true, scale: 2 } as const;

/** How many pictures this process has drawn, and how many it found drawn. */
export const pictureCounts = { drawn: 0, found: 0 };

/** The one file of a picture's folder in the cache. */
const fileName = 'picture';

/** @param made all that decides what is drawn; equal ones have equal bytes */
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

/** Known by this module alone: a development server loads it anew when the code of charts changes. */
let fingerprint: string | undefined;

const drawingFingerprint = (): string => {
  fingerprint ??= sourceFingerprint(
    ['src/print/figures/keptPictures.ts'],
    ['@napi-rs/canvas', 'chart.js'],
  );
  return fingerprint;
};
