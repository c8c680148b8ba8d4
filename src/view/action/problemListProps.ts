import type { RecordIndex } from '../../core/recordIndex.ts';
import type { CountView } from './counts.ts';
import { problemCounts, tallyProblems } from './problemCounts.ts';
import { filterFields, problemPages, type FilterField, type ProblemPage } from './problemList.ts';

/** Everything one page of the ledger shows. */
export interface ProblemListProps {
  readonly page: ProblemPage;
  /** Of all pages, in order. */
  readonly addresses: readonly string[];
  readonly counts: readonly CountView[];
  readonly fields: readonly FilterField[];
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
    total: tally.found,
  };
};

/** Numbers of the pages after the first. */
export const furtherProblemPages = (index: RecordIndex): readonly number[] =>
  problemPages(index)
    .slice(1)
    .map(({ page }) => page);
