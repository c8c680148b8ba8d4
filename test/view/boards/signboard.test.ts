import { describe, expect, it } from 'vitest';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { calendarDate } from '../../../src/core/schemas/field.ts';
import {
  codeGroups,
  codeList,
  signboardRegister,
  signboardView,
} from '../../../src/view/boards/signboard.ts';
import { district } from '../../district/district.ts';
import { rowsInWords } from '../tables/rowsInWords.ts';

const { index } = district();

describe('the page of a board', () => {
  it('shows place, content and dates', () => {
    const view = signboardView(index, 'HX1A06A');
    expect(view).toMatchObject({
      code: 'HX1A06A',
      printedCode: 'HX1-A06A',
      address: '/signboards/HX1A06A/',
      landingAddress: '/Q/HX1A06A/',
      description: '望川河公示牌 HX1-A06A 的位置、牌面版次和现状。',
      differences: ['第 2 版印的简宁电话 0300-860 2101 已改为 0300-860 2199'],
    });
    expect(view.retired).toBeUndefined();
    expect(view.facts.map(({ term, detail }) => `${term}：${detail}`)).toEqual([
      '河流：望川河',
      '河段：桥头社区左岸段',
      '位置：溪口公园',
      '桩号：15 公里 · 左岸',
      '规格：1200 × 800 毫米',
      '牌面：第 2 版',
      '最近制作：2025 年 7 月 20 日',
      '内容日期：2025 年 7 月 1 日',
      '现状：完好',
      '落款单位：南桥街道河长制办公室',
    ]);
    expect(view.facts[0]?.address).toBe('/rivers/wang-chuan-he/');
  });

  it('lists inspections, newest first, with a word if there is no note', () => {
    const view = signboardView(
      indexRecord({
        ...index.record,
        signboards: index.record.signboards.map((board) => ({
          ...board,
          inspections: [
            ...board.inspections,
            { on: calendarDate.parse('2026-09-01'), condition: 'good' as const },
          ],
        })),
      }),
      'HX1A03G',
    );
    expect(view.inspections?.columns.map(({ label }) => label)).toEqual(['日期', '结论', '说明']);
    expect(rowsInWords(view.inspections?.rows ?? [])).toEqual([
      ['2026 年 9 月 1 日', '完好', '（无）'],
      ['2026 年 7 月 6 日', '倾斜、破损、变形、变色、老化', '立柱倾斜，左下角开裂。'],
    ]);
    expect(signboardView(index, 'HX1A11G').inspections).toBeUndefined();
  });

  it('shows day and reason for a retired board, and no difference', () => {
    const { retired, differences } = signboardView(index, 'HX1A094');
    expect(retired).toBe('2026 年 5 月 20 日停用：修桥拆除，移到桥北。');
    expect(differences).toEqual([]);
  });
});

describe('the register', () => {
  const register = signboardRegister(index, new Map([['HX1A01K', 12_345]]));

  it('counts the boards in use, outdated and missing', () => {
    expect(register.summary).toBe('在用公示牌 10 块，其中牌面待更新 7 块，缺失待补 1 块。');
  });

  it('lists the boards of each town with their state', () => {
    expect(register.towns.map(({ code, name }) => [code, name])).toEqual([
      ['000301001', '南桥街道'],
      ['000301002', '青禾镇'],
    ]);
    const states = register.towns.map(({ table }) =>
      rowsInWords(table.rows).map((row) => [row[0], row[4], row[5], row[6]]),
    );
    expect(states).toEqual([
      [
        ['[HX1-A04E](/signboards/HX1A04E/)', '第 1 版', '信息更新不及时', 'open：牌面待更新'],
        ['[HX1-A06A](/signboards/HX1A06A/)', '第 2 版', '完好', 'open：牌面待更新'],
        ['[HX1-A078](/signboards/HX1A078/)', '第 1 版', '信息更新不及时', 'open：牌面待更新'],
        [
          '[HX1-A094](/signboards/HX1A094/)',
          '第 1 版',
          '倾斜、破损、变形、变色、老化',
          'neutral：已停用',
        ],
        ['[HX1-A11G](/signboards/HX1A11G/)', '第 1 版', '完好', 'open：牌面待更新'],
        ['[HX1-A13C](/signboards/HX1A13C/)', '第 1 版', '完好', 'open：牌面待更新'],
      ],
      [
        ['[HX1-A01K](/signboards/HX1A01K/)', '第 1 版', '完好', 'done：与名录一致'],
        [
          '[HX1-A03G](/signboards/HX1A03G/)',
          '第 1 版',
          '倾斜、破损、变形、变色、老化',
          'done：与名录一致',
        ],
        ['[HX1-A05C](/signboards/HX1A05C/)', '第 1 版', '设置不规范', 'open：牌面待更新'],
        ['[HX1-A086](/signboards/HX1A086/)', '第 1 版', '完好', 'open：牌面待更新'],
        ['[HX1-A12E](/signboards/HX1A12E/)', '第 1 版', '未设置或缺失', 'done：与名录一致'],
      ],
    ]);
  });

  it('has a row for each board, and the file of each printable front', () => {
    const table = register.towns[1]?.table;
    expect(table?.rowIds).toEqual([
      'board-HX1A01K',
      'board-HX1A03G',
      'board-HX1A05C',
      'board-HX1A086',
      'board-HX1A12E',
    ]);
    expect(table?.columns.map(({ label }) => label)).toEqual([
      '编码',
      '河流',
      '河段',
      '位置',
      '牌面',
      '现状',
      '状态',
      '印刷文件',
    ]);
    expect(rowsInWords(table?.rows ?? [])[0]).toEqual([
      '[HX1-A01K](/signboards/HX1A01K/)',
      '[望川河](/rivers/wang-chuan-he/)',
      '上禾村左岸段',
      '上禾村渠首',
      '第 1 版',
      '完好',
      'done：与名录一致',
      '[正面 12 KB](/signboards/HX1A01K/front.pdf)',
    ]);
  });
});

describe('the codes in use', () => {
  it('are sorted, including the retired one', () => {
    const list = codeList(
      indexRecord({ ...index.record, signboards: [...index.record.signboards].reverse() }),
    );
    expect(list).toHaveLength(11);
    expect(list[0]).toEqual({
      code: 'HX1A01K',
      printed: 'HX1-A01K',
      where: '望川河 上禾村左岸段',
      isRetired: false,
    });
    expect(list.filter(({ isRetired }) => isRetired).map(({ code }) => code)).toEqual(['HX1A094']);
    expect(list[10]?.code).toBe('HX1A13C');
  });

  it('are grouped by first character', () => {
    expect(codeGroups(index).map(({ heading, codes }) => [heading, codes.length])).toEqual([
      ['H 开头（11）', 11],
    ]);
  });
});
