import { expect, it } from 'vitest';
import { olderBaseIssues } from '../../../src/core/dataset/baseIssues.ts';
import { rowChanges } from '../../../src/core/dataset/rowChanges.ts';
import type { StoredEdition } from '../../../src/core/record/editionChain.ts';
import type { PublishedRecord } from '../../../src/core/record/record.ts';
import { district } from '../../district/district.ts';
import { rowAt } from './smallExport.ts';

const { record, editions } = district();

const place = { source: 'export.json', path: ['basedOn'] };

/** The record with some amounts, and without some rows, of the cleanups. */
const withCleanups = (
  amounts: Readonly<Record<string, number>>,
  gone: readonly string[] = [],
): PublishedRecord => ({
  ...record,
  cleanups: record.cleanups
    .filter(({ id }) => !gone.includes(id))
    .map((row) => {
      const value = amounts[row.id];
      return value === undefined ? row : { ...row, amount: { kind: 'value', value, scale: 1 } };
    }),
});

/** An edition with the changes from one record to the next. */
const edition = (name: string, before: PublishedRecord, now: PublishedRecord): StoredEdition => ({
  name,
  text: '',
  edition: rowAt(editions, 0),
  rows: {
    edition: name,
    recordSha256: 'a'.repeat(64),
    changes: rowChanges(now, before),
    figures: [],
  },
});

// ql-02 changes twice, ql-03 goes, ql-04 comes and goes, ql-05 goes and comes back.
const first = withCleanups({ 'ql-02': 1 }, ['ql-04']);
const second = withCleanups({ 'ql-02': 2 }, ['ql-03', 'ql-05']);
const third = withCleanups({ 'ql-02': 3 }, ['ql-03', 'ql-04']);
const stored = [
  edition('2026-01-01', first, first),
  edition('2026-02-01', first, second),
  edition('2026-03-01', second, third),
];

const backOf = (own: PublishedRecord, chain = stored, basedOn = '2026-01-01') => {
  const [issue] = olderBaseIssues(basedOn, chain, { record: own, published: third }, place);
  return issue?.code === 'base.older' ? issue.params : undefined;
};

it('holds a file against the state of its base, through all editions since', () => {
  expect(backOf(first)?.back).toEqual([
    { collection: 'cleanups', id: 'ql-03', kind: 'again' },
    { collection: 'cleanups', id: 'ql-02', kind: 'back', fields: ['amount'] },
  ]);
  // The value between is neither that of the base nor that of now: an edit of its own.
  expect(backOf(withCleanups({ 'ql-02': 2 }, ['ql-03', 'ql-04']))?.back).toEqual([]);
  expect(backOf(third)?.back).toEqual([]);
});

it('names a row that came since and is not in the file', () => {
  const base = withCleanups({ 'ql-02': 3 }, ['ql-01', 'ql-03', 'ql-04']);
  const chain = [edition('2026-01-01', base, base), edition('2026-02-01', base, third)];
  expect(backOf(base, chain)?.back).toEqual([
    { collection: 'cleanups', id: 'ql-01', kind: 'dropped' },
  ]);
});

it('says which editions since keep no rows, and nothing for the newest or an unknown base', () => {
  const [base, middle, newest] = stored;
  if (!base || !middle || !newest) throw new Error('Three editions');
  const { rows: _, ...older } = middle;
  expect(backOf(first, [base, older, newest])?.without).toEqual(['2026-02-01']);
  expect(backOf(first)?.without).toEqual([]);
  for (const basedOn of ['2026-03-01', '2026-01-02'])
    expect(backOf(first, stored, basedOn)).toBeUndefined();
  expect(olderBaseIssues(undefined, stored, { record: first, published: third }, place)).toEqual(
    [],
  );
});
