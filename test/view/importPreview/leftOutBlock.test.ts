import { describe, expect, it } from 'vitest';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { leftOutBlock } from '../../../src/view/importPreview/leftOutBlock.ts';
import { previewBlocks } from '../../../src/view/importPreview/previewBlocks.ts';
import { districtPreview } from '../../district/districtPreview.ts';

const preview = districtPreview();
const { record } = preview.index;

/** The preview of a record whose Huaixi has no settled goals, with one more board of an odd size. */
const faulty = {
  ...preview,
  index: indexRecord({
    ...record,
    rivers: record.rivers.map((river) =>
      river.id === 'huai-xi' ? { ...river, goals: { unknown: 'not-settled' as const } } : river,
    ),
    signboards: record.signboards.map((board) =>
      ['HX1A01K', 'HX1A03G'].includes(board.code) ? { ...board, heightMm: 1200 } : board,
    ),
  }),
};

describe('boards that will have no print files, in the preview of an import', () => {
  it('are named with the reason, boards of the same reason together', () => {
    expect(leftOutBlock(faulty)).toEqual({
      id: 'leftOut',
      stage: 'due',
      heading: '3 块公示牌不能出图：网站照常发布，只是这几块没有印刷文件',
      tone: 'ask',
      lines: [
        {
          text: '还没有 1200 × 1200 毫米的版式：2 块',
          members: ['HX1-A01K 望川河上禾村渠首', 'HX1-A03G 望川河白杨坪村水泵房'],
        },
        { text: '名录里还没有管理目标：1 块', members: ['HX1-A11G 槐溪石拱桥北头'] },
      ],
      standing: [],
    });
    const order = previewBlocks(faulty).map(({ id }) => id);
    expect(order.indexOf('leftOut')).toBe(order.indexOf('boards') + 1);
  });

  it('are not asked about again where it was so before', () => {
    const again = leftOutBlock({ ...faulty, before: faulty.index });
    expect(again.lines).toEqual([]);
    expect(again.standing).toEqual(leftOutBlock(faulty).lines);
  });

  it('are not asked for where all can be printed, or the office has no site.json yet', () => {
    expect(leftOutBlock(preview).lines).toEqual([]);
    expect(leftOutBlock({ ...faulty, site: undefined }).lines).toEqual([]);
    expect(previewBlocks(preview).map(({ id }) => id)).not.toContain('leftOut');
  });
});
