import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { campaignTeasers, campaignView } from '../../../src/view/campaigns/campaigns.ts';
import { district } from '../../district/district.ts';
import { countsInWords } from '../tables/countsInWords.ts';

const { index, record } = district();
const [chaos, rubbish] = record.campaigns;
if (!chaos || !rubbish) throw new Error('The district has no campaigns');
const day = getCalendarDate;
type Campaign = typeof chaos;
/** Counts of a campaign, in the district or a changed one. */
const countsOf = (campaign: Campaign, changed: Partial<typeof record> = {}) =>
  countsInWords(campaignView(indexRecord({ ...record, ...changed }), campaign, []).counts);

describe('campaigns', () => {
  it('are parted into those that go on and those that ended', () => {
    expect(campaignTeasers(index)).toEqual({
      current: [
        {
          heading: '清四乱常态化',
          address: '/campaigns/four-chaos-2026/',
          line: '清四乱 · 2026 年 3 月 1 日起 · 望川县水务局',
          sentence: '四乱问题动态清零。',
        },
      ],
      ended: [
        {
          heading: '春季河道清洁',
          address: '/campaigns/spring-rubbish-2026/',
          line: '河道垃圾清理 · 2026 年 4 月 1 日至 2026 年 5 月 31 日 · 望川县水务局',
          sentence: '汛前清出沿河垃圾。',
        },
      ],
    });
  });

  it('go on until the end of their last day, the newest first', () => {
    const ending = (id: string, to: string): Campaign => ({ ...rubbish, id, to: day(to) });
    const { current, ended } = campaignTeasers(
      indexRecord({
        ...record,
        campaigns: [chaos, ending('a', '2026-09-30'), ending('b', '2026-09-29')],
      }),
    );
    expect(current.map(({ address }) => address)).toEqual([
      '/campaigns/a/',
      '/campaigns/four-chaos-2026/',
    ]);
    expect(ended.map(({ address }) => address)).toEqual(['/campaigns/b/']);
  });

  it('have a page with aim, days and lead', () => {
    expect(campaignView(index, rubbish, [])).toMatchObject({
      name: '春季河道清洁',
      address: '/campaigns/spring-rubbish-2026/',
      aim: '汛前清出沿河垃圾。',
      summary: '三条河清理完毕。',
      facts: [
        { term: '类别', detail: '河道垃圾清理' },
        { term: '起止', detail: '2026 年 4 月 1 日至 2026 年 5 月 31 日' },
        { term: '牵头单位', detail: '望川县水务局', address: '/units/water-affairs/' },
      ],
      figuresNote:
        '统计时段：2026 年 4 月 1 日至 2026 年 5 月 31 日。不同单位的数量分别列出，不相加。',
      enforcement: undefined,
      cases: [],
      news: [],
    });
    expect(campaignView(index, chaos, []).figuresNote).toContain(
      '2026 年 3 月 1 日至 2026 年 9 月 30 日。',
    );
  });
});

describe('what a campaign came to', () => {
  it('against the four chaos: problems of the four kinds found on its days', () => {
    // wt-01 is closed, wt-03 and wt-09 are overdue, wt-05 is open; wt-02 was found before.
    expect(countsOf(chaos)).toEqual([
      '发现问题 4 件',
      'done：已销号 1 件',
      'late：在办 3 件（其中逾期 2 件）',
    ]);
  });

  it('against mining: problems of mining, from its first day to its last', () => {
    const on = (from: string, to: string): Campaign => ({
      ...chaos,
      kind: 'sand',
      from: day(from),
      to: day(to),
    });
    const found = ['发现问题 1 件', 'done：已销号 0 件', 'open：在办 1 件'];
    const none = ['发现问题 0 件', 'done：已销号 0 件', '在办 0 件'];
    expect(countsOf(on('2026-05-28', '2026-05-28'))).toEqual(found);
    expect(countsOf(on('2026-05-29', '2026-06-30'))).toEqual(none);
    expect(countsOf(on('2026-05-01', '2026-05-27'))).toEqual(none);
  });

  it('against rubbish: each unit by itself, with the months that nobody reported', () => {
    expect(countsOf(rubbish)).toEqual([
      '清淤清障 188.5 立方米',
      '清理点位 3 处',
      '出动人员 1200 人次',
    ]);
    const missing = { kind: 'missing', reason: 'not-reported' } as const;
    const cleanups = record.cleanups.map((row) =>
      row.id === 'ql-01' || row.id === 'ql-10' ? { ...row, amount: missing } : row,
    );
    expect(countsOf(rubbish, { cleanups })).toEqual([
      '清淤清障 68.5 立方米（另有 1 个河流月未报送）',
      '清理点位 未报送',
      '出动人员 1200 人次',
    ]);
  });

  it('against wells: the wells of its last month and the problems with wells', () => {
    const wells: Campaign = { ...chaos, kind: 'groundwater', to: day('2026-08-31') };
    expect(countsOf(wells)).toEqual([
      '累计排查机井 13 眼（2026 年 8 月底）',
      'done：累计封填机井 9 眼（2026 年 8 月底）',
      'open：尚未封填 4 眼（2026 年 8 月底）',
      '发现问题 1 件',
      'done：已销号 1 件',
      '在办 0 件',
    ]);
  });

  it('of another kind: what its own enforcement came to, without the zeros', () => {
    const other: Campaign = { ...chaos, kind: 'other' };
    expect(countsOf(other)).toEqual([]);
    const enforcements = record.enforcements.map((row) => ({ ...row, campaignId: chaos.id }));
    const counts = ['联合执法 1 次', '出动 14 人次', '车辆 3 台次', '检查 5 处', '立案 1 件'];
    expect(countsOf(other, { enforcements })).toEqual([...counts, '查扣砂石 18 立方米']);
    const view = campaignView(indexRecord({ ...record, enforcements }), other, []);
    expect(view.enforcement?.rows.map(([name]) => name)).toEqual(['望川河采砂夜查']);
  });

  it('names its own cases and no other', () => {
    const cases = record.cases.map((row) => ({ ...row, campaignId: chaos.id }));
    const ofCases = indexRecord({ ...record, cases });
    expect(campaignView(ofCases, chaos, []).cases.map(({ heading }) => heading)).toEqual([
      '河滩挖砂案',
    ]);
    expect(campaignView(ofCases, rubbish, []).cases).toEqual([]);
  });
});
