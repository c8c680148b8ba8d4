import { describe, expect, it } from 'vitest';
import { errorAt, type PrintIssue } from '../../../src/core/issues/issue.ts';
import { calendarDate } from '../../../src/core/schemas/field.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { reprintCsv, reprintView } from '../../../src/view/boards/reprint.ts';
import { district } from '../../district/district.ts';
import { rowsInWords } from '../tables/rowsInWords.ts';

const { index, ledger, site } = district();

describe('the reprint list', () => {
  const view = reprintView(index, ledger, site);

  it('starts with the numbers of wrong and overdue boards, and the rule', () => {
    expect(view.summary).toBe(
      '截至 2026 年 9 月 30 日，7 块牌面与现状不符，其中 3 块已过更新期限。',
    );
    expect(view.rule).toBe(
      '期限取最近的一个：内容变更后 30 个工作日内更新（望川县公示牌规定），从变动次日算起。',
    );
  });

  it('shows for each board the differences, the first day, the deadline, and the age of the face', () => {
    expect(rowsInWords(view.table.rows)).toEqual([
      [
        '[HX1-A05C](/signboards/HX1A05C/)',
        'late：已逾期',
        '望川河 下禾村右岸段，下禾村码头',
        '第 1 版没有印齐望舒的职务：下禾村党支部书记',
        '2024 年 3 月 1 日',
        '2024 年 4 月 12 日（望川县公示牌规定；放假安排未公布，暂按周一至周五计）',
        '设置不规范',
        '第 1 版 · 2 年 6 个月',
      ],
      [
        '[HX1-A078](/signboards/HX1A078/)',
        'late：已逾期',
        '望川河 南桥街道左岸段，南桥东头',
        '第 1 版印的街道级河长杜念慈已于 2026 年 3 月 2 日卸任，现由路平安担任',
        '2026 年 3 月 2 日',
        '2026 年 4 月 13 日（望川县公示牌规定）',
        '信息更新不及时',
        '第 1 版 · 2 年 6 个月',
      ],
      [
        '[HX1-A086](/signboards/HX1A086/)',
        'late：已逾期',
        '望川河 青禾镇上段，禾口桥西头',
        '第 1 版印的范秋实电话 0300-860 3011 是错号（2026 年 8 月 18 日核验）；第 1 版印的管理目标已调整，现为：两岸无新增乱占乱建；出境断面不劣于Ⅲ类',
        '2026 年 8 月 18 日',
        '2026 年 9 月 29 日（望川县公示牌规定）',
        '完好',
        '第 1 版 · 2 年 6 个月',
      ],
      [
        '[HX1-A04E](/signboards/HX1A04E/)',
        'open：期限内',
        '望川河 东埂村左岸段，东埂村文化广场',
        '第 1 版印的村级河长关立夏已于 2026 年 9 月 12 日卸任，现由莫晓岚担任',
        '2026 年 9 月 12 日',
        '2026 年 10 月 29 日（望川县公示牌规定）',
        '信息更新不及时',
        '第 1 版 · 2 年 6 个月',
      ],
      [
        '[HX1-A13C](/signboards/HX1A13C/)',
        'open：期限内',
        '望川河 桥头社区左岸段，东埂渡',
        '第 1 版印的社区级河长关立夏属移交前的河段（2026 年 9 月 20 日移交），现由简宁担任',
        '2026 年 9 月 20 日',
        '2026 年 11 月 6 日（望川县公示牌规定）',
        '完好',
        '第 1 版 · 2 年 6 个月',
      ],
      [
        '[HX1-A06A](/signboards/HX1A06A/)',
        'open：期限内',
        '望川河 桥头社区左岸段，溪口公园',
        '第 2 版印的简宁电话 0300-860 2101 已改为 0300-860 2199',
        '2026 年 9 月 30 日（首次发现）',
        '2026 年 11 月 17 日（望川县公示牌规定）',
        '完好',
        '第 2 版 · 1 年 2 个月',
      ],
      [
        '[HX1-A11G](/signboards/HX1A11G/)',
        'open：期限内',
        '槐溪 桥头社区段，石拱桥北头',
        '第 1 版印的简宁电话 0300-860 2101 已改为 0300-860 2199',
        '2026 年 9 月 30 日（首次发现）',
        '2026 年 11 月 17 日（望川县公示牌规定）',
        '完好',
        '第 1 版 · 4 个月',
      ],
    ]);
    expect(view.table.rowIds?.slice(0, 2)).toEqual(['board-HX1A05C', 'board-HX1A078']);
    expect(view.table.columns.map(({ label }) => label)).toEqual([
      '编码',
      '状态',
      '河段和位置',
      '与现状不符之处',
      '变动日期',
      '最迟更新',
      '现状',
      '牌龄',
    ]);
  });

  it('counts whole months of age: a month is complete on the same day of the next month', () => {
    const ageOn = (day: string) =>
      reprintView(
        indexRecord({
          ...index.record,
          period: { ...index.record.period, dataThrough: calendarDate.parse(day) },
        }),
        ledger,
        site,
      ).rows.find(({ code }) => code === 'HX1A06A')?.age;
    expect(ageOn('2026-10-19')).toBe('第 2 版 · 1 年 2 个月');
    expect(ageOn('2026-10-20')).toBe('第 2 版 · 1 年 3 个月');
  });
});

