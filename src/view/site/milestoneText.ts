import { begin as words } from '../../i18n/zh/begin.ts';
import { collectionTitles } from '../../i18n/zh/collectionTitles.ts';
import type { Milestone } from './milestones.ts';

/** Title of a table that an office hands in. */
export const tableTitle = (table: string): string => collectionTitles[table] ?? table;

/** Titles of the tables of a milestone, with the pages, figures and slides that they bring. */
export const milestoneTitle = ({ tables, ...brought }: Milestone): string =>
  words.milestone(tableNames({ tables }), brought);

/** Titles of the tables of a milestone. */
export const tableNames = ({ tables }: Pick<Milestone, 'tables'>): string =>
  tables.map(tableTitle).join('、');

/** How an office gets the sheets of a milestone; empty ones if nothing is published. */
export const milestoneSheets = ({ sheets }: Milestone, isBlank: boolean): string =>
  sheets.length === 0 ? words.linesHow : words.template(sheets, isBlank);
