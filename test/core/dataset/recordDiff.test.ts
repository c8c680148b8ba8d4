import { expect, it } from 'vitest';
import { recordDiff } from '../../../src/core/dataset/recordDiff.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import type { ExportV1Input } from '../../../src/core/formats/v1.ts';
import { rowAt, smallExport } from './smallExport.ts';
import { lakes } from '../../district/lakes.ts';

const nextMonth = (change: (input: ExportV1Input) => void) => (input: ExportV1Input) => {
  Object.assign(input.period, {
    dataThrough: '2026-10-31',
    publishedAt: '2026-11-02 09:00',
    nextUpdate: '2026-12-02',
  });
  change(input);
};

const diffAfter = (change: (input: ExportV1Input) => void) =>
  recordDiff(indexRecord(smallExport(nextMonth(change))), indexRecord(smallExport()), 180);

it('reports a successor who began on the day the predecessor left, and the outdated board', () => {
  const { posts, boards, newAddresses, tables } = diffAfter((input) => {
    Object.assign(rowAt(input.postHoldings, 7), { to: '2026-10-12' });
    input.people.push({ id: 'p6', name: '钱新任' });
    input.postHoldings.push({
      ...rowAt(input.postHoldings, 8),
      id: 'h-v1-new',
      personId: 'p6',
      scope: { kind: 'reach', reachId: 'sha-gou-1' },
      from: '2026-10-12',
    });
  });
  expect(posts).toMatchObject([
    { left: [{ id: 'h-v1' }], came: [{ id: 'h-v1-new' }], meets: true },
  ]);
  expect(boards).toMatchObject([{ board: { code: '1A2C3D5' }, isNew: true }]);
  expect(newAddresses).toMatchObject([{ address: '/chiefs/p6/', name: '钱新任' }]);
  expect(tables.find(({ name }) => name === 'postHoldings')).toMatchObject({
    added: 1,
    changed: 1,
    removed: 0,
  });
});

it('counts problems found, closed and reopened since', () => {
  const { problems } = diffAfter(({ problems: rows }) => {
    rowAt(rows, 0).events.push({ stage: 'look-back', on: '2026-10-05', result: 'rebound' });
    rows.push({ ...rowAt(rows, 1), id: 'wt-3', events: [{ stage: 'found', on: '2026-10-03' }] });
  });
  expect(problems).toEqual({ found: 1, closed: 0, reopened: 1 });
});

it('reports a changed post in one holding', () => {
  const { posts, holdings } = diffAfter((input) => {
    Object.assign(rowAt(input.postHoldings, 4), { post: '柳林镇党委书记' });
  });
  expect(posts).toEqual([]);
  expect(holdings).toMatchObject([
    { before: { post: '柳林镇镇长' }, now: { post: '柳林镇党委书记' } },
  ]);
});

it('lists telephones that failed and those verified too long ago', () => {
  const { phones } = diffAfter((input) => {
    Object.assign(rowAt(input.contacts, 1), {
      verified: { on: '2026-10-20', result: 'unanswered' },
    });
    Object.assign(rowAt(input.contacts, 2), { verified: { on: '2026-01-20', result: 'answered' } });
  });
  expect(phones.failed.map(({ id }) => id)).toEqual(['c-town']);
  expect(phones.stale.map(({ id }) => id)).toEqual(['c-v1']);
});

it('finds no change in a duty that is still not known', () => {
  const { index } = lakes();
  const again = indexRecord(structuredClone(index.record));
  expect(recordDiff(again, index, 120).holdings).toEqual([]);
});
