import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../src/core/lists/groupBy.ts';
import type { NamedNumber } from '../../../src/core/editorial/namedNumbers.ts';
import type { QuotedFigure, QuotedNumber } from '../../../src/core/editorial/titledNumbers.ts';
import { quotedFigures } from '../../../src/view/figures/quotedFigures.ts';
import { quotedLedger } from '../../../src/view/figures/quotedLedger.ts';
import { district } from '../../district/district.ts';

const quoted = (title: string): QuotedFigure => {
  const { newestEdition, index } = district();
  const found = quotedFigures(newestEdition, index).find((figure) => figure.title === title);
  if (!found) throw new Error(`No figure ${title}`);
  return found;
};

const numberLine = ({ value, unit, onlyWith }: QuotedNumber): string =>
  [`${Math.round(value * 10) / 10} ${unit}`, ...onlyWith].join(' ');

const namedLine = ({ value, unit, names, onlyWith, kind }: NamedNumber): string =>
  `${[`${value} ${unit}`, ...onlyWith].join(' ')} (${kind}): ${names.join('、')}`;

/** The names of a figure, then each set of names of a number with the first such number. */
const everydayLines = ({ names, topic, named }: QuotedFigure): readonly string[] => {
  const first = new Map<string, NamedNumber>();
  for (const number of named)
    if (!first.has(number.names.join())) first.set(number.names.join(), number);
  const own = names.slice(1).join('、');
  return [topic === undefined ? own : `${own} of ${topic}`, ...[...first.values()].map(namedLine)];
};

describe('numbers that an article may quote', () => {
  it.each([
    [
      '四乱整改销号率',
      [
        '四乱销号率、“四乱”整改销号率、“四乱”销号率、销号率 of 四乱',
        '2 件 (stock): 累计销号、已销号、已整改销号、现场核验并销号、…已销号',
        '5 件 (stock): 累计排查、累计发现、累计查出、累计发现四乱、累计排查四乱',
        '3 件 (stock): 在办、未销号、…在办、…未销号',
        '2 件 (stock): 逾期、超期、逾期未销号、…逾期、…超期、…超过整改期限',
      ],
    ],
    [
      '河道清理量',
      [
        '清理量',
        '280.5 立方米 (flow): 清淤清障、清淤',
        '6 吨 (flow): 累计清理垃圾、清理垃圾、清运垃圾、清理河道垃圾、清除垃圾、垃圾清理量',
      ],
    ],
    ['水质达标率', ['断面达标率、水质达标比例']],
    [
      '巡河完成率',
      [
        '巡河率、巡河达标率',
        '4 次 (flow): 有效巡河、按要求完成',
        '4 次 (flow): 应巡河、应巡',
        '1 件 (flow): 巡河发现问题',
        '1 件 (flow): 巡河办结问题',
      ],
    ],
    [
      '逾期未销号占比',
      [
        '逾期占比、逾期率',
        '2 件 (stock): 逾期、超期、逾期未销号、逾期未整改、…逾期、…超期、…超过整改期限',
        '6 件 (stock): 在办、未销号、…在办、…未销号、…尚未销号',
        '61 天 (stock): 最长逾期、最长已逾期、最长的已逾期',
      ],
    ],
    [
      '问题办结用时',
      ['', '30 天 (stock): 平均…办结、平均…销号、平均…内办结、平均办结用时、办结用时、平均用时'],
    ],
    ['回头看反弹率', ['反弹率', '2 件 (stock): 反弹后仍在办']],
    ['年度任务完成率', ['任务完成率']],
    ['采砂执法', ['']],
    [
      '私采机井封填率',
      [
        '机井封填率、封填率',
        '3 眼 5月 (stock): 封填机井、机井封填、累计封填、已封填、封填',
        '9 眼 5月 (stock): 排查机井、机井排查、累计排查、排查出',
        '6 眼 5月 (stock): 未封填、尚未封填、…未封填',
      ],
    ],
    [
      '群众反映按期办结率',
      [
        '按期办结率',
        '12 件 (flow): 受理群众反映、收到群众反映、群众反映、受理群众举报',
        '2 件 (flow): 尚未办结',
      ],
    ],
    ['河长制考核得分', ['']],
    [
      '公示牌完好率',
      ['完好率', '4 块 (stock): 公示牌完好、…公示牌完好', '10 块 (stock): 在用公示牌、公示牌在用'],
    ],
    ['公示电话接通率', ['接通率', '8 部 (flow): 接通电话、电话接通']],
  ])('of %s go by these names', (title, lines) => {
    const figure = quoted(title);
    expect([figure.names[0], figure.year, figure.month]).toEqual([title, '2026年', '9月']);
    expect(everydayLines(figure)).toEqual(lines);
  });

  it('are shares, both parts and amounts, with the month, place or kind they belong to', () => {
    const { numbers } = quoted('私采机井封填率');
    expect(numbers.map(numberLine)).toEqual([
      '33.3 % 5月',
      '3 眼 5月 累计封填',
      '9 眼 5月 累计排查',
      '55.6 % 6月',
      '5 眼 6月 累计封填',
      '9 眼 6月 累计排查',
      '53.8 % 7月',
      '7 眼 7月 累计封填',
      '13 眼 7月 累计排查',
      '69.2 % 8月',
      '9 眼 8月 累计封填',
      '13 眼 8月 累计排查',
      '6 眼 5月 未封填',
      '4 眼 6月 未封填',
      '6 眼 7月 未封填',
      '4 眼 8月 未封填',
      '81.8 % 青禾镇',
      '9 眼 青禾镇 累计封填',
      '11 眼 青禾镇 累计排查',
    ]);
  });

  it('name rivers and sections, and an amount whose unit is its name needs no other', () => {
    const lines = (title: string) => quoted(title).numbers.map(numberLine);
    expect(lines('河道清理量')).toEqual(
      expect.arrayContaining([
        '280.5 立方米',
        '120 立方米 4月',
        '280.5 立方米 望川河',
        '6 吨 槐溪',
      ]),
    );
    expect(lines('水质达标率')).toEqual(
      expect.arrayContaining([
        '100 % 2025年 12月',
        '1 断面月 2025年 12月 达标断面月',
        '66.7 % 县界断面',
        '75 % 望川河',
      ]),
    );
    expect(lines('四乱整改销号率')).toContain('50 % 乱堆');
  });
});

