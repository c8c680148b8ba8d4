import { describe, expect, it } from 'vitest';
import { createFinder } from '../../src/core/finder/finder.ts';
import { readPinyin } from '../../src/data/pinyin.ts';
import { district, districtFolder } from '../district/district.ts';
import { itOnRealInputs } from '../realInput.ts';
import {
  finderFilesOf,
  finderOfNames,
  namesFound,
  namesOf,
  placesOf,
  readRealNames,
} from './finders.ts';
import { missedBy } from './plainSearch.ts';
import { readQueries, readQuestions, realQueries, recallOf } from './queryTable.ts';

const { record } = district();
const { head } = finderFilesOf(record, readPinyin(districtFolder));
const tables = new URL('../fixtures/finder/', import.meta.url);

describe('nothing found by a plain search is missed', () => {
  it('in the district: names, aliases, codes and places of boards, every substring', () => {
    const all = [...new Set([...namesOf(record), ...placesOf(record)])];
    // A police chief out of office has no page, so cannot be found.
    expect(missedBy(createFinder(head), all, 500)).toEqual([
      '石 in 石坚',
      '石坚 in 石坚',
      '坚 in 石坚',
    ]);
  });

  itOnRealInputs('among real names of rivers, towns and villages', () => {
    const names = readRealNames().map(({ name }) => name);
    expect(names.length).toBeGreaterThan(130);
    expect(missedBy(finderOfNames(names), names, 500)).toEqual([]);
  });

  it('if the district is split into several files', () => {
    const apart = createFinder({ ...head, parts: [] });
    expect(apart.find('上禾村左岸段', 5).flatMap(({ kind }) => kind)).not.toContain('reach');
    const early = [...createFinder(head).findInSteps('上禾村', 5)].filter((one) => one);
    expect(early).toEqual([apart.find('上禾村', 5)]);
    head.parts.forEach(apart.add);
    expect(apart.find('上禾村左岸段', 5)).toEqual(createFinder(head).find('上禾村左岸段', 5));
  });
});

describe('the table of queries', () => {
  it('finds every expected name of the district first', () => {
    const finder = createFinder(head);
    const queries = readQueries(new URL('queries.txt', tables));
    expect(queries.length).toBeGreaterThanOrEqual(60);
    expect(recallOf(queries, (query) => namesFound(finder, query, 5)).missed).toEqual([]);
  });

  it('answers everyday questions: titles, a place and a post, a name and a request', () => {
    const finder = createFinder(head);
    const questions = readQuestions(new URL('everyday.txt', tables));
    expect(questions.length).toBeGreaterThanOrEqual(40);
    const answered = questions.map(([query]) => {
      const [group] = finder.find(query, 1);
      return [query, `${group?.kind} ${group?.things[0]?.name}`];
    });
    expect(answered).toEqual(questions);
  });

  it('distinguishes two rivers of one name by place', () => {
    const namesake = {
      ...record,
      rivers: record.rivers.map((river) =>
        river.id === 'yang-ping-gou' ? { ...river, name: '槐溪' } : river,
      ),
    };
    const finder = createFinder(finderFilesOf(namesake, readPinyin(districtFolder)).head);
    const notes = ['青禾镇 槐溪', '南桥街道 槐溪'].map((query) =>
      finder.find(query, 9).flatMap(({ kind, things }) => (kind === 'river' ? things : [])),
    );
    expect(notes.map((rivers) => rivers.map(({ note }) => note))).toEqual([
      ['青禾镇 · 望川河'],
      ['南桥街道 · 望川河'],
    ]);
  });

  it('lists current holders of a post before former ones, and articles last', () => {
    const finder = createFinder(head);
    const names = finder.find('东埂村河长', 9).flatMap(({ things }) => things);
    expect(names.map(({ name }) => name)).toEqual(['莫晓岚', '关立夏', '东埂村换了河长']);
    expect(names[1]?.note).toContain('现不担任河长');
    const all = finder.find('河长', 1000);
    expect(all.map(({ kind }) => kind)).toEqual(['chief', 'article']);
    const isPast = (all[0]?.things ?? []).map(({ note }) => note.includes('现不担任河长'));
    expect(isPast.indexOf(true)).toBeGreaterThan(0);
    expect(isPast.lastIndexOf(false)).toBeLessThan(isPast.indexOf(true));
  });

  itOnRealInputs('finds real names by their pieces and by Latin letters their map gives', () => {
    const names = readRealNames();
    const finder = finderOfNames(names.map(({ name }) => name));
    const queries = realQueries(names);
    expect(queries.length).toBeGreaterThanOrEqual(300);
    // The map's spelling of one name is another reading; 湍河 itself comes before 湍河街道.
    expect(recallOf(queries, (query) => namesFound(finder, query, 5)).missed).toEqual([
      'xitan → 㴔滩镇',
      'tuanhe → 湍河街道',
    ]);
  });
});
