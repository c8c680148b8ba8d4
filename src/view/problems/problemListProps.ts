import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { problemsAddress } from '../../core/site/addresses.ts';
import { tallyProblems } from '../../core/problems/problemTally.ts';
import { text } from '../../i18n/text.ts';
import type { LinkView } from '../rivers/river.ts';
import { columnFigures } from '../figures/citable.ts';
import type { CountView } from '../tables/counts.ts';
import { problemCounts } from './problemCounts.ts';
import { filterFields, problemPages, type FilterField, type ProblemPage } from './problemList.ts';

/** Everything shown on one page of the ledger. */
export interface ProblemListProps {
  readonly page: ProblemPage;
  /** Entries of all pages, in order. */
  readonly addresses: readonly string[];
  readonly counts: readonly CountView[];
  readonly fields: readonly FilterField[];
  /** Pages of the figures computed from the ledger. */
  readonly figures: readonly LinkView[];
  readonly total: number;
}

/** @throws RangeError for a page after the last */
export const problemListProps = (index: RecordIndex, number: number): ProblemListProps => {
  const pages = problemPages(index);
  const page = pages[number - 1];
  if (!page) throw new RangeError(`Expected a page from 1 to ${pages.length}, received ${number}`);
  const tally = tallyProblems(index.record.problems, index.record.period.dataThrough);
  return {
    page,
    addresses: pages.map(({ address }) => address),
    counts: problemCounts(tally),
    fields: filterFields(index, page),
    figures: columnFigures(index, problemsAddress).map(({ name, address }) => ({
      text: name,
      address,
    })),
    total: tally.found,
  };
};

/**
 * Message of a page's filter: number of matches, and number of problems searched.
 *
 * @param count number of matches, or a placeholder
 * @param shown problems on the page
 * @param total problems on all pages
 */
export const filterCount = (count: string, shown: number, total: number): string =>
  shown < total
    ? text.problems.filter.countOnPage(count, shown, total - shown)
    : text.problems.filter.count(count);

/** Numbers of the pages after the first. */
export const furtherProblemPages = (index: RecordIndex): readonly number[] =>
  problemPages(index)
    .slice(1)
    .map(({ page }) => page);