const csvLines = (leftOut: ReadonlyMap<string, readonly PrintIssue[]>): readonly string[] =>
  reprintCsv({ index, ledger, site, leftOut }).replace('\uFEFF', '').trimEnd().split('\r\n');

it('is a spreadsheet of the same boards, days as YYYY-MM-DD, with each address', () => {
  const lines = csvLines(new Map());
  expect(lines).toHaveLength(8);
  expect(lines[0]).toBe(
    '编码,河流,河段,乡镇,位置,桩号（公里）,牌面版次,制作日期,与现状不符之处,变动日期,变动日期来源,最迟更新,期限依据,是否逾期,现状,牌龄（月）,网址',
  );
  expect(lines[2]).toBe(
    'HX1-A078,望川河,南桥街道左岸段,南桥街道,南桥东头,18,1,2024-03-01,第 1 版印的街道级河长杜念慈已于 2026 年 3 月 2 日卸任，现由路平安担任,2026-03-02,名录,2026-04-13,望川县公示牌规定,是,信息更新不及时,30,https://wch.example.gov.cn/hzz/Q/HX1A078/',
  );
  expect(lines[7]).toBe(
    'HX1-A11G,槐溪,桥头社区段,南桥街道,石拱桥北头,4.1,1,2026-05-20,第 1 版印的简宁电话 0300-860 2101 已改为 0300-860 2199,2026-09-30,首次发现,2026-11-17,望川县公示牌规定,否,完好,4,https://wch.example.gov.cn/hzz/Q/HX1A11G/',
  );
});

it('says in the spreadsheet why a board has no print files, and adds those that are not due', () => {
  const missing = (code: string, title: string) =>
    [code, [errorAt({ source: '', path: [] }, 'print.missing', { title })]] as const;
  const lines = csvLines(new Map([missing('HX1A01K', '管理目标'), missing('HX1A11G', '职责')]));
  expect(lines).toHaveLength(9);
  expect(lines[0]).toMatch(/,网址,不能出图的原因$/);
  expect(lines[1]).toMatch(/HX1A05C\/,$/);
  expect(lines[7]).toMatch(/^HX1-A11G,.*,名录里还没有职责$/);
  expect(lines[8]).toBe(
    'HX1-A01K,望川河,上禾村左岸段,青禾镇,上禾村渠首,3,1,2024-03-01,,,,,,否,完好,30,https://wch.example.gov.cn/hzz/Q/HX1A01K/,名录里还没有管理目标',
  );
});
