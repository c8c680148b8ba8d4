import { handedInFigures } from '../../core/figures/handedIn.ts';
import { figureRegister } from '../../core/figures/register.ts';
import type { FigureDeclaration } from '../../core/figures/figure.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import { figureCard, type FigureCardView } from './figureCard.ts';

/** The cards of all figures, by the three pillars of the site; those without rows handed in and empty pillars are omitted. */
export const figuresByPillar = (
  index: RecordIndex,
  figures: readonly FigureDeclaration[] = figureRegister,
): readonly {
  readonly id: string;
  readonly heading: string;
  readonly cards: readonly FigureCardView[];
}[] =>
  (['chiefs', 'action', 'results'] as const).flatMap((pillar) => {
    const cards = handedInFigures(index, figures)
      .filter((declaration) => declaration.pillar === pillar)
      .map((declaration) => figureCard(index, declaration));
    return cards.length > 0
      ? [{ id: pillar, heading: text.figurePages.pillars[pillar], cards }]
      : [];
  });
