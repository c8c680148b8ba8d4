import type { ChartTheme } from './chartTheme.ts';

/** Font sizes in a chart: two weights, three sizes. */
export const fontOf = (theme: ChartTheme, role: 'title' | 'text' | 'strong' | 'small'): string => {
  const { fontPx, fontFamily } = theme;
  switch (role) {
    case 'title':
      return `bold ${round(fontPx * 1.25)}px ${fontFamily}`;
    case 'strong':
      return `bold ${round(fontPx)}px ${fontFamily}`;
    case 'text':
      return `${round(fontPx)}px ${fontFamily}`;
    case 'small':
      return `${round(fontPx * 0.9)}px ${fontFamily}`;
  }
};

/**
 * Width in px of a text in a font, cached. A chart asks for the same few texts in every layout
 * pass, and setting a font costs more than measuring.
 */
export const widthIn = (context: CanvasRenderingContext2D, font: string, text: string): number => {
  const ofFont = knownWidths.get(font) ?? new Map<string, number>();
  knownWidths.set(font, ofFont);
  const width = ofFont.get(text) ?? measure(context, font, text);
  ofFont.set(text, width);
  return width;
};

/**
 * Cache by font and text. Widths do not depend on the canvas, because its scale does not change
 * measurements.
 */
const knownWidths = new Map<string, Map<string, number>>();

const measure = (context: CanvasRenderingContext2D, font: string, text: string): number => {
  context.save();
  context.font = font;
  const { width } = context.measureText(text);
  context.restore();
  return width;
};

const round = (px: number): number => Math.round(px * 2) / 2;
