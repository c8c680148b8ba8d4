/** How series differ without colour: by their order, the same in all charts. */

/** Chart.js point styles of lines and dots. */
export const pointStyleOf = (seriesIndex: number): 'circle' | 'rect' | 'triangle' | 'rectRot' =>
  pointStyles[seriesIndex % pointStyles.length] ?? 'circle';

/** Dash pattern of lines, in multiples of the line width. */
export const dashOf = (seriesIndex: number): readonly number[] =>
  dashes[seriesIndex % dashes.length] ?? [];

/** Fill of bars: solid, outline only, or outline with horizontal or vertical lines. */
export type BarFill = 'solid' | 'hollow' | 'level-rules' | 'upright-rules';

export const barFillOf = (seriesIndex: number): BarFill =>
  barFills[seriesIndex % barFills.length] ?? 'solid';

const pointStyles = ['circle', 'rect', 'triangle', 'rectRot'] as const;
const dashes: readonly (readonly number[])[] = [[], [3, 2], [1, 1.5], [5, 1.5, 1, 1.5]];
const barFills: readonly BarFill[] = ['solid', 'hollow', 'level-rules', 'upright-rules'];
