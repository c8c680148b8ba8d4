import { expect, it } from 'vitest';
import { findPersonalInformation } from '../../../src/core/privacy/privacy.ts';
import { districtFolder } from '../../district/district.ts';
import { itOnRealInputs } from '../../realInput.ts';
import { alarmsIn, kindsIn, stringsIn } from './whereaboutsIn.ts';

it.each([
  // Habits at known hours.
  '张三每天早上6点在某桥散步',
  '李大爷姓李，李四每天晚上八点在河边钓鱼',
  '刘秀英老师每天下午5点接孩子回家',
  '每晚9点，周志远独自经过城关桥',
  '村级河长赵某每周一早上7点到沙沟桥巡查',
  '巡河员李四每天18:30从家出门到槐溪巡查',
  '陈晓东每天６点在沙沟桥晨练',
  '张三每\u200b天早上6点在某桥散步',
  // Future travel and plans.
  '本人下周一至周五去外地培训',
  '我下周出差，不在家',
  '局长何海龙后天去北京出差',
  '陈永强拟于2026年12月5日至12月8日赴省城学习',
  '王书记明天上午到槐溪暗访',
  '下周三王副区长到望川河调研，王区长到槐溪督导',
  '河长王某计划于12月3日上午9时到沙沟桥巡河',
  '12月3日上午9时，区级河长李建国将到沙沟桥巡河',
  '河长王建军2026年12月3日9:00在沙沟桥巡河',
  '2026年12月3日上午9时，区级河长李建国巡河',
  // A person's own statement of where they live.
  '本人现住沙沟村',
  '我家住在锦绣花园3号楼',
  // Positions of a person, and tracks.
  '王建军 113.54559,36.51101',
  '王建军的位置：113.54559,36.51101',
  '河长张某定位东经113.54559°，北纬36.51101°',
  '打卡地点 36.51101,113.54559',
  '巡河轨迹：113.54559,36.51101 113.54560,36.51102',
  '2026-10-03 08:00:01,113.54559,36.51101;2026-10-03 08:00:11,113.54569,36.51111',
  '08:00:01 113.54559 36.51101\n08:00:11 113.54569 36.51111',
])('finds whereabouts in %s', (text) => {
  expect(kindsIn(text)).toContain('whereabouts');
});

it.each(['家庭住址：沙沟村二组12号', '家住沙沟村12号', '现住址为沙沟村南头'])(
  'finds a home in %s',
  (text) => {
    expect(kindsIn(text)).toEqual(['home-address']);
  },
);

it.each([
  // Past events, which may be published.
  '河长王某到槐溪巡河',
  '10月3日上午，区级河长王某到槐溪巡河，现场督办2处问题',
  '2026年10月3日上午9时许，区委书记李建国到沙沟桥巡河',
  '王镇长到槐溪督办，将5月3日发现的垃圾清走',
  // Duties and plans that do not say where to meet anybody.
  '河长王某每周到槐溪巡河一次',
  '河长每月至少巡河2次',
  '保洁员每天早上6点到槐溪清理垃圾',
  '青禾镇每周一上午9点到槐溪巡查',
  '定于12月3日上午9时在区水利局召开会议，请各镇河长参加',
  '下周开展集中清理，各镇河长到槐溪参加',
  '我区下月将在槐溪开展清理',
  // Terms and deadlines.
  '计划于12月底前完成清理，责任人王某',
  '2026年12月15日前由王某到现场整改',
  '责任人王建军，整改期限2026-12-15，在槐溪清理',
  '李建国任期2026-10-01至2029-09-30，任望川县区长',
  '王某将于年底前到位',
  // Hours at which an official receives the public.
  '每周一上午9时，王区长在信访局接访',
  // People in general, and places that look like people.
  '居民每天晚上在河边散步',
  '任何人每天8点后不得到河道采砂',
  '黄河每天8时在花园口站观测',
  '金沟河每天8点到18点施工',
  '高温天气每天10点后不得到河边游泳',
  '住建局每周三下午到工地检查',
  '家住河边的村民说，水清了',
  '我每天都沿河岸线看一看，检查水质是否正常',
  // Positions of things, and texts about tracks.
  '公示牌坐标113.54559,36.51101',
  '断面位于东经113.54559°，北纬36.51101°',
  '河段起点113.54559,36.51101，止点113.60001,36.52001',
  '{"place":"城关桥西头","position":[113.54559,36.51101],"chiefs":[{"name":"王建军"}]}',
  '不公布河长巡河轨迹，只公布次数',
  '本人同意公开手机号',
])('finds no whereabouts in %s', (text) => {
  expect(kindsIn(text)).toEqual([]);
});

it('shows the start and end of a sentence, and hides a number in it', () => {
  const [found, ...rest] = findPersonalInformation('张三每天早上6点在某桥散步，电话13800138000。');
  expect(found?.excerpt).toBe('张三******00。');
  expect(rest.map(({ kind }) => kind)).toEqual(['mobile']);
  // A mobile that may be published does not hide the sentence around it.
  expect(
    findPersonalInformation(
      '张三每天早上6点在某桥散步，电话13800138000。',
      (kind) => kind === 'mobile',
    ),
  ).toHaveLength(1);
});

it('handles a large hostile text without delay', () => {
  for (const piece of [
    '每天',
    '每天王',
    '张三将',
    '113.54559,',
    '将12月3日',
    '本人住',
    '2026-12-03 ',
  ])
    expect(() => kindsIn(piece.repeat(20_000))).not.toThrow();
});

it('gives no false alarm in the hand-made district and its articles', () => {
  expect(stringsIn(districtFolder).length).toBeGreaterThan(3000);
  expect(alarmsIn(districtFolder)).toEqual([]);
});

itOnRealInputs('gives no false alarm in real lists', () => {
  expect(alarmsIn('../shared/data/real')).toEqual([]);
});
