import { expect, it } from 'vitest';
import type { BoardDifference } from '../../../src/core/boards/boardTruth.ts';
import { boardDifferences } from '../../../src/core/boards/boardTruth.ts';
import { getRow } from '../../../src/core/record/recordIndex.ts';
import { calendarDate } from '../../../src/core/schemas/field.ts';
import { boardDifferenceSentences } from '../../../src/view/boards/boardTruthWords.ts';
import { district } from '../../district/district.ts';

const { index } = district();
const board = (code: string) => getRow(index.boardByCode, code);
const on = calendarDate.parse('2026-09-30');

it('describes each way in which a board of the district is wrong', () => {
  const said = index.record.signboards.flatMap((one) =>
    boardDifferenceSentences(index, one, boardDifferences(index, one, on)).map((sentence) => [
      one.code,
      sentence,
    ]),
  );
  expect(said).toEqual([
    ['HX1A04E', '第 1 版印的村级河长关立夏已于 2026 年 9 月 12 日卸任，现由莫晓岚担任'],
    ['HX1A05C', '第 1 版没有印齐望舒的职务：下禾村党支部书记'],
    ['HX1A06A', '第 2 版印的简宁电话 0300-860 2101 已改为 0300-860 2199'],
    ['HX1A078', '第 1 版印的街道级河长杜念慈已于 2026 年 3 月 2 日卸任，现由路平安担任'],
    ['HX1A086', '第 1 版印的范秋实电话 0300-860 3011 是错号（2026 年 8 月 18 日核验）'],
    ['HX1A086', '第 1 版印的管理目标已调整，现为：两岸无新增乱占乱建；出境断面不劣于Ⅲ类'],
    ['HX1A11G', '第 1 版印的简宁电话 0300-860 2101 已改为 0300-860 2199'],
    [
      'HX1A13C',
      '第 1 版印的社区级河长关立夏属移交前的河段（2026 年 9 月 20 日移交），现由简宁担任',
    ],
  ]);
});

it('describes every other way, with grouped numbers and lengths in kilometres', () => {
  const [old] = boardDifferences(index, board('HX1A04E'), on);
  const now = old?.kind === 'chief-left' ? old.now : [];
  const [holder] = now;
  if (!holder) throw new Error('HX1A04E has a successor');
  const differences: readonly BoardDifference[] = [
    { kind: 'chief-left', level: 'district', printedName: '杜念慈', now },
    { kind: 'chief-left', level: 'village', printedName: '关立夏', now: [], since: on },
    { kind: 'chief-missing', level: 'village', now: holder, since: on },
    {
      kind: 'post-changed',
      level: 'town',
      name: '路平安',
      printedPost: '主任',
      post: '书记',
      since: on,
    },
    { kind: 'phone-changed', level: 'village', name: '简宁', printed: '03008602101' },
    { kind: 'supervision-phone', printed: '03008601300', now: '0300-8601314' },
    { kind: 'reach-ends', printed: ['望川岭', '上禾桥'], now: ['望川岭', '禾口桥'] },
    { kind: 'reach-length', printedKm: 9.5, nowKm: 10 },
  ];
  expect(boardDifferenceSentences(index, board('HX1A06A'), differences)).toEqual([
    '第 2 版印的县级河长杜念慈不在现任名单中，现由莫晓岚担任',
    '第 2 版印的社区级河长关立夏已于 2026 年 9 月 30 日卸任，现职务空缺',
    '第 2 版没有印社区级河长莫晓岚（2026 年 9 月 30 日起任职）',
    '第 2 版印的路平安职务应为书记',
    '第 2 版印的简宁电话 0300-860 2101 已停用',
    '第 2 版印的监督电话 0300-860 1300 已改为 0300-860 1314',
    '第 2 版印的起止点“望川岭—上禾桥”应为“望川岭—禾口桥”',
    '第 2 版印的本段长度 9.5 公里应为 10 公里',
  ]);
});
