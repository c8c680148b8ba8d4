import fc from 'fast-check';
import { expect, it } from 'vitest';
import { peopleEntries } from '../../../src/core/spreadsheets/peopleEntries.ts';

it.each([
  ['王　强', '王强'],
  ['王 建 军', '王建军'],
  ['王建 军', '王建军'],
  ['欧阳 建国', '欧阳建国'],
  ['王\n强', '王强'],
  ['王\n建\n军', '王建军'],
  ['王强\n李明', '王强、李明'],
  ['王强 李', '王强 李'],
  ['王强，李明/赵四', '王强、李明、赵四'],
  ['王强，女', '王强（女）'],
  ['王强 女', '王强（女）'],
  ['（女）王强', '王强（女）'],
  ['王强（女）（回族）', '王强（女、回族）'],
  ['王强〔女〕、李明【代】', '王强（女）、李明（代）'],
  ['王强《女》', '王强（女）'],
  ['王强（镇长、副书记）、李明', '王强（镇长、副书记）、李明'],
  ['暂缺', ''],
])('finds in %j the people %s', (raw, expected) => {
  const written = peopleEntries(raw).map(({ name, note }) =>
    note === undefined ? name : `${name}（${note}）`,
  );
  expect(written.join('、')).toBe(expected);
});

it('closes up a name however it is spaced or written downwards', () => {
  const gap = fc.constantFrom(' ', '　', '  ', '\n', ' \n');
  fc.assert(
    fc.property(fc.constantFrom('王强', '钱大江', '欧阳建国'), gap, (name, between) => {
      expect(peopleEntries(Array.from(name).join(between))).toEqual([{ name }]);
    }),
  );
});
