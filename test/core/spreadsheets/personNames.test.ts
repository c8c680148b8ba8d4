import { expect, it } from 'vitest';
import { readName } from '../../../src/core/spreadsheets/personNames.ts';
import { isVacancy } from '../../../src/core/spreadsheets/vacancy.ts';

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
  ['水务局', { kind: 'asked', why: 'word' }],
  ['河长办', { kind: 'asked', why: 'word' }],
  ['镇政府', { kind: 'asked', why: 'word' }],
  ['网格员', { kind: 'asked', why: 'word' }],
  ['第一组', { kind: 'asked', why: 'word' }],
  ['暂缺', { kind: 'vacant' }],
  ['待补选', { kind: 'vacant' }],
] as const)('asks about or parts %s', (name, expected) => {
  expect(read(name)).toEqual(expected);
});

it.each([
  '王强',
  '李国庆',
  '欧阳建国',
  '司马光',
  '乌兰图雅',
  '王登科',
  '阿古达木',
  '买买提·艾力',
  'Smith',
])('takes %s for one name', (name) => {
  expect(read(name)).toEqual({ kind: 'name', name });
});

it('leaves 代, 兼 and 主持工作 to the column of posts', () => {
  for (const note of ['代', '兼', '主持工作', '代理'])
    expect(read('李国庆', note)).toEqual({ kind: 'asked', why: 'acting' });
  expect(read('李国庆', '代镇长')).toEqual({ kind: 'name', name: '李国庆', note: '代镇长' });
});

it('takes a long name that the clerk has confirmed', () => {
  expect(readName('孟和巴雅尔', undefined, (name) => name === '孟和巴雅尔')).toEqual({
    kind: 'name',
    name: '孟和巴雅尔',
  });
});

it.each([['女'], ['男、汉族'], ['回族'], ['女,满族,中共党员'], ['1970年1月生'], ['大专']])(
  'reads 李国庆（%s） as 李国庆 and keeps the note to itself',
  (note) => {
    expect(read('李国庆', note)).toEqual({
      kind: 'name',
      name: '李国庆',
      personal: note.split(/[、,]/),
    });
  },
);

it('keeps the post of a note that says more', () => {
  expect(read('李国庆', '女，水务局局长')).toMatchObject({ note: '水务局局长', personal: ['女'] });
});

it.each([
  ['县级', 'note'],
  ['正科级', 'acting'],
  ['已退休', 'note'],
  ['大', 'note'],
  ['0300-8206101', 'phone'],
  ['电话13900000000', 'phone'],
  ['待任命', 'not-yet'],
  ['空缺', 'not-yet'],
  ['兼', 'acting'],
  ['挂职', 'acting'],
])('asks what （%s） behind a name is', (note, why) => {
  expect(read('李国庆', note)).toEqual({ kind: 'asked', why });
});

it('reads a title with a vacancy in brackets as vacant', () => {
  expect([read('村支书', '空缺'), read('暂缺', '待补选')]).toEqual([
    { kind: 'vacant' },
    { kind: 'vacant' },
  ]);
});

it.each(['山区', '河西', '不设', '另行通知', '不详', '撤销', '王强等', '镇长兼任', '由李明代管'])(
  'asks about the word %s',
  (word) => {
    expect(read(word)).toMatchObject({ kind: 'asked' });
  },
);

it.each(['〃', '同上', '上同', "''", '同左', '″'])('asks whose name %s is', (mark) => {
  expect(read(mark)).toEqual({ kind: 'asked', why: 'ditto' });
});

it.each([
  ['王强和李明', '王强、李明'],
  ['王强与李明', '王强、李明'],
  ['王强&李明', '王强、李明'],
  ['王强+李明', '王强、李明'],
  ['王强 李明 张建国', '王强、李明、张建国'],
])('asks whether %s is several people', (written, meant) => {
  expect(read(written)).toEqual({ kind: 'asked', why: 'joined', meant });
});

it.each(['镇长王强', '王强 镇长', '镇长：王强'])('asks for the name alone in %s', (written) => {
  expect(read(written)).toEqual({ kind: 'asked', why: 'title', meant: '王强' });
});

it('writes the dot inside a name in one way', () => {
  for (const dot of ['·', '•', '.', '．', '‧', '・', ' · '])
    expect(read(`买买提${dot}艾力`)).toEqual({ kind: 'name', name: '买买提·艾力' });
});

it.each(['朝鲁', '扎西', '次仁', '宝音', '王和平', '司马相如', '爱新觉罗·启功'])(
  'does not ask about %s',
  (name) => {
    expect(read(name)).toEqual({ kind: 'name', name });
  },
);

it('knows the words for a vacant post', () => {
  const words =
    '空缺 暂缺 待定 待补选 缺位 （空缺） — 无 暂空 暂无 空岗 未定 未配备 尚未配备 暂未明确 待任命 拟任 岗位空缺 目前空缺 空缺中 人员空缺 换届中 待换届 / N/A 【暂缺】 暂缺。 无人 出缺 缺额 候任';
  for (const word of words.split(' ')) expect([word, isVacancy(word)]).toEqual([word, true]);
  for (const word of ['王缺', '吴空', '不详', '不设', '同上', "''", '代管', '李待聘'])
    expect([word, isVacancy(word)]).toEqual([word, false]);
});
