import { expect, it } from 'vitest';
import { isVacancy, readName } from '../../../src/core/spreadsheets/personNames.ts';

const read = (name: string, note?: string) => readName(name, note, () => false);

it.each([
  ['李国庆王建军', { kind: 'asked', why: 'joined', meant: '李国庆、王建军' }],
  ['张三丰李四光', { kind: 'asked', why: 'joined', meant: '张三丰、李四光' }],
  ['唐湘林贺辉', { kind: 'asked', why: 'joined', meant: '唐湘林、贺辉' }],
  ['王强李明', { kind: 'asked', why: 'joined', meant: '王强、李明' }],
  ['王强 李明', { kind: 'asked', why: 'joined', meant: '王强、李明' }],
  ['孟和巴雅尔', { kind: 'asked', why: 'joined', meant: '孟和、巴雅尔' }],
  ['萨仁图雅尔', { kind: 'asked', why: 'joined' }],
  ['王书记', { kind: 'asked', why: 'title' }],
  ['李镇长', { kind: 'asked', why: 'title' }],
  ['周海平同志', { kind: 'name', name: '周海平' }],
  ['1', { kind: 'asked', why: 'form' }],
  ['王某1', { kind: 'asked', why: 'form' }],
  ['暂缺', { kind: 'vacant' }],
  ['待补选', { kind: 'vacant' }],
] as const)('asks about or parts %s', (name, expected) => {
  expect(read(name)).toEqual(expected);
});

it.each(['王强', '李国庆', '欧阳建国', '司马光', '乌兰图雅', '阿古达木', '买买提·艾力', 'Smith'])(
  'takes %s for one name',
  (name) => {
    expect(read(name)).toEqual({ kind: 'name', name });
  },
);

it('leaves 代, 兼 and 主持工作 to the column of posts', () => {
  for (const note of ['代', '兼', '主持工作', '代理'])
    expect(read('李国庆', note)).toEqual({ kind: 'asked', why: 'acting' });
  expect(read('李国庆', '代镇长')).toEqual({ kind: 'name', name: '李国庆' });
});

it('takes a long name that the clerk has confirmed', () => {
  expect(readName('孟和巴雅尔', undefined, (name) => name === '孟和巴雅尔')).toEqual({
    kind: 'name',
    name: '孟和巴雅尔',
  });
});

it('knows the words for a vacant post', () => {
  for (const word of ['空缺', '暂缺', '待定', '待补选', '缺位', '（空缺）', '—', '无'])
    expect([word, isVacancy(word)]).toEqual([word, true]);
  for (const word of ['王缺', '吴空']) expect([word, isVacancy(word)]).toEqual([word, false]);
});
