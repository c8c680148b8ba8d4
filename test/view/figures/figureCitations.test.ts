import { describe, expect, it } from 'vitest';
import { figureCitations } from '../../../src/view/figures/figureCitations.ts';
import { district } from '../../district/district.ts';
import { figureNow } from './figureNow.ts';

const absolute = (address: string) => `https://wch.example.gov.cn/hzz${address}`;

const citationsOf = (id: string, officeNameEnglish?: string) => {
  const { site } = district();
  const named = officeNameEnglish === undefined ? site : { ...site, officeNameEnglish };
  return figureCitations(figureNow(id), named, absolute);
};

describe('the citations of a figure', () => {
  it('are a reference, a sentence for the press and one in English, all of the edition', () => {
    expect(citationsOf('public-reports')).toEqual([
      {
        kind: 'gbt',
        label: '参考文献（GB/T 7714—2015）',
        language: 'zh-CN',
        sentence:
          '望川县河长制办公室. 群众反映按期办结率（2026 年 1 至 9 月累计）：2026-10-09 版[DS/OL]. (2026-10-09)[引用日期]. https://wch.example.gov.cn/hzz/figures/public-reports/editions/2026-10-09/.',
      },
      {
        kind: 'press',
        label: '新闻稿',
        language: 'zh-CN',
        sentence:
          '望川县河长制办公室 2026 年 10 月 9 日公布，2026 年 1 至 9 月累计，群众反映按期办结率（今年按期办结率）为 66.7%（8 / 12 件），为该办自行统计的初步数。（数据网址：https://wch.example.gov.cn/hzz/figures/public-reports/editions/2026-10-09/）',
      },
      {
        kind: 'english',
        label: 'English',
        language: 'en',
        sentence:
          'River Chief Office (望川县河长制办公室), “Public reports on rivers resolved within the time limit”, January–September 2026, cumulative: 66.7% (8 of 12 reports), preliminary. Edition 2026-10-09. https://wch.example.gov.cn/hzz/figures/public-reports/editions/2026-10-09/',
      },
    ]);
  });

  it('name the office in English where it has such a name', () => {
    expect(citationsOf('phones-answered', 'Wangchuan River Chief Office')[2]?.sentence).toMatch(
      /^Wangchuan River Chief Office, “Published/,
    );
  });

  it.each([
    ['m3', '280.5 cubic metres'],
    ['t', '6 tonnes'],
    ['km', '5 km'],
    ['site', '3 sites'],
    ['machine-shift', '4 machine-shifts'],
    ['person-time', '1200 person-times'],
  ])('name an amount in %s in English', (unit, amount) => {
    const figure = figureNow('cleanup-amounts');
    const headlines = figure.value.headlines.filter(({ key }) => key === unit);
    const said = figureCitations(
      { ...figure, value: { ...figure.value, headlines } },
      district().site,
      absolute,
    );
    expect(said[2]?.sentence).toContain(`, cumulative: ${amount}, preliminary.`);
  });

  it.each([
    [
      'closure-rate',
      '截至 2026 年 9 月底，四乱整改销号率为 5 件中 2 件，为该办自行统计的初步数。',
      '“Closure rate of illegal occupation, extraction, dumping and building along rivers”, as of 30 September 2026: 2 of 5 problems, preliminary.',
    ],
    [
      'cleanup-amounts',
      '2026 年 1 至 9 月累计，河道清理量（立方米）为 280.5 立方米，为该办自行统计的初步数。',
      '“Waste and silt cleared from rivers”, January–September 2026, cumulative: 280.5 cubic metres, preliminary.',
    ],
    [
      'water-compliance',
      '2026 年 1 至 9 月累计，今年水质达标率为 80.0%（8 / 10 断面月），为该办自行统计的初步数。',
      '“Compliance with water quality targets”, January–September 2026, cumulative: 80.0% (8 of 10 section-months), preliminary.',
    ],
    [
      'patrol-rate',
      '2026 年 9 月，当月巡河完成率为 4 次中 4 次，为该办自行统计的初步数。',
      '“River patrols carried out, of patrols required”, September 2026: 4 of 4 patrols, preliminary.',
    ],
    [
      'overdue-problems',
      '截至 2026 年 9 月底，逾期未销号占比为 6 件中 2 件，为该办自行统计的初步数。',
      '“Open river problems past their deadline”, as of 30 September 2026: 2 of 6 problems, preliminary.',
    ],
    [
      'days-to-close',
      '2026 年 1 至 9 月，问题办结用时（中位数）为 30 天，为该办自行统计的初步数。',
      '“Time from finding a river problem to closing it, median”, January–September 2026: 30 days, preliminary.',
    ],
    [
      'look-back-rebound',
      '截至 2026 年 9 月底，回头看反弹率为 3 次中 2 次，为该办自行统计的初步数。',
      '“Closed problems found to have returned on re-inspection”, as of 30 September 2026: 2 of 3 inspections, preliminary.',
    ],
    [
      'task-book-targets',
      '截至 2026 年 9 月底，年度任务完成率为 2 项中 0 项，为该办自行统计的初步数。',
      '“Targets of the annual task book achieved”, as of 30 September 2026: 0 of 2 targets, preliminary.',
    ],
    [
      'sand-enforcement',
      '2026 年 1 至 9 月累计，采砂执法（联合执法）为 1 次，为该办自行统计的初步数。',
      '“Joint enforcement against illegal sand mining”, January–September 2026, cumulative: 1 operations, preliminary.',
    ],
    [
      'wells-closed',
      '截至 2026 年 9 月底，私采机井封填率没有数值（未报送）。',
      '“Unlicensed wells sealed, of wells found”, as of 30 September 2026: no value published, preliminary.',
    ],
    [
      'public-reports',
      '2026 年 1 至 9 月累计，群众反映按期办结率（今年按期办结率）为 66.7%（8 / 12 件），为该办自行统计的初步数。',
      '“Public reports on rivers resolved within the time limit”, January–September 2026, cumulative: 66.7% (8 of 12 reports), preliminary.',
    ],
    [
      'assessment-grades',
      '2025 年度，河长制考核得分（得分中位数）为 91.89 分，为该办自行统计的核定数。',
      '“River chief system assessment, median score of towns”, assessment year 2025: 91.89 points.',
    ],
    [
      'boards-in-good-condition',
      '截至 2026 年 9 月底，公示牌完好率为 9 块中 4 块，为该办自行统计的初步数。',
      '“River chief signboards found in good condition”, as of 30 September 2026: 4 of 9 signboards, preliminary.',
    ],
    [
      'phones-answered',
      '截至 2026 年 9 月底，公示电话接通率为 80.0%（8 / 10 部），为该办自行统计的初步数。',
      '“Published telephone numbers answered when last tested”, as of 30 September 2026: 80.0% (8 of 10 numbers), preliminary.',
    ],
  ])('say of %s what is counted, of which time, and how sure it is', (id, press, english) => {
    const [, chinese, foreign] = citationsOf(id);
    expect(chinese?.sentence).toContain(`2026 年 10 月 9 日公布，${press}（数据网址：`);
    expect(foreign?.sentence).toContain(
      `(望川县河长制办公室), ${english} Edition 2026-10-09. https:`,
    );
  });

  it('name the office in Chinese abroad where it has no English name', () => {
    expect(citationsOf('public-reports', '')).toEqual(citationsOf('public-reports'));
  });
});
