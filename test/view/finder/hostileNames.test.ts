import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../src/core/finder/finder.ts';
import type { PublishedRecord } from '../../../src/core/record/record.ts';
import { district } from '../../district/district.ts';
import { confirmedReadings, finderFilesOf } from '../../pinyin/finders.ts';

const { record } = district();

/** Every chief that the finder lists, by address: the note and the line to call. */
const listed = (from: PublishedRecord) => {
  const finder = createFinder(finderFilesOf(from, confirmedReadings).head);
  const things = from.people.flatMap(({ name }) =>
    finder.find(name, 1000).flatMap(({ things }) => things),
  );
  return new Map(
    things
      .filter(({ kind }) => kind === 'chief')
      .map(({ address, name, note, call }) => [address, { name, note, call }]),
  );
};

const sound = listed(record);
const whole = ({ name }: { readonly name: string }): string => `${name}|/~`;

describe('a name that holds a mark of the index', () => {
  it.each(['甲|乙', '甲/乙', '甲~1乙', '=甲', '甲，乙', '|', '~'])(
    'leaves every other chief the own post and telephone: %s',
    (odd) => {
      const [first] = record.people;
      const people = record.people.map((person) =>
        person.id === first?.id ? { ...person, name: odd } : person,
      );
      const found = listed({ ...record, people });
      const others = [...sound].filter(([, { name }]) => name !== first?.name);
      expect(others.length).toBeGreaterThan(3);
      for (const [address, { note, call }] of others) {
        const own = found.get(address);
        expect([own?.note.replaceAll(odd, ''), own?.call?.tel]).toEqual([
          note.replaceAll(first?.name ?? '', ''),
          call?.tel,
        ]);
      }
    },
  );

  it('is shown whole, for people, waters, places and boards', () => {
    const odd = {
      ...record,
      rivers: record.rivers.map((row) => ({ ...row, name: `${row.name}|~1/` })),
      regions: record.regions.map((row) => ({ ...row, name: `${row.name}|=/` })),
      people: record.people.map((row) => ({ ...row, name: whole(row) })),
      signboards: record.signboards.map((row) => ({ ...row, place: `${row.place}|9=` })),
    };
    const finder = createFinder(finderFilesOf(odd, confirmedReadings).head);
    const names = (query: string) =>
      finder.find(query, 1000).flatMap(({ things }) => things.map(({ name }) => name));
    const shown = [...odd.rivers.map(({ name }) => name), ...[...sound.values()].map(whole)];
    for (const name of shown) expect(names(name)).toContain(name);
    const boards = finder.find('|9=', 1000).flatMap(({ things }) => things);
    expect(boards.filter(({ kind }) => kind === 'board').map(({ note }) => note)).toEqual(
      expect.arrayContaining([expect.stringContaining('|9=')]),
    );
  });
});
