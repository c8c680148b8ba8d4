import { existsOn, nameOn } from '../../core/places/life.ts';
import { townOf } from '../../core/ids/regionCode.ts';
import { everyTown } from '../../core/regions/towns.ts';
import { bulletinAddress, regionAddress } from '../../core/site/addresses.ts';
import type { CalendarDate } from '../../core/calendar/calendar.ts';
import { groupBy } from '../../core/lists/groupBy.ts';
import { getRow, type RecordIndex } from '../../core/record/recordIndex.ts';
import type { BulletinFacts } from '../../core/schemas/houseText.ts';
import { newestFirst } from '../../core/lists/order.ts';
import { tallyProblems, type ProblemTally } from '../../core/problems/problemTally.ts';
import { text } from '../../i18n/text.ts';
import { formatCount } from '../numbers/format.ts';
import type { TableView } from '../tables/tableShapes.ts';
import type { TeaserView, TeaserYear } from '../enforcement/cases.ts';

/** A bulletin as stored in its file. */
export interface BulletinEntry {
  readonly slug: string;
  readonly facts: BulletinFacts;
}

/** Bulletins as teasers, newest first. */
export const bulletinTeasers = (entries: readonly BulletinEntry[]): readonly TeaserView[] =>
  newestFirst(entries, ({ facts }) => facts.publishedAt).map(({ slug, facts }) => ({
    heading: facts.title,
    address: bulletinAddress(slug),
    line: [facts.publishedAt.slice(0, 10), facts.number]
      .filter((part) => part !== undefined)
      .join(' · '),
    sentence: facts.summary,
  }));

/** Bulletins by year of publication, newest first. */
export const bulletinYears = (entries: readonly BulletinEntry[]): readonly TeaserYear[] =>
  [
    ...groupBy(
      newestFirst(entries, ({ facts }) => facts.publishedAt),
      ({ facts }) => Number(facts.publishedAt.slice(0, 4)),
    ),
  ].map(([year, bulletins]) => ({ year, teasers: bulletinTeasers(bulletins) }));

/** The ledger on a day by town, with its total: the table of a bulletin from that day. */
export const ledgerOn = (index: RecordIndex, on: CalendarDate): TableView => {
  const words = text.governance.bulletins.columns;
  const { problems } = index.record;
  const townOfReach = (reachId: string): string =>
    townOf(index.regionByCode, getRow(index.reachById, reachId).regionCode);
  return {
    columns: [
      { label: words.town },
      { label: words.found, align: 'number' },
      { label: words.closed, align: 'number' },
      { label: words.open, align: 'number' },
      { label: words.overdue, align: 'number' },
    ],
    rows: [
      ...everyTown(index).flatMap((town) => {
        const { code } = town;
        const tally = tallyProblems(
          problems.filter(({ reachId }) => townOfReach(reachId) === code),
          on,
        );
        // A town that ended is listed while it still counts.
        if (!existsOn(town, on) && tally.found === 0) return [];
        const link = {
          kind: 'link' as const,
          text: nameOn(town, on),
          address: regionAddress(code),
        };
        return [[link, ...numbers(tally)]];
      }),
      [text.action.total, ...numbers(tallyProblems(problems, on))],
    ],
  };
};

const numbers = ({ found, closed, open, overdue }: ProblemTally): readonly string[] =>
  [found, closed, open, overdue].map(formatCount);
