import { chartTheme } from '../../view/charts/chartTheme.ts';
import { chartsOf } from '../../view/figures/figureChartModels.ts';
import type { FigureSetting } from '../../view/figures/figureDataFiles.ts';
import type { FigureFileKind } from '../../view/figures/figureDownloads.ts';
import type { PublishedFigure } from '../../view/figures/publishedFigure.ts';
import { shareWords } from '../../view/figures/shareWords.ts';
import { drawChart, stillFont } from './chartCanvas.ts';
import { sharePicture } from './sharePicture.ts';
import { renderStillPicture } from './stillPicture.ts';

/**
 * The pictures of a figure, by kind. An old edition has one drawing and the picture it is shared
 * with; the chart in pixels is the newest's.
 */
export const figurePictures = (
  figure: PublishedFigure,
  { index, site, isDemonstration }: Omit<FigureSetting, 'absolute'>,
): readonly (readonly [FigureFileKind, string | Uint8Array])[] => {
  const [chart] = chartsOf(index, figure);
  const share = (): Uint8Array => sharePicture(shareWords(figure, site, isDemonstration), chart);
  if (!chart) return [['png', share()]];
  const svg = renderStillPicture(chart, { theme: 'light', widthPx: 960, heightPx: 480 });
  const phone = renderStillPicture(chart, { theme: 'light', widthPx: 360, heightPx: 360 });
  const drawings = [['svg', svg] as const, ['phone.svg', phone] as const];
  if (figure.kind === 'frozen') return [...drawings, ['png', share()]];
  const theme = chartTheme('light', { fontFamily: stillFont, fontPx: 15 });
  const pixels = drawChart(chart, theme, {
    widthPx: 800,
    heightPx: 400,
    isFramed: true,
    scale: 2,
  });
  return [...drawings, ['png', share()], ['chart.png', pixels.toBuffer('image/png')]];
};
