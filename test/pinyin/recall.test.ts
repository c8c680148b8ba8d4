import { describe, expect, it } from 'vitest';
import { createFinder, type Finder } from '../../src/core/finder/finder.ts';
import { itOnRealInputs } from '../realInput.ts';
import {
  districtFiles,
  districtNames,
  districtPlaces,
  finderOfNames,
  namesFound,
  readRealNames,
} from './finders.ts';
import { everydayQuestions, fictionalQueries, realQueries, recallOf } from './queryTable.ts';

/** Every piece of a text, single characters included. */
const piecesOf = (name: string): readonly string[] => {
  const characters = Array.from(name);
  return characters.flatMap((_, from) =>
    characters.slice(from).map((__, length) => characters.slice(from, from + length + 1).join('')),
  );
};

/** Pieces that the plain search finds in some name and the finder does not, with that name. */
const missedBy = (finder: Finder, names: readonly string[]): readonly string[] => {
  const pieces = [...new Set(names.flatMap(piecesOf))].filter((piece) =>
    /[\p{L}\p{N}]/u.test(piece),
  );
  expect(pieces.length).toBeGreaterThan(500);
  return pieces.flatMap((piece) => {
    const found = new Set(
      finder
        .find(piece, 100_000)
        .flatMap(({ things }) =>
          things.flatMap(({ name, aliases, note }) => [name, ...aliases, ...note.split(' · ')]),
        )
        .map((name) => name.replace(/^(\w{3})-(\w{4})$/, '$1$2')),
    );
    return names
      .filter((name) => name.includes(piece) && !found.has(name))
      .map((name) => `${piece} in ${name}`);
  });
};

const { head } = districtFiles();

describe('nothing that a plain search finds is missed', () => {
  it('in the bundled district: names, aliases, codes and places of boards, every piece of each', () => {
    const finder = createFinder(head);
    expect(missedBy(finder, [...new Set([...districtNames(), ...districtPlaces()])])).toEqual([]);
  });

  itOnRealInputs('among real names of rivers, towns and villages', () => {
    const names = readRealNames().map(({ name }) => name);
    expect(names.length).toBeGreaterThan(130);
    expect(missedBy(finderOfNames(names), names)).toEqual([]);
  });

  it('when the district travels in several files', () => {
    const apart = createFinder({ ...head, parts: [] });
    expect(apart.find('石门村段', 5).flatMap(({ kind }) => kind)).not.toContain('reach');
    const early = [...createFinder(head).findInSteps('石门村', 5)].filter((one) => one);
    expect(early).toEqual([apart.find('石门村', 5)]);
    head.parts.forEach(apart.add);
    expect(apart.find('石门村段', 5)).toEqual(createFinder(head).find('石门村段', 5));
  });
});

describe('the table of queries', () => {
  it('finds every expected name of the bundled district first', () => {
    const finder = createFinder(head);
    const queries = fictionalQueries();
    expect(queries.length).toBeGreaterThanOrEqual(250);
    expect(recallOf(queries, (query) => namesFound(finder, query, 5)).missed).toEqual([]);
  });

  it('answers everyday questions: titles, a place and a post, a name and what is wanted of it', () => {
    const finder = createFinder(head);
    const questions = everydayQuestions();
    expect(questions.length).toBeGreaterThanOrEqual(50);
    const answered = questions.map(([query]) => {
      const [group] = finder.find(query, 1);
      return [query, `${group?.kind} ${group?.things[0]?.name}`];
    });
    expect(answered).toEqual(questions);
  });

  it('tells by its place which of two rivers of one name is meant', () => {
    const finder = createFinder(head);
    const notes = ['柳林镇 沙沟河', '桑园镇 沙沟河'].map((query) =>
      finder.find(query, 9).flatMap(({ kind, things }) => (kind === 'river' ? things : [])),
    );
    expect(notes.map((rivers) => rivers.map(({ note }) => note))).toEqual([
      [expect.stringContaining('柳林镇')],
      [expect.stringContaining('桑园镇')],
    ]);
  });

  it('lists who holds a post before who held it, and articles last', () => {
    const finder = createFinder(head);
    const names = finder.find('石门村河长', 9).flatMap(({ things }) => things);
    expect(names.map(({ name }) => name)).toEqual(['白志远', '郭鹏飞']);
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
    // The map's letters for one name are another reading; 湍河 itself comes before 湍河街道.
    expect(recallOf(queries, (query) => namesFound(finder, query, 5)).missed).toEqual([
      'xitan → 㴔滩镇',
      'tuanhe → 湍河街道',
    ]);
  });
});
