import { figureAddress } from '../../core/site/addresses.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import { figureRemark } from './figureCard.ts';
import { formatDate } from '../numbers/format.ts';
import type { TableView } from '../tables/tableShapes.ts';
import { figurePlaces } from './figurePlaces.ts';
import { stillPictureOf } from './figureStill.ts';
import { breakdowns, monthTable } from './figureTables.ts';
import { mainHeadline, type HeadlineWords } from './figureWords.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/** Content of a figure's frame in another site. */
export interface FigureFrameView {
  readonly title: string;
  readonly question: string;
  readonly headline: HeadlineWords;
  readonly remark: string | undefined;
  readonly still: ReturnType<typeof stillPictureOf>;
  readonly table: TableView | undefined;
  readonly cutOff: string;
  /** The full page. */
  readonly address: string;
  /** Notice in a frozen frame when a newer edition exists. */
  readonly newer: { readonly edition: string; readonly address: string } | undefined;
}

export const figureFrame = (index: RecordIndex, figure: PublishedFigure): FigureFrameView => {
  const { declaration, definition, value, edition, newer } = figure;
  return {
    title:
      figure.kind === 'live'
        ? definition.title
        : text.figurePages.frozenTitle(definition.title, edition.edition),
    question: definition.question,
    headline: mainHeadline(figure, figure),
    remark: figureRemark(declaration, value),
    still: stillPictureOf(index, figure),
    table: monthTable(figure) ?? breakdowns(index, figure)[0]?.table,
    cutOff: [
      text.figures.cutOff(formatDate(value.asOf)),
      text.home.status[declaration.status],
      text.figures.source(definition.source),
    ].join('，'),
    address: figurePlaces(figure).page,
    newer: newer && { edition: newer.edition, address: figureAddress(declaration.id) },
  };
};
