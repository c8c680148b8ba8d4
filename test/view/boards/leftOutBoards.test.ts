import { expect, it } from 'vitest';
import { errorAt } from '../../../src/core/issues/issue.ts';
import { leftOutBoards } from '../../../src/view/boards/leftOutBoards.ts';
import { signboardRegister } from '../../../src/view/boards/signboard.ts';
import { district } from '../../district/district.ts';
import { rowsInWords } from '../tables/rowsInWords.ts';

const { index } = district();
const missing = errorAt({ source: '', path: [] }, 'print.missing', { title: '管理目标' });
const sizeless = errorAt({ source: '', path: [] }, 'print.format', {
  received: '600 × 600',
  formats: [],
});

it('lists boards without print files in the order of the record, with every reason', () => {
  const { rows, rowIds } = leftOutBoards(
    index,
    new Map([
      ['HX1A11G', [missing, sizeless]],
      ['HX1A01K', [missing]],
    ]),
  );
  expect(rowsInWords(rows)).toEqual([
    ['[HX1-A01K](/signboards/HX1A01K/)', '望川河 上禾村左岸段，上禾村渠首', '名录里还没有管理目标'],
    [
      '[HX1-A11G](/signboards/HX1A11G/)',
      '槐溪 桥头社区段，石拱桥北头',
      '名录里还没有管理目标；还没有 600 × 600 毫米的版式',
    ],
  ]);
  expect(rowIds).toEqual(['left-out-HX1A01K', 'left-out-HX1A11G']);
  expect(leftOutBoards(index, new Map()).rows).toEqual([]);
});

it('has no link to a front that does not exist, and tells it from a retired board', () => {
  const [town] = signboardRegister(index, new Map([['HX1A06A', 12_345]])).towns;
  const files = rowsInWords(town?.table.rows ?? []).map((row) => [row[0], row[7]]);
  expect(files).toEqual([
    ['[HX1-A04E](/signboards/HX1A04E/)', '（暂时不能出图）'],
    ['[HX1-A06A](/signboards/HX1A06A/)', '[正面 12 KB](/signboards/HX1A06A/front.pdf)'],
    ['[HX1-A078](/signboards/HX1A078/)', '（暂时不能出图）'],
    ['[HX1-A094](/signboards/HX1A094/)', '（已停用，不再出图）'],
    ['[HX1-A11G](/signboards/HX1A11G/)', '（暂时不能出图）'],
    ['[HX1-A13C](/signboards/HX1A13C/)', '（暂时不能出图）'],
  ]);
});
