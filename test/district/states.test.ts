import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wholeRecord } from '../../src/core/record/wholeRecord.ts';
import { readPublished } from '../../src/data/readPublished.ts';
import { readSite } from '../../src/data/site.ts';
import { districtFolder } from './district.ts';
import { placeStates, type District } from './placeStates.ts';
import { workStates } from './workStates.ts';

const readDistrict = (): District => {
  const { record, editions, ledger } = readPublished(districtFolder);
  const newest = editions.at(-1)?.edition;
  if (!record || !newest) throw new Error('The district is not published: make its goldens anew');
  return { record: wholeRecord(record), newest, ledger, rules: readSite(districtFolder).rules };
};

/** The tables in the README: a state, and the rows that show it. */
const promised = new Map(
  [
    ...readFileSync(join(districtFolder, 'README.md'), 'utf8').matchAll(
      /^\| (.+?) \| (`.+`) \|$/gm,
    ),
  ].map(([, state = '', rows = '']) => [
    state,
    [...rows.matchAll(/`([^`]+)`/g)].map(([, key]) => key),
  ]),
);

describe('the states promised in the README', () => {
  const district = readDistrict();
  const states = new Map(Object.entries({ ...placeStates(district), ...workStates(district) }));

  it('have unique names', () => {
    expect([...promised.keys()].sort()).toEqual([...states.keys()].sort());
  });

  it.each([...states])('%s', (state, rows) => {
    expect(rows.length, `${state}: no row shows it any more`).toBeGreaterThan(0);
    expect(rows, `${state}: mend the README, or the record`).toEqual(promised.get(state));
  });
});

it('has series of different lengths, so that no test relies on one', () => {
  const { record } = readDistrict();
  const monthsOf = (rows: readonly { readonly month: string }[]) =>
    new Set(rows.map(({ month }) => month)).size;
  const { waterMonths, cleanups, patrols, wells, publicReports } = record;
  expect([waterMonths, cleanups, patrols, wells, publicReports].map(monthsOf)).toEqual([
    10, 6, 8, 5, 4,
  ]);
});
