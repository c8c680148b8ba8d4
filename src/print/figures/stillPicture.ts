import { createCanvas, SvgExportFlag, type SvgCanvas } from '@napi-rs/canvas';
import type { ChartModel } from '../../view/charts/chartModel.ts';
import { chartTheme, type ChartThemeName } from '../../view/charts/chartTheme.ts';
import { chartOn, prepareCharts, stillFont } from './chartCanvas.ts';
import { hasForeignText, outlineText } from '../engine/glyphOutlines.ts';

export interface StillPictureSize {
  readonly theme: ChartThemeName;
  readonly widthPx: number;
  readonly heightPx: number;
  /**
   * Title, source and cut-off inside the picture, for use on its own (download, share). Pictures
   * inside `ChartFigure` have these texts around them and omit them. Default: true.
   */
  readonly isFramed?: boolean;
}

/**
 * Draws a chart as a self-contained SVG: no script, no font, no request. The same model and size
 * give the same bytes on every machine.
 * A character that the font lacks is drawn as 〓; the words for screen readers keep it.
 */
export const renderStillPicture = (model: ChartModel, size: StillPictureSize): string => {
  prepareCharts();
  const { theme, widthPx, heightPx, isFramed = true } = size;
  const canvas = createCanvas(widthPx, heightPx, SvgExportFlag.NoPrettyXML);
  const fontPx = widthPx < 520 ? 12 : 15;
  const look = chartTheme(theme, { fontFamily: stillFont, fontPx });
  const chart = chartOn(canvas, model, look, isFramed);
  const drawing = canvas.getContent().toString('utf8');
  chart.destroy();
  if (hasForeignText(drawing, faceName)) throw new Error('A text uses another face');
  const outlined = outlineText(numberClips(plainCircles(shorten(drawing))), outlineOf);
  return accessible(outlined, model, widthPx, heightPx);
};

/** The font family name reported by both weights. */
const faceName = 'Noto Sans SC';

const outlineOf = (character: string, isBold: boolean, emPx: number): SvgCanvas => {
  const canvas = createCanvas(emPx * 2, emPx * 2, SvgExportFlag.ConvertTextToPaths);
  const context = canvas.getContext('2d');
  context.font = `${isBold ? 'bold ' : ''}${emPx}px ${stillFont}`;
  context.fillText(character, 0, 0);
  return canvas;
};

/** Hundredths of a pixel are precise enough. */
const shorten = (svg: string): string =>
  svg
    .replace(/<\?xml[^>]*\?>\s*/, '')
    .replace(' xmlns:xlink="http://www.w3.org/1999/xlink"', '')
    .replace(/\d+\.\d{3,}/g, (number) => hundredths(Number(number)));

/**
 * The canvas library writes a circle as dozens of curves, 3.6 KB each; converts them back to
 * `<circle>`. Nothing else in a chart is a single closed path of so many curves.
 */
const plainCircles = (svg: string): string =>
  svg.replace(/<path([^>]*) d="M([^MLCZ"]*)Z?"\/>/g, (path, attributes: string, curve: string) => {
    if (curve.split('Q').length < 24) return path;
    const numbers = (curve.match(/-?[\d.]+/g) ?? []).map(Number);
    const xs = numbers.filter((_, at) => at % 2 === 0);
    const ys = numbers.filter((_, at) => at % 2 === 1);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const cx = hundredths((left + right) / 2);
    const cy = hundredths((top + bottom) / 2);
    return `<circle${attributes} cx="${cx}" cy="${cy}" r="${hundredths((right - left) / 2)}"/>`;
  });

/** The canvas library numbers clips per process. Renumber them from 0 in each picture. */
const numberClips = (svg: string): string => {
  const names = [...new Set([...svg.matchAll(/ id="(cl_\w+)"/g)].map(([, name = '']) => name))];
  return svg.replace(/\bcl_\w+/g, (name) => `c${names.indexOf(name)}`);
};

const hundredths = (px: number): string => String(Number(px.toFixed(2)));

/** Scales to its container, and has a text alternative. */
const accessible = (
  svg: string,
  { title, description }: ChartModel,
  widthPx: number,
  heightPx: number,
): string =>
  svg.replace(
    /<svg([^>]*)>/,
    `<svg$1 viewBox="0 0 ${widthPx} ${heightPx}" role="img">` +
      `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`,
  );

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
