import { tallyProblems } from '../../../src/core/problems/problemTally.ts';
import { describe, expect, it } from 'vitest';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { problemStateAt } from '../../../src/core/problems/problemLedger.ts';
import { district } from '../../district/district.ts';
import { filterCount } from '../../../src/view/problems/problemListProps.ts';
import { filterFields, problemPages } from '../../../src/view/problems/problemList.ts';

const { index, record } = district();
const on = record.period.dataThrough;

describe('the list of problems', () => {
  it('has every problem once, however it is split into pages', () => {
    for (const perPage of [3, 7, 400]) {
      const pages = problemPages(index, perPage);
      const ids = pages.flatMap(({ groups }) =>
        groups.flatMap(({ entries }) => entries.map(({ id }) => id)),
      );
      expect(ids.length).toBe(record.problems.length);
      expect(new Set(ids)).toEqual(new Set(record.problems.map(({ id }) => id)));
      expect(pages.map(({ page }) => page)).toEqual(pages.map((_, at) => at + 1));
    }
  });

  it('lists overdue ones first, then open ones by deadline, then closed ones, newest first', () => {
    const [page] = problemPages(index, 10_000);
    expect(page?.groups.map(({ id, entries }) => [id, entries.map((entry) => entry.id)])).toEqual([
      ['overdue', ['wt-03', 'wt-09']],
      ['open', ['wt-04', 'wt-10', 'wt-06', 'wt-05']],
      ['closed-2026', ['wt-08', 'wt-01', 'wt-07', 'wt-02']],
    ]);
  });

  it('states how many problems a filter searches', () => {
    expect(filterCount('3', 220, 220)).toBe('符合条件 3 件');
    expect(filterCount('3', 400, 950)).toBe(
      '本页 400 件里，符合条件 3 件；其余 550 件不在本页，请翻页再筛',
    );
  });

  it('offers only conditions that occur, and each has a match', () => {
    for (const page of problemPages(index, 4)) {
      const entries = page.groups.flatMap((group) => group.entries);
      for (const { name, options } of filterFields(index, page))
        for (const { value } of options) {
          const found = entries.filter(({ keys }) =>
            name === 'stage' ? keys.stages.includes(value) : keys[name] === value,
          );
          expect([name, value, found.length > 0]).toEqual([name, value, true]);
        }
    }
  });
});

describe('the conditions of the filter', () => {
  it('are what occurs in the district, in words', () => {
    const [page] = problemPages(index);
    const fields = page ? filterFields(index, page) : [];
    expect(
      fields.map(({ label, options }) => [label, ...options.map((option) => option.label)]),
    ).toEqual([
      ['乡镇、街道', '南桥街道', '青禾镇'],
      ['河流', '槐溪', '望川河', '杨坪沟'],
      ['类别', '乱占', '乱采', '乱堆', '乱建', '垃圾', '排污', '私采地下水', '其他'],
      ['进展', '逾期', '已入账', '整改中', '已申请销号，待现场核验', '已销号', '已回头看'],
    ]);
  });

  it('tell two rivers of one name apart by their sources', () => {
    const rivers = record.rivers.map((river) => ({ ...river, name: '南沟' }));
    const twins = indexRecord({ ...record, rivers });
    const [page] = problemPages(twins);
    const labels = page
      ? filterFields(twins, page).flatMap(({ name, options }) => (name === 'river' ? options : []))
      : [];
    expect(labels.map(({ label }) => label)).toEqual([
      '南沟（源头槐树泉）',
      '南沟（源头望川岭）',
      '南沟（源头白杨坪）',
    ]);
  });
});

describe('the tally of problems', () => {
  it('agrees with a plain count, state by state', () => {
    const tally = tallyProblems(record.problems, on);
    let open = 0;
    let overdue = 0;
    for (const problem of record.problems) {
      const last = problem.events.at(-1);
      const isOpen =
        last?.stage !== 'closed' && !(last?.stage === 'look-back' && last.result === 'held');
      if (isOpen) open += 1;
      if (isOpen && problem.dueOn < on) overdue += 1;
    }
    expect([open, overdue]).toEqual([6, 2]);
    expect(tally).toMatchObject({ found: 10, open: 6, overdue: 2, applied: 1, closed: 4 });
  });

  it('counts an application for closure as open', () => {
    const applied = record.problems.filter(
      (problem) => problemStateAt(problem, on)?.stage === 'closure-applied',
    );
    expect(applied.length).toBeGreaterThan(0);
    const tally = tallyProblems(applied, on);
    expect([tally.open, tally.applied, tally.closed]).toEqual([applied.length, applied.length, 0]);
  });
});
