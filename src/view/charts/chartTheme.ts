import type { ChartTone } from './chartModel.ts';

/** Everything about a chart's appearance except its numbers. */
export interface ChartTheme {
  /** Background of the card around the chart. */
  readonly ground: string;
  readonly ink: string;
  readonly inkSoft: string;
  /** Grid lines. */
  readonly line: string;
  /** Hatching of periods without a number. */
  readonly hatch: string;
  readonly tones: Readonly<Record<ChartTone, string>>;
  /** CSS font family; the still picture uses an embedded font, the browser its own. */
  readonly fontFamily: string;
  readonly fontPx: number;
}

export type ChartThemeName = 'light' | 'dark';

/**
 * The palette of `styles/tokens.css` for charts on cards: each colour has a contrast of at least
 * 3:1.
 */
export const chartTheme = (
  name: ChartThemeName,
  font: { readonly fontFamily: string; readonly fontPx: number },
): ChartTheme => ({ ...palettes[name], ...font });

type Palette = Omit<ChartTheme, 'fontFamily' | 'fontPx'>;

const palettes: Readonly<Record<ChartThemeName, Palette>> = {
  light: {
    ground: '#ffffff',
    ink: '#16242b',
    inkSoft: '#4a5b63',
    line: '#ddd6c6',
    hatch: '#877f6b',
    tones: {
      river: '#14557b',
      done: '#1b7154',
      open: '#94530f',
      late: '#b3261e',
      plain: '#4a5b63',
    },
  },
  dark: {
    ground: '#172228',
    ink: '#e9eef0',
    inkSoft: '#a9b8bf',
    line: '#2b3a42',
    hatch: '#6c7f89',
    tones: {
      river: '#7bbfe4',
      done: '#64c8a1',
      open: '#e5aa68',
      late: '#ff9486',
      plain: '#a9b8bf',
    },
  },
};
