import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSample } from '../../../src/core/spreadsheets/readSample.ts';
import { getCell, itOnRealInputs, readRealRows } from '../../realInput.ts';

/** What a cell says, in short: class 3, dry, asked: mixed. */
const said = (raw: string, month?: number): string => {
  const read = readSample(raw, month);
  if (read.kind === 'blank') return 'blank';
  if (read.kind === 'asked') {
    const meanings = read.meanings.map((each) => Object.values(each).join(''));
    return [`asked: ${read.why}`, ...meanings].join(' ');
  }
  const { result, words } = read;
  const detail =
    result.status === 'sampled'
      ? `class ${result.class}`
      : result.status === 'not-sampled'
        ? ['not-sampled', result.reason ?? ''].join(' ').trim()
        : result.status === 'suspended'
          ? ['suspended', result.class ?? ''].join(' ').trim()
          : result.status;
  return words === undefined ? detail : `${detail} “${words}”`;
};

it.each([
  ['Ⅲ类', 'class 3'],
  ['劣五类', 'class 6'],
  ['水质为Ⅲ类', 'class 3'],
  ['Ⅳ类(轻度污染)', 'class 4'],
  ['上游工程未结束，水质Ⅳ类', 'class 4 “上游工程未结束”'],
  ['工程验收后Ⅲ类', 'class 3 “工程验收后”'],
  ['封冻前Ⅱ类', 'class 2 “封冻前”'],
  ['未断流Ⅲ类', 'class 3 “未断流”'],
  ['Ⅲ(涨)', 'class 3 “涨”'],
  ['部分断流，Ⅲ类', 'class 3 “部分断流”'],
])('keeps the class of %s, and says which words stand beside it', (raw, expected) => {
  expect(said(raw)).toBe(expected);
});

it.each([
  ['因断流未监测', 'dry'],
  ['因断流不监测', 'dry'],
  ['因河道治理未开展监测', 'works'],
  ['封冻', 'frozen'],
  ['因设备故障未监测', 'equipment-fault'],
  ['道路中断', 'unreachable'],
  ['结果未出', 'pending'],
  ['非监测期', 'outside-period'],
  ['水质暂停考核', 'suspended'],
  ['当月不参与考核', 'suspended'],
  ['暂停考核，Ⅳ类', 'suspended 4'],
  ['逢单月监测', 'not-due'],
  ['隔月监测', 'not-due'],
  ['季度监测', 'not-due'],
  ['本月不监测', 'not-due'],
  ['未监测', 'not-sampled'],
  ['停测', 'not-sampled'],
  ['缺测', 'not-sampled'],
  ['受到洪涝灾害未监测', 'not-sampled 洪涝灾害'],
  ['因暴雨未采样', 'not-sampled 暴雨'],
  ['疫情未监测', 'not-sampled 疫情'],
  ['因台风、暴雨未监测', 'not-sampled 台风、暴雨'],
  ['因举办龙舟赛停测', 'not-sampled 举办龙舟赛'],
  ['—', 'blank'],
  ['', 'blank'],
])('reads %s as %s', (raw, expected) => {
  expect(said(raw)).toBe(expected);
});

it.each([
  ['优', 'asked: grade 1 2'],
  ['优良', 'asked: grade 1 2 3'],
  ['良好', 'asked: grade 3'],
  ['轻度污染', 'asked: grade 4'],
  ['重度污染', 'asked: grade 6'],
  ['Ⅳ类（良好）', 'asked: grade-differs 4 good'],
  ['没有断流', 'asked: denied'],
  ['断流已解除', 'asked: denied'],
  ['未暂停考核', 'asked: denied'],
  ['因断流、供电设备故障等原因未监测', 'asked: mixed dry equipment-fault'],
  ['因断流、暴雨未监测', 'asked: mixed dry not-sampled'],
  ['冰封期河道无水', 'asked: mixed dry frozen'],
  ['断流，Ⅲ类', 'asked: class-and-none 3 dry'],
  ['Ⅱ～Ⅲ类', 'asked: several-classes 2 3'],
  ['优于Ⅲ类', 'asked: not-the-value 3'],
  ['目标Ⅲ类', 'asked: not-the-value 3'],
  ['未达Ⅲ类', 'asked: not-the-value 3'],
  ['暴雨', 'asked: unknown'],
  ['3天', 'asked: unknown'],
  ['12类', 'asked: unknown'],
])('asks about %s with what it may mean', (raw, expected) => {
  expect(said(raw)).toBe(expected);
});

it('reads 逢单月监测 only in a month in which nothing is due', () => {
  expect([said('逢单月监测', 10), said('逢单月监测', 9), said('逢双月监测', 9)]).toEqual([
    'not-due',
    'asked: due not-due pending',
    'not-due',
  ]);
});

const denials = ['未', '没有', '无', '未出现', '未发生'];
const states = ['断流', '封冻', '结冰'];

it('never takes a denied word for the state that it denies, and keeps a class behind it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...denials),
      fc.constantFrom(...states),
      fc.constantFrom('', '，Ⅱ类', '，水质Ⅳ类', '劣Ⅴ类'),
      (denial, state, tail) => {
        expect(said(`${denial}${state}${tail}`)).toMatch(tail === '' ? /^asked: denied/ : /^class/);
      },
    ),
  );
});

itOnRealInputs('reads every month of a published table, the one under repair too', () => {
  const samples = readRealRows('yaoan-2025-q1-water-quality.csv').flatMap((row) =>
    ['1月', '2月', '3月'].map((month) => said(getCell(row, month))),
  );
  expect(samples.filter((each) => /^class \d$/.test(each))).toHaveLength(20);
  expect(samples.filter((each) => !each.startsWith('class'))).toEqual(['works']);
});
