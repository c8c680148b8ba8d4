import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { caseTeasers, caseView, caseYears } from '../../../src/view/enforcement/cases.ts';
import { district } from '../../district/district.ts';

const { index, record } = district();
const [sand] = record.cases;
const [campaign] = record.campaigns;
if (!sand || !campaign) throw new Error('The district has no case or no campaign');

describe('typical cases', () => {
  it('stand by the year in which they were closed, the newest first', () => {
    const on = (closedOn: string, title: string) => ({
      ...sand,
      title,
      closedOn: getCalendarDate(closedOn),
    });
    const years = caseYears(
      indexRecord({
        ...record,
        cases: [on('2025-12-31', '倾倒渣土案'), on('2026-01-02', '电鱼案'), sand],
      }),
    );
    expect(years.map(({ year, teasers }) => [year, teasers.map(({ heading }) => heading)])).toEqual(
      [
        [2026, ['河滩挖砂案', '电鱼案']],
        [2025, ['倾倒渣土案']],
      ],
    );
    expect(years[0]?.teasers[0]).toEqual({
      heading: '河滩挖砂案',
      address: '/cases/sand-2026-1/',
      line: '2026 年 7 月 15 日 · 乱采 · 望川县水务局',
      sentence: '没收砂石，罚款 5000 元。',
    });
  });

  it('are told of in short, the newest first', () => {
    const older = { ...sand, title: '倾倒渣土案', closedOn: getCalendarDate('2026-07-14') };
    expect(caseTeasers(index, [older, sand]).map(({ line }) => line)).toEqual([
      '2026 年 7 月 15 日 · 乱采 · 望川县水务局',
      '2026 年 7 月 14 日 · 乱采 · 望川县水务局',
    ]);
  });

  it('have a page with the party by surname only, and who handled it', () => {
    expect(caseView(index, sand)).toEqual({
      title: '河滩挖砂案',
      address: '/cases/sand-2026-1/',
      line: '乱采 · 2026 年 7 月 15 日',
      party: '钱某',
      facts: '钱某未经许可在河滩挖砂 18 立方米。',
      basis: '《中华人民共和国水法》',
      outcome: '没收砂石，罚款 5000 元。',
      notes: [
        { term: '当事人', detail: '钱某' },
        { term: '办案单位', detail: '望川县水务局', address: '/units/water-affairs/' },
        { term: '结案日期', detail: '2026 年 7 月 15 日' },
        { term: '河流', detail: '望川河', address: '/rivers/wang-chuan-he/' },
      ],
    });
  });

  it('name the campaign they belong to, and no river where there is none', () => {
    const { riverId: _, ...nowhere } = sand;
    expect(caseView(index, { ...nowhere, campaignId: campaign.id }).notes.slice(3)).toEqual([
      { term: '专项行动', detail: '清四乱常态化', address: '/campaigns/four-chaos-2026/' },
    ]);
  });
});
