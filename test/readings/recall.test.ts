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
import { fictionalQueries, realQueries, recallOf } from './queryTable.ts';

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
