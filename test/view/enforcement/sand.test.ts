import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { sandView } from '../../../src/view/enforcement/sand.ts';
import { district } from '../../district/district.ts';
import { countsInWords } from '../tables/countsInWords.ts';

const { index, record } = district();
const [reach] = record.sandReaches;
const [night] = record.enforcements;
const [campaign] = record.campaigns;
if (!reach || !night || !campaign) throw new Error('The district has no sand reach');
const day = getCalendarDate;
/** The page with reaches of other regimes. */
const reachesOf = (...changed: readonly Partial<typeof reach>[]) =>
  sandView(
    indexRecord({ ...record, sandReaches: changed.map((change) => ({ ...reach, ...change })) }),
  ).reaches.map(({ regime, now, facts }) => [
    regime,
    `${now.tone}：${now.word}`,
    ...facts.slice(1).map(({ detail }) => detail),
  ]);
/** Names of the actions counted on the page. */
const actionsOf = (enforcements: readonly (typeof night)[], kind = campaign.kind) =>
  sandView(
    indexRecord({
      ...record,
      campaigns: [{ ...campaign, kind }],
      enforcements: enforcements.map((row, at) => ({ ...row, id: `zf-${at}` })),
    }),
  ).enforcement?.rows.map(([name]) => name);

describe('a reach under sand management', () => {
  it('says what holds on the last day of its closed season, and who the four are', () => {
    expect(sandView(index).reaches).toEqual([
      {
        id: 'sand-wch',
        name: '东埂渡禁采段',
        regime: '禁采期管理',
        now: { tone: 'open', word: '禁采期内' },
        facts: [
          {
            term: '范围',
            detail: '望川河，距源头 14–18 公里',
            address: '/rivers/wang-chuan-he/',
          },
          { term: '采砂许可', detail: '没有许可，不准采砂' },
          { term: '禁采期', detail: '2026 年 6 月 1 日至 2026 年 9 月 30 日' },
        ],
        responsibles: [
          { role: '河长责任人', name: '邵明哲', post: '望川县副县长' },
          { role: '水行政主管部门责任人', name: '龙在田', post: '望川县水务局局长' },
          { role: '现场监管责任人', name: '简宁', post: '桥头社区党总支书记' },
          { role: '行政执法责任人', name: '雷震宇', post: '望川县公安局副局长' },
        ],
      },
    ]);
  });

  it('says the licence with its amount and days, and that there is no closed season', () => {
    const licence = {
      number: '望采〔2026〕1 号',
      volumeM3: 12_500,
      from: day('2026-09-01'),
      to: day('2026-12-31'),
    };
    expect(reachesOf({ regime: 'licensed', licence, closedSeasons: [] })).toEqual([
      [
        '许可采区',
        'done：许可期内',
        '望采〔2026〕1 号，许可采量 12,500 立方米，2026 年 9 月 1 日至 2026 年 12 月 31 日',
        '许可期内未另设禁采期',
      ],
    ]);
  });

  it('is closed all year where mining is prohibited, whatever seasons its row has', () => {
    expect(reachesOf({ regime: 'prohibited' })).toEqual([
      ['禁采区', 'neutral：禁采', '没有许可，不准采砂', '全年禁采'],
    ]);
  });

  it('names every closed season', () => {
    const closedSeasons = [
      { from: day('2026-01-01'), to: day('2026-02-28') },
      { from: day('2026-06-01'), to: day('2026-09-30') },
    ];
    expect(reachesOf({ closedSeasons })[0]?.at(-1)).toBe(
      '2026 年 1 月 1 日至 2026 年 2 月 28 日；2026 年 6 月 1 日至 2026 年 9 月 30 日',
    );
  });
});

describe('enforcement against mining', () => {
  it('counts an action of this year that seized sand, however little', () => {
    expect(sandView(index)).toMatchObject({ year: 2026 });
    expect(countsInWords(sandView(index).counts)[5]).toBe('查扣砂石 18 立方米');
    expect(
      actionsOf([
        { ...night, name: '去年', on: day('2025-12-31') },
        { ...night, name: '少量', sandSeizedM3: 0.5 },
        { ...night, name: '没有查扣', sandSeizedM3: 0 },
      ]),
    ).toEqual(['少量']);
  });

  it('counts an action of a campaign against mining, and of no other', () => {
    const ofCampaign = { ...night, name: '专项', sandSeizedM3: 0, campaignId: campaign.id };
    expect(actionsOf([ofCampaign], 'sand')).toEqual(['专项']);
    expect(actionsOf([ofCampaign], 'rubbish')).toBeUndefined();
  });

  it('counts the problems of mining alone', () => {
    expect(countsInWords(sandView(index).problems)).toEqual([
      '累计发现 1 件',
      '已销号 0 件',
      'open：在办 1 件',
      '逾期 0 件',
      '待现场核验 0 件',
      '反弹过 0 件',
    ]);
  });
});
