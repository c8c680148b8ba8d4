import { describe, expect, it } from 'vitest';
import { block } from '../../../src/view/importPreview/previewBlock.ts';
import { previewBlocks } from '../../../src/view/importPreview/previewBlocks.ts';
import { previewText } from '../../../src/view/importPreview/previewText.ts';
import { districtPreview } from '../../district/districtPreview.ts';

const preview = districtPreview();
const blocks = previewBlocks(preview);

describe('the preview in a terminal', () => {
  it('has the rows first, then what the public will see change', () => {
    const lines = previewText(preview.index, blocks, preview.newest).split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '望川县河长制办公室：数据截至 2026-09-30，2026-10-09 10:00 发布',
      '',
      '一、数据量',
      '  行政区 8 条',
      '  河流 4 条',
    ]);
    const second = lines.indexOf('二、公众将看到的变化（与 2026-09-03 版相比）');
    expect(lines.slice(second - 2, second + 6)).toEqual([
      '  更正 2 条（新增 2）',
      '',
      '二、公众将看到的变化（与 2026-09-03 版相比）',
      '  河长',
      '    望川河 东埂村左岸段 村级河长：关立夏 → 莫晓岚（2026-09-12 起，同日交接）',
      '  人员',
      '    新增 莫晓岚（mo）',
      '  数字（数据截至由 2026-08-31 到 2026-09-30）',
    ]);
    expect(previewText(preview.index, [], undefined).split('\n').at(-1)).toBe(
      '二、公众将看到的内容（第一版）',
    );
  });

  it('says how many of a long list are left, and what to do next', () => {
    const list = (count: number) =>
      block(
        'addresses',
        '新网页',
        Array.from({ length: count }, (_, at) => `/rivers/${at}/`),
      );
    const told = (count: number) =>
      previewText(preview.index, [{ ...list(count), next: '接着做。' }], preview.newest)
        .split('\n')
        .slice(-3);
    expect(told(30)).toEqual(['    /rivers/28/', '    /rivers/29/', '  接着做。']);
    expect(told(32)).toEqual(['    /rivers/29/', '    ……另有 2 条', '  接着做。']);
  });
});
