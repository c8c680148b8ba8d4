import type { ChartTheme } from './chartTheme.ts';

/** The sizes of type in a chart: two weights, three sizes. */
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
 * Width in px of a text set in a font. A chart asks for the same few texts in every pass of its
 * layout, and setting a font costs more than measuring: each answer is found once.
 */
export const widthIn = (context: CanvasRenderingContext2D, font: string, text: string): number => {
  const ofFont = knownWidths.get(font) ?? new Map<string, number>();
  knownWidths.set(font, ofFont);
  const width = ofFont.get(text) ?? measure(context, font, text);
  ofFont.set(text, width);
  return width;
};

/** By font and text. A canvas has no say in a width: its scale does not change what is measured. */
const knownWidths = new Map<string, Map<string, number>>();

const measure = (context: CanvasRenderingContext2D, font: string, text: string): number => {
  context.save();
  context.font = font;
  const { width } = context.measureText(text);
  context.restore();
  return width;
};

const round = (px: number): number => Math.round(px * 2) / 2;
