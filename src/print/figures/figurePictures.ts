import { chartsOf } from '../../view/figures/figureChartModels.ts';
import type { FigureSetting } from '../../view/figures/figureDataFiles.ts';
import type { FigureFileKind } from '../../view/figures/figureDownloads.ts';
import type { PublishedFigure } from '../../view/figures/publishedFigure.ts';
import { shareWords } from '../../view/figures/shareWords.ts';
import { chartPixels, keptSharePicture, stillPicture } from './keptPictures.ts';

/**
 * The pictures of a figure, by kind. An old edition has one drawing and one share picture. Only the
 * newest has the chart in pixels.
 */
export const figurePictures = (
  figure: PublishedFigure,
  { index, site, isDemonstration }: Omit<FigureSetting, 'absolute'>,
): readonly (readonly [FigureFileKind, string | Uint8Array])[] => {
  const [chart] = chartsOf(index, figure);
  const share = keptSharePicture(shareWords(figure, site, isDemonstration), chart);
  if (!chart) return [['png', share]];
  const svg = stillPicture(chart, { theme: 'light', widthPx: 960, heightPx: 480 });
  const phone = stillPicture(chart, { theme: 'light', widthPx: 360, heightPx: 360 });
  const drawings = [['svg', svg] as const, ['phone.svg', phone] as const, ['png', share] as const];
  return figure.kind === 'frozen' ? drawings : [...drawings, ['chart.png', chartPixels(chart)]];
};
