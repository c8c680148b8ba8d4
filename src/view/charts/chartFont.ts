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

/** Width in px of a text set in a font. */
export const widthIn = (context: CanvasRenderingContext2D, font: string, text: string): number => {
  context.save();
  context.font = font;
  const { width } = context.measureText(text);
  context.restore();
  return width;
};

const round = (px: number): number => Math.round(px * 2) / 2;
