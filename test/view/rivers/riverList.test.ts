import { describe, expect, it } from 'vitest';
import { getRow } from '../../../src/core/record/recordIndex.ts';
import {
  riverLink,
  riverList,
  riverListSummary,
  riverPlace,
} from '../../../src/view/rivers/river.ts';
import { district } from '../../district/district.ts';
import { rowsInWords } from '../tables/rowsInWords.ts';

const { index } = district();

describe('the list of rivers', () => {
  it('is sorted by rank and then by length, with open problems and boards in use', () => {
    const { columns, rows } = riverList(index);
    expect(columns.map(({ label, align }) => [label, align])).toEqual([
      ['河流', undefined],
      ['位置', undefined],
      ['长度', 'number'],
      ['类型', undefined],
      ['县级河长', undefined],
      ['在办问题', 'number'],
      ['公示牌', 'number'],
    ]);
    expect(rowsInWords(rows)).toEqual([
      [
        '[望川河](/rivers/wang-chuan-he/)',
        '青禾镇、南桥街道 · 县界',
        '20',
        '常年有水',
        '[邵明哲](/chiefs/shao/)',
        '4',
        '8',
      ],
      // Two boards, one of them retired.
      [
        '[槐溪](/rivers/huai-xi/)',
        '南桥街道 · 望川河',
        '6',
        '常年有水',
        '[邵明哲](/chiefs/shao/)',
        '2',
        '1',
      ],
      [
        '[杨坪沟](/rivers/yang-ping-gou/)',
        '青禾镇 · 望川河',
        '5',
        '季节性河流',
        '[梁若谷](/chiefs/liang/)',
        '0',
        '1',
      ],
      ['[磨子沟](/rivers/mo-zi-gou/)', '不详', '2', '季节性河流', '（空缺）', '0', '0'],
    ]);
  });

  it('states their number and total length', () => {
    expect(riverListSummary(index)).toBe('全县公示河流 4 条，总长 33 公里。');
  });

  it('distinguishes a river from its namesakes by towns and mouth', () => {
    expect(riverPlace(index, getRow(index.riverById, 'wang-chuan-he'))).toBe(
      '青禾镇、南桥街道 · 县界',
    );
    expect(riverLink(index, getRow(index.riverById, 'mo-zi-gou'))).toEqual({
      text: '磨子沟',
      address: '/rivers/mo-zi-gou/',
      note: '不详',
    });
  });
});
