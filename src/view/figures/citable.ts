import type { FigureDeclaration } from '../../core/figures/figure.ts';
import { handedInFigures } from '../../core/figures/handedIn.ts';
import { figureRegister } from '../../core/figures/register.ts';
import type { Campaign } from '../../core/record/record.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { figureCard, type FigureCardView } from './figureCard.ts';
import type { LinkView } from '../rivers/river.ts';
import { siteColumns } from '../site/siteColumns.ts';

/** Cards of the figures computed from a column's rows. Their own pages can be cited. */
export const columnFigures = (index: RecordIndex, column: string): readonly FigureCardView[] =>
  cardsOf(index, ({ listedOn }) => listedOn.includes(column));

/** Cards of the figures that a campaign affects. */
export const campaignFigures = (
  index: RecordIndex,
  { kind }: Campaign,
): readonly FigureCardView[] => cardsOf(index, ({ campaigns }) => campaigns.includes(kind));

/** Columns that list the rows of a figure. */
export const columnsOfFigure = ({
  listedOn,
}: Pick<FigureDeclaration, 'listedOn'>): readonly LinkView[] =>
  listedOn.flatMap((address) =>
    siteColumns
      .flatMap(({ columns }) => columns)
      .filter((column) => column.address === address)
      .map(({ name }) => ({ text: name, address })),
  );

const cardsOf = (
  index: RecordIndex,
  isMeant: (declaration: FigureDeclaration) => boolean,
): readonly FigureCardView[] =>
  handedInFigures(index, figureRegister)
    .filter(isMeant)
    .map((declaration) => figureCard(index, declaration));
