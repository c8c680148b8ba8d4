import { describe, expect, it } from 'vitest';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { sectionTable } from '../../../src/view/water/sectionTable.ts';
import { waterExchangeView } from '../../../src/view/water/waterExchange.ts';
import { district } from '../../district/district.ts';
import { rowsInWords } from '../tables/rowsInWords.ts';

const { index, record } = district();
const view = waterExchangeView(index);

describe('water quality month by month', () => {
  it('covers the twelve months up to the cut-off', () => {
    expect(view.sections?.columns.map(({ label }) => label)).toEqual([
      '断面',
      '河流',
      '目标',
      ...[10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => `${month} 月`),
    ]);
  });

  it('gives a class or the reason why there is none, and counts the months below the target', () => {
    const absent = '（未报送）';
    const six = Array<string>(6).fill(absent);
    expect(rowsInWords(view.sections?.rows ?? [])).toEqual([
      [
        ...[
          '溪口断面（区县控）',
          '[槐溪](/rivers/huai-xi/)',
          '（未定目标）',
          ...six,
          absent,
          absent,
        ],
        ...['class 6', 'class 5', 'class 4', absent],
      ],
      [
        ...['岭下断面（区县控），近 12 个月有 1 个月劣于目标', '[望川河](/rivers/wang-chuan-he/)'],
        ...['Ⅱ 类', absent, absent, 'class 2', '（封冻）', '（未能到达）', 'class 2', 'class 3'],
        ...['（施工）', '（设备故障）', 'class 2', 'class 2', 'class 1'],
      ],
      [
        ...['县界断面（省控），近 12 个月有 1 个月劣于目标', '[望川河](/rivers/wang-chuan-he/)'],
        ...['Ⅲ 类', ...six.slice(1), 'class 3', absent, absent, 'class 4', absent, absent],
        'class 3',
      ],
      [
        ...['沟口断面（市控）', '[杨坪沟](/rivers/yang-ping-gou/)', 'Ⅳ 类', ...six],
        ...['（非监测期）', '（断流）', '（断流）', 'class 4', 'class 3', '（待出结果）'],
      ],
    ]);
  });

  it('shows of each section its target and its newest month', () => {
    const table = sectionTable(index, record.sections);
    expect(table.columns.map(({ label }) => label)).toEqual([
      '断面',
      '里程（公里）',
      '目标',
      '月份',
      '最近一月',
    ]);
    expect(rowsInWords(table.rows)).toEqual([
      ['溪口断面', '5.5', '（无）', '2026 年 8 月', 'class 4'],
      ['岭下断面', '2', 'Ⅱ 类', '2026 年 9 月', 'class 1'],
      ['县界断面', '19', 'Ⅲ 类', '2026 年 9 月', 'class 3'],
      ['沟口断面', '4.5', 'Ⅳ 类', '2026 年 9 月', '（结果待出）'],
    ]);
    const unread = indexRecord({ ...record, waterMonths: [] });
    expect(rowsInWords(sectionTable(unread, record.sections.slice(0, 1)).rows)).toEqual([
      ['溪口断面', '5.5', '（无）', '（无）', '（未报送）'],
    ]);
  });
});

describe('works at rivers', () => {
  it('are listed by their beginning, the newest first', () => {
    expect(view.projects?.columns[2]).toEqual({ label: '位置（公里）', align: 'number' });
    expect(view.projects?.columns.map(({ label }) => label)).toEqual([
      '项目',
      '河流',
      '位置（公里）',
      '状态',
      '工期',
      '许可文号',
      '监管单位',
      '度汛措施',
    ]);
    expect(rowsInWords(view.projects?.rows ?? [])).toEqual([
      [
        '东埂供水管过河',
        '[望川河](/rivers/wang-chuan-he/)',
        '11–11.2',
        'open：在建',
        '2026 年 7 月 1 日至 2026 年 11 月 30 日',
        '（未登记许可）',
        '[望川县水务局](/units/water-affairs/)',
        '汛期停工，材料离岸堆放。',
      ],
      [
        '石拱桥加固',
        '[槐溪](/rivers/huai-xi/)',
        '4',
        'done：已完工',
        '2026 年 5 月 10 日至 2026 年 8 月 20 日',
        '望水许〔2026〕1 号',
        '[望川县水务局](/units/water-affairs/)',
        '分幅施工，留足过水宽度。',
      ],
    ]);
  });

  it('say by their colour whether they stand still or are only approved', () => {
    const states = (['approved', 'suspended'] as const).map((state) => {
      const projects = record.projects.slice(0, 1).map((row) => ({ ...row, state }));
      const table = waterExchangeView(indexRecord({ ...record, projects })).projects;
      return rowsInWords(table?.rows ?? [])[0]?.[3];
    });
    expect(states).toEqual(['neutral：已许可，未开工', 'late：停工整改']);
  });

  it('have no table where nobody entered one', () => {
    const none = waterExchangeView(indexRecord({ ...record, projects: [] }));
    expect(none.projects).toBeUndefined();
  });
});

it('has no month where no reading was ever handed in', () => {
  const { waterMonths: _, ...rest } = record;
  const bare = indexRecord(rest);
  expect(waterExchangeView(bare).sections?.columns.map(({ label }) => label)).toEqual([
    '断面',
    '河流',
    '目标',
  ]);
  expect(sectionTable(bare, record.sections).columns).toHaveLength(3);
  expect(waterExchangeView(indexRecord({ ...record, sections: [] })).sections).toBeUndefined();
});
