import { describe, expect, it } from 'vitest';
import { block } from '../../../src/view/importPreview/previewBlock.ts';
import { previewBlocks } from '../../../src/view/importPreview/previewBlocks.ts';
import { previewText } from '../../../src/view/importPreview/previewText.ts';
import { districtPreview } from '../../district/districtPreview.ts';

const preview = districtPreview();
const blocks = previewBlocks(preview);

describe('the preview in a terminal', () => {
  it('has what to do first, then what the public will see, what is due, and a count of the rest', () => {
    const lines = previewText(preview.index, blocks, preview.newest).split('\n');
    expect(lines.slice(0, 8)).toEqual([
      '望川县河长制办公室：数据截至 2026-09-30，2026-10-09 10:00 发布',
      '',
      '一、写入前要处理的：无',
      '',
      '二、公众将看到的变化（与 2026-09-03 版相比）',
      '  数据量',
      '    人员 15 条（新增 1）',
      '    任职 20 条（新增 1，改动 1）',
    ]);
    const chiefs = lines.indexOf('  河长');
    expect(lines.slice(chiefs - 1, chiefs + 5)).toEqual([
      '    其余 15 张表没有变动',
      '  河长',
      '    望川河 东埂村左岸段 村级河长：关立夏 → 莫晓岚（2026-09-12 起，同日交接）',
      '  人员',
      '    新增 莫晓岚（mo）',
      '  数字（数据截至由 2026-08-31 到 2026-09-30）',
    ]);
    const due = lines.indexOf('三、这次新出现的待办和提醒');
    expect(lines.slice(due - 1, due + 2)).toEqual([
      '',
      '三、这次新出现的待办和提醒',
      '  公示牌：4 块牌面从此与现状不符',
    ]);
    expect(lines.at(-1)).toBe(
      '四、此前就有、这次没有变的：公示牌 3 处、逾期问题 1 处、电话 4 处。逐条列在签核单末尾（命令后加 --preview 签核单.html）',
    );
    expect(previewText(preview.index, [], undefined).split('\n').slice(2)).toEqual([
      '一、写入前要处理的：无',
      '',
      '二、公众将看到的内容（第一版）：无',
      '',
      '三、这次新出现的待办和提醒：无',
      '',
      '四、此前就有、这次没有变的：无',
    ]);
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
        .split('\n\n')[2]
        ?.split('\n')
        .slice(-3);
    expect(told(30)).toEqual(['    /rivers/28/', '    /rivers/29/', '  接着做。']);
    expect(told(32)).toEqual(['    /rivers/29/', '    ……另有 2 条', '  接着做。']);
  });
});
