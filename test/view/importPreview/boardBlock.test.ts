import { describe, expect, it } from 'vitest';
import { recordDiff } from '../../../src/core/dataset/recordDiff.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { boardBlock } from '../../../src/view/importPreview/boardBlock.ts';
import { previewText } from '../../../src/view/importPreview/previewText.ts';
import { districtPreview } from '../../district/districtPreview.ts';

const preview = districtPreview();

describe('boards in the preview of an import', () => {
  it('are those whose metal this import makes wrong, with the last day; others stand before', () => {
    const { heading, tone, lines, standing } = boardBlock(preview);
    expect([heading, tone]).toEqual(['公示牌：4 块牌面从此与现状不符', 'plain']);
    expect(lines).toEqual([
      'HX1-A04E 望川河东埂村文化广场：第 1 版印的村级河长关立夏已于 2026 年 9 月 12 日卸任，现由莫晓岚担任；最迟 2026-10-29 更新',
      'HX1-A06A 望川河溪口公园：第 2 版印的简宁电话 0300-860 2101 已改为 0300-860 2199；最迟 2026-11-17 更新',
      'HX1-A11G 槐溪石拱桥北头：第 1 版印的简宁电话 0300-860 2101 已改为 0300-860 2199；最迟 2026-11-17 更新',
      'HX1-A13C 望川河东埂渡：第 1 版印的社区级河长关立夏属移交前的河段（2026 年 9 月 20 日移交），现由简宁担任；最迟 2026-11-06 更新',
    ]);
    expect(standing).toEqual([
      'HX1-A05C 望川河下禾村码头：第 1 版没有印齐望舒的职务：下禾村党支部书记；最迟 2024-04-12 更新，已逾期（该年放假安排未录入，按周一至周五推算）',
      'HX1-A078 望川河南桥东头：第 1 版印的街道级河长杜念慈已于 2026 年 3 月 2 日卸任，现由路平安担任；最迟 2026-04-13 更新，已逾期',
      'HX1-A086 望川河禾口桥西头：第 1 版印的范秋实电话 0300-860 3011 是错号（2026 年 8 月 18 日核验）；第 1 版印的管理目标已调整，现为：两岸无新增乱占乱建；出境断面不劣于Ⅲ类；最迟 2026-09-29 更新，已逾期',
    ]);
  });

  it('have no last day where the folder does not know the rules', () => {
    expect(boardBlock({ ...preview, site: undefined }).lines[0]).toBe(
      'HX1-A04E 望川河东埂村文化广场：第 1 版印的村级河长关立夏已于 2026 年 9 月 12 日卸任，现由莫晓岚担任',
    );
  });

  it('are said once where the same holds for many', () => {
    const [wrong] = preview.changes.boards;
    if (!wrong) throw new Error('The district has a wrong board');
    const places = Array.from({ length: 8 }, (_, at) => `第 ${at + 1} 处`);
    const boards = places.map((place) => ({ ...wrong, board: { ...wrong.board, place } }));
    const input = { ...preview, site: undefined, changes: { ...preview.changes, boards } };
    const fault = '第 1 版印的村级河长关立夏已于 2026 年 9 月 12 日卸任，现由莫晓岚担任';
    const block = boardBlock(input);
    expect(block.lines).toEqual([
      { text: `${fault}：8 块`, members: places.map((place) => `HX1-A04E 望川河${place}`) },
    ]);
    const names = (count: number) =>
      places
        .slice(0, count)
        .map((place) => `HX1-A04E 望川河${place}`)
        .join('、');
    const told = (each: typeof block) => previewText(preview.index, [each], preview.newest);
    expect(told(block)).toContain(`\n    ${fault}：8 块\n      ${names(6)} ……另有 2 条\n`);
    const six = boardBlock({ ...input, changes: { ...input.changes, boards: boards.slice(0, 6) } });
    expect(told(six)).toContain(`\n      ${names(6)}\n`);
  });

  it('are all right where none is wrong', () => {
    const index = indexRecord({ ...preview.index.record, signboards: [] });
    const changes = recordDiff(index, preview.before, 120);
    expect(boardBlock({ ...preview, index, changes })).toMatchObject({ lines: [], standing: [] });
  });

  it('are new where a board that was wrong is wrong in one more way', () => {
    const wrong = preview.changes.boards.find(({ isNew }) => !isNew);
    const code = wrong?.board.code;
    const { record } = preview.index;
    const signboards = record.signboards.map((board) =>
      board.code === code
        ? {
            ...board,
            faces: board.faces.map((face) => ({ ...face, supervisionPhone: '0300-8209999' })),
          }
        : board,
    );
    const index = indexRecord({ ...record, signboards });
    const isNew = (before: typeof index) =>
      recordDiff(index, before, 120).boards.find(({ board }) => board.code === code)?.isNew;
    expect(isNew(preview.before)).toBe(true);
    expect(isNew(index)).toBe(false);
  });
});
