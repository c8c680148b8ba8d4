import { expect, it } from 'vitest';
import { createFinder } from '../../../src/core/finder/finder.ts';
import { namesFound, namesOf, placesOf } from '../../pinyin/finders.ts';
import { missedBy } from '../../pinyin/plainSearch.ts';
import { readQueries, readQuestions, recallOf } from '../../pinyin/queryTable.ts';
import { demoFinderFiles, demoQueries, demoQuestions, demoRecord } from './demoFinder.ts';

const record = demoRecord();
const { head } = demoFinderFiles(record);

it('finds among twenty-six rivers every substring of a name that a plain search finds', () => {
  const all = [...new Set([...namesOf(record), ...placesOf(record)])];
  expect(missedBy(createFinder(head), all, 500)).toEqual([]);
});

it('finds every expected name of the demonstration first', () => {
  const finder = createFinder(head);
  const queries = readQueries(demoQueries);
  expect(queries.length).toBeGreaterThanOrEqual(250);
  expect(recallOf(queries, (query) => namesFound(finder, query, 5)).missed).toEqual([]);
});

it('answers everyday questions on the demonstration', () => {
  const finder = createFinder(head);
  const questions = readQuestions(demoQuestions);
  expect(questions.length).toBeGreaterThanOrEqual(50);
  const answered = questions.map(([query]) => {
    const [group] = finder.find(query, 1);
    return [query, `${group?.kind} ${group?.things[0]?.name}`];
  });
  expect(answered).toEqual(questions);
});
