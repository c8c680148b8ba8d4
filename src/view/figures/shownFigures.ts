import { findAwaited } from '../../core/figures/awaited.ts';
import type { FigureDeclaration } from '../../core/figures/figure.ts';
import { isFigureHandedIn } from '../../core/figures/handedIn.ts';
import { figureRegister } from '../../core/figures/register.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { Edition } from '../../core/schemas/edition.ts';
import { liveFigures, type PublishedFigure } from './publishedFigure.ts';

/**
 * A figure with a page: published, awaited in the next edition, or published once although its rows
 * are not handed in any more.
 */
export type ShownFigure =
  | { readonly kind: 'live'; readonly id: string; readonly figure: PublishedFigure }
  | {
      readonly kind: 'awaited' | 'not-handed-in';
      readonly id: string;
      readonly declaration: FigureDeclaration;
    };

/**
 * Every declared figure, once there is an edition. One whose rows were never handed in has no page.
 *
 * @param editions oldest first
 */
export const shownFigures = (
  index: Pick<RecordIndex, 'handedIn'>,
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
    ...findAwaited(figures, newest).flatMap((declaration): readonly ShownFigure[] => {
      const { id } = declaration;
      if (isFigureHandedIn(index, declaration)) return [{ kind: 'awaited', id, declaration }];
      return wasPublished(editions, id) ? [{ kind: 'not-handed-in', id, declaration }] : [];
    }),
  ];
};

const wasPublished = (editions: readonly Edition[], id: string): boolean =>
  editions.some(({ figures }) => figures.some((figure) => figure.id === id));
