import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { problemsAddress } from '../../core/site/addresses.ts';
import { tallyProblems } from '../../core/problems/problemTally.ts';
import { text } from '../../i18n/text.ts';
import type { LinkView } from '../rivers/river.ts';
import { columnFigures } from '../figures/citable.ts';
import type { CountView } from '../tables/counts.ts';
import { problemCounts } from './problemCounts.ts';
import { filterFields, problemPages, type FilterField, type ProblemPage } from './problemList.ts';

/** Everything one page of the ledger shows. */
export interface ProblemListProps {
  readonly page: ProblemPage;
  /** Of all pages, in order. */
  readonly addresses: readonly string[];
  readonly counts: readonly CountView[];
  readonly fields: readonly FilterField[];
  /** Pages of the figures that the ledger adds up to. */
  readonly figures: readonly LinkView[];
  readonly total: number;
}

/** @throws RangeError for a page beyond the last */
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
 * What the filter of a page found, and through how many problems it looked.
 *
 * @param count how many, or what stands for it
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
