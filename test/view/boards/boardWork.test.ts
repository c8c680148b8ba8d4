import { describe, expect, it } from 'vitest';
import { boardWorkView } from '../../../src/view/boards/boardWork.ts';
import { district } from '../../district/district.ts';
import { rowsInWords } from '../tables/rowsInWords.ts';

const { index, ledger, site } = district();
const view = boardWorkView(index, ledger, site);

describe('the office’s worksheet', () => {
  it('compares the boards with the placement rule', () => {
    expect(view.coverage.sentences).toEqual([
      '河流流经的每个村不少于 1 块；村内河段每超过 6 公里增设 1 块；总共不少于 1 块',
      '8 个村河段中 4 个达到要求，还缺 4 块。',
      '全县立着的公示牌 9 块（缺失的不计），规则要求至少 1 块。',
    ]);
  });

  it('lists the villages on a river that lack a board', () => {
    const { columns, rows } = view.coverage.table;
    expect(columns.map(({ label }) => label)).toEqual([
      '村（社区）',
      '乡镇',
      '河流',
      '河段长度',
      '应设',
      '现有',
      '还缺',
    ]);
    const main = '[望川河](/rivers/wang-chuan-he/)';
    expect(rowsInWords(rows)).toEqual([
      [
        '[东埂村](/regions/000301001002/)',
        '南桥街道',
        '[槐溪](/rivers/huai-xi/)',
        '3.5 公里',
        '1',
        '0',
        '1',
      ],
      ['[上禾村](/regions/000301002001/)', '青禾镇', main, '10 公里', '2', '1', '1'],
      ['[下禾村](/regions/000301002002/)', '青禾镇', main, '10 公里', '2', '1', '1'],
      [
        '[白杨坪村](/regions/000301002003/)',
        '青禾镇',
        '[杨坪沟](/rivers/yang-ping-gou/)',
        '5 公里',
        '1',
        '0',
        '1',
      ],
    ]);
  });

  it('lists points to check before the next face is printed', () => {
    expect(view.warnings).toEqual([
      '公示牌 HX1-A05C 没有印齐望舒的职务。',
      '印在 1 块牌上的电话 0300-860 3302 于 2026 年 8 月 18 日核验时无人接听，请再核验。',
    ]);
  });

  it('links to one inspection list per town, without the retired board', () => {
    expect(view.inspections).toEqual([
      { text: '南桥街道（5 块）', address: '/signboards/inspection/000301001/' },
      { text: '青禾镇（5 块）', address: '/signboards/inspection/000301002/' },
    ]);
  });

  it('contains the reprint list', () => {
    expect(view.reprint.rows.map(({ printedCode }) => printedCode)).toEqual([
      'HX1-A05C',
      'HX1-A078',
      'HX1-A086',
      'HX1-A04E',
      'HX1-A13C',
      'HX1-A06A',
      'HX1-A11G',
    ]);
  });
});
