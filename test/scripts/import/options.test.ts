import { expect, it } from 'vitest';
import { readOptions } from '../../../scripts/import/options.ts';

const now = new Date('2026-11-02T01:30:00Z');

it('records the time of acceptance in the office’s time zone', () => {
  expect(readOptions(['x.json'], now).acceptedAt).toBe('2026-11-02 09:30');
  expect(readOptions(['x.json', '--accepted-at', '2026-11-02 08:00'], now).acceptedAt).toBe(
    '2026-11-02 08:00',
  );
});

it.each([
  ['a moment that is none', ['x.json', '--accepted-at', '2026-13-02 08:00'], '2026-11-02 09:30'],
  ['a personal number in public words', ['x.json', '--reason', '电 13800138000'], '个人信息'],
  ['a personal number in a role', ['x.json', '--role', '主任13800138000'], '个人信息'],
  [
    'a damaged identity number',
    ['x.json', '--reason', '王某130999196001011000'],
    '身份证号：王某130',
  ],
  ['a home in a role', ['x.json', '--role', '家住石门村3组18号'], '家庭住址'],
  ['an account of who prepared it', ['x.csv', '--prepared-by', '微信号wx_1234'], '微信号或 QQ 号'],
  ['an illness in a tombstone', ['x.json', '--tombstone', '/people/a/=王某患肺癌'], '病情'],
  ['an invisible character in public words', ['x.json', '--reason', 'a\u202Eb'], 'U+202E'],
  [
    'a personal number in a tombstone',
    ['x.json', '--tombstone', '/rivers/a/=13800138000'],
    '个人信息',
  ],
  ['words that no edition can hold', ['x.json', '--reason', '因'.repeat(4001)], '4000'],
  ['acceptance without a role', ['x.json', '--accept'], '--role'],
  ['taking back and importing at once', ['x.json', '--undo'], '用法'],
  ['two sources', ['x.json', 'y.json'], '用法'],
])('refuses %s', (_title, args, words) => {
  expect(() => readOptions(args, now)).toThrow(words);
});

it('limits a whole export to a gigabyte, a table to twenty megabytes, or to the given size', () => {
  expect(readOptions(['x.json'], now).maximumBytes).toBe(1024 ** 3);
  expect(readOptions(['test', '--max-mb', '5'], now).maximumBytes).toBe(5 * 1024 ** 2);
});
