import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { districtWord } from '../../core/regions/districtWord.ts';
import { definitionOf } from '../../core/dataset/freezeFigures.ts';
import type { Edition } from '../../core/schemas/edition.ts';
import { text } from '../../i18n/text.ts';
import { columnsOfFigure } from '../figures/citable.ts';
import { formatDate } from '../numbers/format.ts';
import { definitionRows } from './definitionRows.ts';
import type { ShownFigure } from './shownFigures.ts';

/** The page of a figure without a value: its definition, and when a value comes. */
export interface AwaitedPageView {
  readonly title: string;
  readonly description: string;
  readonly kicker: string;
  readonly question: string;
  readonly notice: string;
  /** Its words, and the columns with the rows it will count. */
  readonly definition: readonly {
    readonly term: string;
    readonly detail: string;
    readonly address?: string;
  }[];
}

/** @param nextUpdate planned date of the next edition, as stated in the newest one */
export const awaitedPage = (
  index: RecordIndex,
  { kind, declaration }: Exclude<ShownFigure, { readonly kind: 'live' }>,
  { nextUpdate }: Pick<Edition, 'nextUpdate'>,
): AwaitedPageView => {
  const words = text.figurePages;
  const { title, question } = declaration.words.zh;
  return {
    title,
    ...(kind === 'awaited'
      ? {
          description: words.awaitedDescription(title),
          kicker: words.kicker(words.pillars[declaration.pillar], text.figures.awaitedPeriod),
          notice: words.awaited(formatDate(nextUpdate)),
        }
      : {
          description: words.notHandedInDescription(title),
          kicker: words.kicker(words.pillars[declaration.pillar], text.common.notPublished),
          notice: text.common.notPublished,
        }),
    question,
    definition: [
      ...definitionRows(definitionOf(declaration, districtWord(index))),
      ...columnsOfFigure(declaration).map((column) => ({
        term: words.facts.rows,
        detail: column.text,
        address: column.address,
      })),
    ],
  };
};
