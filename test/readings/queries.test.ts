import { describe, expect, it } from 'vitest';
import { createFinder } from '../../src/core/finder/finder.ts';
import { itOnRealInputs } from '../realInput.ts';
import { districtFiles, finderOfNames, namesFound, readRealNames } from './finders.ts';
import { fictionalQueries, realQueries, recallOf } from './queryTable.ts';

describe('the table of queries', () => {
  it('finds every expected name of the bundled district first', () => {
    const finder = createFinder(districtFiles().head);
    const queries = fictionalQueries();
    expect(queries.length).toBeGreaterThanOrEqual(250);
    expect(recallOf(queries, (query) => namesFound(finder, query, 5)).missed).toEqual([]);
  });

  itOnRealInputs('finds real names by their pieces and by Latin letters their map gives', () => {
    const names = readRealNames();
    const finder = finderOfNames(names.map(({ name }) => name));
    const queries = realQueries(names);
    expect(queries.length).toBeGreaterThanOrEqual(300);
    // The map's letters for one name are another reading; 湍河 itself comes before 湍河街道.
    expect(recallOf(queries, (query) => namesFound(finder, query, 5)).missed).toEqual([
      'xitan → 㴔滩镇',
      'tuanhe → 湍河街道',
    ]);
  });
});
