import { describe, expect, it } from 'vitest';
import { block } from '../../../src/view/importPreview/previewBlock.ts';
import { previewBlocks } from '../../../src/view/importPreview/previewBlocks.ts';
import { previewPage, type PreviewPageInput } from '../../../src/view/importPreview/previewPage.ts';
import { districtPreview } from '../../district/districtPreview.ts';

const preview = districtPreview();
const blocks = previewBlocks(preview);
/** Lines of the page for the second export, or for another import. */
const linesOf = (changed: Partial<PreviewPageInput> = {}) => {
  const { index, edition, newest } = preview;
  const input = { index, blocks, edition, newest, sourceName: '九月.json' };
  return previewPage({ ...input, ...changed }).split('\n');
};
/** The section of a part. */
const sectionOf = (part: string, changed: Partial<PreviewPageInput> = {}) =>
  linesOf(changed).find((line) => line.startsWith(`<section id="${part}"`));

describe('the page that a leader signs', () => {
  it('begins with what is signed, and what it is compared with', () => {
    const lines = linesOf();
    expect(lines).toEqual(
      expect.arrayContaining([
        '<title>望川县河长制办公室数据发布签核单（2026-10-09 版）</title>',
        '<p class="marks"><b class="mark">预览 · 尚未公布</b><b class="mark demo">演示数据</b></p>',
        '<h1>望川县河长制办公室数据发布签核单（2026-10-09 版）</h1>',
        '<p>下面是公众会看到的变化，与现在公布的 2026-09-03 版相比。</p>',
        `<dl>${[
          ['导入文件', '九月.json'],
          ['文件指纹', preview.edition.sourceSha256],
          ['公布后版次', '2026-10-09'],
          ['数据截至', '2026-09-30'],
          ['发布时间', '2026-10-09 10:00'],
          ['下次更新', '2026-11-09'],
        ]
          .map(([term, detail]) => `<div><dt>${term}</dt><dd>${detail}</dd></div>`)
          .join('')}</dl>`,
      ]),
    );
    expect(linesOf({ newest: undefined })).toContain(
      '<p>这是第一次公布，下面是公众会看到的内容。</p>',
    );
    const office = { ...preview.index.record.office, demonstration: false };
    const record = { ...preview.index.record, office };
    expect(linesOf({ index: { ...preview.index, record } })).toContain(
      '<p class="marks"><b class="mark">预览 · 尚未公布</b></p>',
    );
  });

  it('lists its parts with their counts', () => {
    const remarks = { fresh: ['一', '二'], standing: ['三'], unread: ['四'] };
    const told = { blocks: previewBlocks({ ...preview, remarks }) };
    const nav = linesOf(told).find((line) => line.startsWith('<nav'));
    expect(
      [...(nav ?? '').matchAll(/<li class="(\w+)"><a href="#(\w+)">(\S+?)<\/a> (\d+) 条/g)].map(
        ([, tone, id, name, count]) => [tone, id, name, count].join(' '),
      ),
    ).toEqual([
      'plain rows 数据量 14',
      'plain chiefs 河长 1',
      'plain people 人员 1',
      'plain figures 数字 23',
      'plain corrections 往期更正 2',
      'plain problems 问题 1',
      'plain addresses 新网页 3',
      'plain edits 逐条改动 36',
      'plain boards 公示牌 4',
      'plain overdue 逾期问题 1',
      'ask remarks 检查提醒 2',
      'ask unread 没有读的内容 1',
    ]);
    const none = block('boards', '公示牌：0 块牌面从此与现状不符', []);
    const nothing = linesOf({ blocks: [none] }).find((line) => line.startsWith('<nav'));
    expect(nothing).toBe('<nav aria-label="本次变化"><ul></ul></nav>');
  });

  it('sets a change out in a table, with a column for when or why only where one is known', () => {
    expect(sectionOf('chiefs')).toBe(
      [
        '<section id="chiefs" class="plain"><h3>河长 <small>1 条</small></h3>',
        '<table class="changes"><thead><tr><th scope="col"></th><th scope="col">原为</th>',
        '<th scope="col">现为</th><th scope="col">何时</th></tr></thead><tbody>',
        '<tr><th scope="row">望川河 东埂村左岸段 村级河长</th><td data-name="原为">关立夏</td>',
        '<td data-name="现为">莫晓岚</td><td data-name="何时">2026-09-12 起，同日交接</td></tr>',
        '</tbody></table></section>',
      ].join(''),
    );
    expect(sectionOf('figures')).toContain(
      '<th scope="col">现为</th></tr></thead><tbody><tr><th scope="row">四乱整改销号率</th><td data-name="原为">60.0%（3 / 5 件）</td><td data-name="现为">40.0%（2 / 5 件）</td></tr>',
    );
    const mixed = block('figures', '数字', [
      { text: '', cells: ['甲', '1', '2', ''] },
      { text: '', cells: ['乙', '3', '4', '复核'] },
    ]);
    expect(sectionOf('figures', { blocks: [mixed] })).toContain(
      '<th scope="col">原因</th></tr></thead><tbody><tr><th scope="row">甲</th><td data-name="原为">1</td><td data-name="现为">2</td><td data-name="原因"></td></tr><tr><th scope="row">乙</th><td data-name="原为">3</td><td data-name="现为">4</td><td data-name="原因">复核</td></tr>',
    );
  });

  it('has the order of the terminal, and what stood before in full but folded, above the signature', () => {
    const remarks = { fresh: ['河流 <槐溪>'], standing: ['河段 <桥头>'] };
    const lines = linesOf({ blocks: previewBlocks({ ...preview, remarks }) });
    const heads = lines.flatMap((line) => /^<h2>(.*?)<\/h2>/.exec(line)?.[1] ?? []);
    expect(heads).toEqual([
      '一、公布前要处理的：无',
      '二、公众将看到的变化',
      '三、这次新出现的待办和提醒',
      '四、此前就有、这次没有变的',
    ]);
    const ids = lines.flatMap((line) => /^<section id="(\w+)"/.exec(line)?.[1] ?? []);
    expect(ids.slice(-3)).toEqual(['boards', 'overdue', 'remarks']);
    const folded = lines.findIndex((line) => line.includes('<details id="standing">'));
    expect(lines[folded]).toContain(
      '<summary>公示牌 3 处、逾期问题 1 处、电话 4 处、检查提醒 1 处</summary>',
    );
    expect(lines[folded]).toContain('<li>河段 &lt;桥头&gt;</li>');
    expect(lines[folded]).toContain('<li>下禾村 0300-860 3204：从未核验</li>');
    expect(lines[folded + 1]).toMatch(/^<section class="sign">/);
    expect(linesOf({ blocks: [] })).toContain('<h2>四、此前就有、这次没有变的：无</h2>');
  });

  it('stops above all else where a past value is not explained', () => {
    const stop = { ...block('corrections', '往期数字更正', ['甲'], 'stop'), next: '写明 <原因>。' };
    const lines = linesOf({ blocks: [stop] });
    const note = '<p class="stop-note">有往期数字变动没有写明原因，写明之前不能公布。</p>';
    expect(lines).toContain(note);
    expect(linesOf()).not.toContain(note);
    expect(sectionOf('corrections', { blocks: [stop] })).toBe(
      '<section id="corrections" class="stop"><h3>往期数字更正 <small>1 条</small></h3><ul><li>甲</li></ul><p class="next">写明 &lt;原因&gt;。</p></section>',
    );
  });

  it('says how many of a long list are left, and counts what one line names', () => {
    const many = Array.from({ length: 502 }, (_, at) => `第 ${at + 1} 处`);
    const list = sectionOf('addresses', { blocks: [block('addresses', '新网页', many)] });
    expect(list).toContain('<small>502 条</small>');
    expect(list?.endsWith('<li>第 500 处</li></ul><p>……另有 2 条</p></section>')).toBe(true);
    const all = block('addresses', '新网页', many.slice(0, 500));
    expect(sectionOf('addresses', { blocks: [all] })).not.toContain('另有');
    const alike = sectionOf('boards', {
      blocks: [block('boards', '公示牌', [{ text: '同样', members: many }, '另一块'])],
    });
    expect(alike).toContain('<small>503 条</small>');
    expect(alike).toContain('<li>同样<ul class="members"><li>第 1 处</li>');
    expect(
      alike?.endsWith(
        '<li>第 500 处</li><li>……另有 2 条</li></ul></li><li>另一块</li></ul></section>',
      ),
    ).toBe(true);
  });

  it('shows a list whole where what is signed must not be counted', () => {
    const many = Array.from({ length: 502 }, (_, at) => `第 ${at + 1} 处`);
    const edits = {
      ...block('edits', '逐条改动', [{ text: '新增', members: many }]),
      isWhole: true,
    };
    const shown = sectionOf('edits', { blocks: [edits] });
    expect(shown).toContain('<li>第 502 处</li>');
    expect(shown).not.toContain('另有');
    expect(blocks.find(({ id }) => id === 'edits')?.isWhole).toBe(true);
  });

  it('ends with the lines to sign and the command that takes this file and no other', () => {
    const sign = linesOf().find((line) => line.startsWith('<section class="sign">'));
    const short = preview.edition.sourceSha256.slice(0, 16);
    const cells = '<td></td><td></td><td></td></tr>';
    expect(sign).toBe(
      [
        '<section class="sign"><h2>签核</h2>',
        `<p>签字表示同意按指纹为 ${short}… 的导入文件公布。文件有任何改动，指纹就不同，须重新预览、重新签核。</p>`,
        '<table><tr><th scope="col"></th><th scope="col">岗位</th><th scope="col">签字</th><th scope="col">日期</th></tr>',
        ...['填报', '审核', '批准'].map((row) => `<tr><th scope="row">${row}</th>${cells}`),
        '</table><p>签核后由经办人运行（指纹不符时程序拒绝写入）：</p>',
        `<p><code>npm run import -- 导入文件 --accept --role 审核岗位 --signed ${short}</code></p></section>`,
      ].join(''),
    );
  });
});
