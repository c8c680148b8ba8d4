import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { assessmentView } from '../../../src/view/assessment/assessment.ts';
import { district } from '../../district/district.ts';
import { rowsInWords } from '../tables/rowsInWords.ts';

const { index, record, site } = district();
const [street, town] = record.assessments;
const [honour] = record.honours;
if (!street || !town || !honour) throw new Error('The district has no assessment or no honour');
const view = assessmentView(index, site);
const viewOf = (changed: Partial<typeof record>) =>
  assessmentView(indexRecord({ ...record, ...changed }), site);

describe('the assessment of towns', () => {
  it('says where each grade begins and ends', () => {
    expect(view.scheme).toEqual([
      { term: '优', detail: '90 分以上（含）' },
      { term: '良', detail: '75 分以上（含），不满 90 分' },
      { term: '差', detail: '不满 75 分' },
    ]);
  });

  it('explains a rescaled score with the newest one of its own', () => {
    const rule = '例如适用分值 90 分，实得 88 分，折算得分是 88 ÷ 90 × 100 = 97.78 分。';
    expect(view.examples).toEqual([
      rule,
      '2025 年青禾镇：适用分值 90 分，实得 88 分，折算得分是 88 ÷ 90 × 100 = 97.78 分。',
    ]);
    expect(viewOf({ assessments: [street] }).examples).toEqual([rule]);
    const older = { ...town, year: 2024, earned: 72, score: 80 };
    expect(viewOf({ assessments: [older, town] }).examples[1]).toMatch(/^2025 年青禾镇/);
  });

  it('lists the towns of a year by rank, those without one last and by score', () => {
    expect(view.years.map(({ year, confirmedOn }) => [year, confirmedOn])).toEqual([
      [2025, '2026 年 2 月 5 日确认'],
    ]);
    expect(view.years[0]?.table.columns.map(({ label }) => label)).toEqual([
      '乡镇、街道',
      '实得 / 适用',
      '得分',
      '等次',
      '名次',
    ]);
    expect(rowsInWords(view.years[0]?.table.rows ?? [])).toEqual([
      ['[青禾镇](/regions/000301002/)', '88 / 90，已折算', '97.78', '优', '1'],
      ['[南桥街道](/regions/000301001/)', '86 / 100', '86', '良', '2'],
    ]);
    const ranksOf = (...ranks: readonly (number | undefined)[]) => {
      const assessments = [street, town].map(({ rank: _, ...row }, at) => ({
        ...row,
        ...(ranks[at] !== undefined && { rank: ranks[at] }),
      }));
      return rowsInWords(viewOf({ assessments }).years[0]?.table.rows ?? []).map(
        ([name, , , , rank]) => `${name?.slice(1, 3) ?? ''} ${rank ?? ''}`,
      );
    };
    expect(ranksOf(1, 2)).toEqual(['南桥 1', '青禾 2']);
    expect(ranksOf(7, undefined)).toEqual(['南桥 7', '青禾 （不排名）']);
    expect(ranksOf(undefined, undefined)).toEqual(['青禾 （不排名）', '南桥 （不排名）']);
  });

  it('sets the years side by side once there are two, the newest year first above', () => {
    expect(view.over).toBeUndefined();
    const older = { ...town, year: 2024, grade: '良', score: 80 };
    const two = viewOf({ assessments: [street, older, town] });
    expect(two.years.map(({ year }) => year)).toEqual([2025, 2024]);
    expect(two.over?.columns.map(({ label }) => label)).toEqual([
      '乡镇、街道',
      '2024 年度',
      '2025 年度',
    ]);
    expect(rowsInWords(two.over?.rows ?? [])).toEqual([
      ['[南桥街道](/regions/000301001/)', '（未考核）', '良（86）'],
      ['[青禾镇](/regions/000301002/)', '良（80）', '优（97.78）'],
    ]);
  });

  it('names every day on which a year was confirmed', () => {
    const confirmedOn = getCalendarDate('2026-03-01');
    expect(viewOf({ assessments: [street, { ...town, confirmedOn }] }).years[0]?.confirmedOn).toBe(
      '2026 年 2 月 5 日确认，2026 年 3 月 1 日确认',
    );
  });

  it('lists the honours, the newest first', () => {
    const later = {
      ...honour,
      id: 'ry-02',
      name: '河长制工作优秀县',
      on: getCalendarDate('2026-01-20'),
      level: 'provincial' as const,
      awardedBy: '省水利厅',
      regionCode: record.office.regionCode,
      document: '水河〔2026〕3 号',
    };
    const { honours } = viewOf({ honours: [honour, later] });
    expect(honours?.columns.map(({ label }) => label)).toEqual([
      '荣誉',
      '日期',
      '级别',
      '授予单位',
      '获得地方',
      '文号',
    ]);
    expect(rowsInWords(honours?.rows ?? [])).toEqual([
      ['河长制工作优秀县', '2026 年 1 月 20 日', '省级', '省水利厅', '望川县', '水河〔2026〕3 号'],
      [
        '河湖管护先进镇',
        '2025 年 12 月 10 日',
        '地市级',
        '市河长制办公室',
        '[青禾镇](/regions/000301002/)',
        '（未登记）',
      ],
    ]);
    expect(viewOf({ honours: [] }).honours).toBeUndefined();
  });
});