describe('numbers of the ledger that an article may quote', () => {
  const ledger = () => quotedLedger(district().record);

  it('are the whole ledger, then what was found and closed this year', () => {
    const { title, names, year, month, numbers, named } = ledger();
    expect([title, names, year, month, numbers]).toEqual([
      '问题整改台账',
      ['问题整改台账'],
      '2026年',
      '9月',
      [],
    ]);
    expect(named.slice(0, 6).map(namedLine)).toEqual([
      '10 件 (stock): 累计排查、累计发现、累计发现问题、发现问题累计、累计排查问题、累计排查河道问题',
      '4 件 (stock): 累计销号、已销号、累计办结、…已销号',
      '6 件 (stock): 在办、未销号、…在办、…未销号、…尚未销号',
      '2 件 (stock): 逾期、超期、逾期未销号、逾期未整改、…逾期、…超期、…超过整改期限',
      '9 件 (flow): 发现问题、新发现、新发现问题、新增问题、查出问题',
      '6 件 (flow): 销号、销号问题、整改销号、办结问题',
    ]);
  });

  it('are the same of each month since the first problem', () => {
    const byMonth = groupBy(ledger().named.slice(6), ({ onlyWith }) => onlyWith.join(''));
    const values = [...byMonth].map(([month, group]) => [
      month,
      ...group.map(({ value }) => value),
    ]);
    // Found so far, closed, open, overdue; found in the month, closed in it.
    expect(values).toEqual([
      ['2025年11月', 1, 0, 1, 0, 1, 0],
      ['2025年12月', 1, 0, 1, 0, 0, 0],
      ['1月', 1, 0, 1, 0, 0, 0],
      ['2月', 1, 0, 1, 0, 0, 0],
      ['3月', 2, 0, 2, 0, 1, 0],
      ['4月', 3, 1, 2, 0, 1, 1],
      ['5月', 5, 3, 2, 0, 2, 2],
      ['6月', 6, 4, 2, 0, 1, 1],
      ['7月', 7, 4, 3, 0, 1, 0],
      ['8月', 9, 4, 5, 1, 2, 1],
      ['9月', 10, 4, 6, 2, 1, 1],
    ]);
  });
});
