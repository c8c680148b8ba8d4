import { findAwaited } from '../../core/figures/awaited.ts';
import type { FigureDeclaration } from '../../core/figures/figure.ts';
import { figureRegister } from '../../core/figures/register.ts';
import type { Edition } from '../../core/schemas/edition.ts';
import { liveFigures, type PublishedFigure } from './publishedFigure.ts';

/** A figure with a page: published, or awaited in the next edition. */
export type ShownFigure =
  | { readonly kind: 'live'; readonly id: string; readonly figure: PublishedFigure }
  | { readonly kind: 'awaited'; readonly id: string; readonly declaration: FigureDeclaration };

/**
 * Every declared figure, once there is an edition.
 *
 * @param editions oldest first
 */
export const shownFigures = (
  editions: readonly Edition[],
  figures: readonly FigureDeclaration[] = figureRegister,
): readonly ShownFigure[] => {
  const newest = editions.at(-1);
  if (newest === undefined) return [];
  return [
    ...liveFigures(editions, figures).map((figure): ShownFigure => ({
      kind: 'live',
      id: figure.declaration.id,
      figure,
    })),
    ...findAwaited(figures, newest).map((declaration): ShownFigure => ({
      kind: 'awaited',
      id: declaration.id,
      declaration,
    })),
  ];
};
