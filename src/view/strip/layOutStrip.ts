import { layOutHorizontalStrip } from './horizontalStrip.ts';
import type { StripModel } from './stripModel.ts';
import type { StripScene } from './stripScene.ts';
import { layOutVerticalStrip } from './verticalStrip.ts';

/**
 * The drawings that a page needs: all four, of which the style sheet shows the one for the screen,
 * or only the vertical one on pages with a byte budget.
 */
export const layOutStrip = (model: StripModel, layouts: 'all' | 'vertical'): StripScene[] =>
  layouts === 'vertical'
    ? [layOutVerticalStrip(model)]
    : [
        layOutVerticalStrip(model),
        layOutHorizontalStrip(model, 'narrow'),
        layOutHorizontalStrip(model, 'medium'),
        layOutHorizontalStrip(model, 'wide'),
      ];
