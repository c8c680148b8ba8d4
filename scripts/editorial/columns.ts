import type { ColumnDays } from '../../src/core/editorial/columnAges.ts';
import { recordColumnDays, type RecordColumn } from '../../src/core/editorial/recordColumns.ts';
import { fieldOf, cutHouseText } from '../../src/core/editorial/textLines.ts';
import type { Published } from '../../src/data/record.ts';
import { text } from '../../src/i18n/text.ts';
import { editorial as words } from '../../src/i18n/zh/editorial.ts';
import { newsColumns } from '../../src/view/texts/news.ts';
import type { HouseFile } from './houseTexts.ts';

/**
 * Days after which an inspection of government websites counts a column as stale: home page and
 * current news two weeks, notices and policies half a year, others a year
 * （政府网站与政务新媒体检查指标，国办秘函〔2019〕19 号）.
 */
const freshDays = {
  home: 14,
  dynamics: 14,
  notice: 183,
  policies: 183,
  bulletins: 183,
  publicity: 366,
  town: 366,
  record: 366,
};

/** Columns with rows of the record, by their names on the site. */
const recordColumns: Readonly<Record<RecordColumn, string>> = {
  problems: text.problems.title,
  patrols: text.patrols.title,
  campaigns: text.action.campaigns.title,
  enforcement: text.action.enforcement.title,
  cases: text.action.cases.title,
  sand: text.action.sand.title,
  wells: text.action.wellPages.title,
  water: text.action.water.title,
  reports: text.action.reports.title,
  supervision: text.governance.supervision.title,
  assessment: text.action.assessment.title,
  training: text.action.training.title,
};

/**
 * The columns that an inspection checks, with the days on which something was published in them.
 */
export const inspectedColumns = (
  { record, editions }: Published,
  texts: readonly HouseFile[],
): readonly ColumnDays[] => {
  const published = texts.map(({ kind, source }) => {
    const house = cutHouseText(source);
    return {
      folder: kind.folder,
      column: fieldOf(house, 'column').value,
      day: fieldOf(house, 'publishedAt').value.slice(0, 10),
    };
  });
  const news = [
    ...record.news.map(({ column, publishedAt }) => ({ column, day: publishedAt.slice(0, 10) })),
    ...published.filter(({ folder }) => folder === 'news'),
  ];
  const daysIn = (folder: HouseFile['kind']['folder']) =>
    published.filter((text) => text.folder === folder).map(({ day }) => day);
  return [
    {
      name: words.columns.home,
      days: [
        ...news.map(({ day }) => day),
        ...editions.map(({ publishedAt }) => publishedAt.slice(0, 10)),
      ],
      freshDays: freshDays.home,
    },
    ...newsColumns.map(({ id, name }) => ({
      name,
      days: news.filter(({ column }) => column === id).map(({ day }) => day),
      freshDays: freshDays[id],
    })),
    { name: words.columns.policies, days: daysIn('rules'), freshDays: freshDays.policies },
    { name: words.columns.bulletins, days: daysIn('bulletins'), freshDays: freshDays.bulletins },
    ...recordColumnDays(record).map(({ column, days }) => ({
      name: recordColumns[column],
      days,
      freshDays: freshDays.record,
    })),
  ];
};
