import * as addresses from '../../core/site/addresses.ts';
import { figureRegister } from '../../core/figures/register.ts';
import type { Campaign } from '../../core/record/record.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { figureCard, type FigureCardView } from './figureCard.ts';
import type { LinkView } from '../rivers/river.ts';
import { siteColumns } from '../site/siteColumns.ts';

/** Figures by the columns that list, row by row, what they count. */
const figuresOfColumns: readonly (readonly [column: string, figureIds: readonly string[]])[] = [
  [
    addresses.problemsAddress,
    ['closure-rate', 'overdue-problems', 'days-to-close', 'look-back-rebound'],
  ],
  [addresses.patrolsAddress, ['patrol-rate']],
  [addresses.campaignsAddress, ['cleanup-amounts']],
  [addresses.sandAddress, ['sand-enforcement']],
  [addresses.enforcementAddress, ['sand-enforcement']],
  [addresses.wellsAddress, ['wells-closed']],
  [addresses.dutiesAddress, ['task-book-targets']],
  [addresses.assessmentAddress, ['assessment-grades']],
  [addresses.supervisionAddress, ['overdue-problems', 'task-book-targets', 'look-back-rebound']],
  [addresses.waterExchangeAddress, ['water-compliance']],
  [addresses.publicReportsAddress, ['public-reports']],
];

/** What a campaign of a kind is measured by. */
const figuresOfCampaigns: Readonly<Record<Campaign['kind'], readonly string[]>> = {
  'four-chaos': ['closure-rate'],
  rubbish: ['cleanup-amounts'],
  sand: ['sand-enforcement'],
  groundwater: ['wells-closed'],
  other: [],
};

/** Cards of the figures that a column lists the rows of; their own pages are what gets cited. */
export const columnFigures = (index: RecordIndex, column: string): readonly FigureCardView[] =>
  cardsOf(index, figuresOfColumns.find(([address]) => address === column)?.[1] ?? []);

/** Cards of the figures that a campaign moves. */
export const campaignFigures = (
  index: RecordIndex,
  { kind }: Campaign,
): readonly FigureCardView[] => cardsOf(index, figuresOfCampaigns[kind]);

/** Columns in which the rows behind a figure stand one by one. */
export const columnsOfFigure = (figureId: string): readonly LinkView[] =>
  figuresOfColumns.flatMap(([address, figureIds]) =>
    figureIds.includes(figureId)
      ? siteColumns
          .flatMap(({ columns }) => columns)
          .filter((column) => column.address === address)
          .map(({ name }) => ({ text: name, address }))
      : [],
  );

const cardsOf = (index: RecordIndex, ids: readonly string[]): readonly FigureCardView[] =>
  figureRegister
    .filter(({ id }) => ids.includes(id))
    .map((declaration) => figureCard(index, declaration));
