import { describe, expect, it } from 'vitest';
import { keepBoard } from '../../../src/print/boards/boardFiles.ts';
import { issueReport } from '../../../src/view/issues/issueReport.ts';
import type { BoardPrintModel } from '../../../src/view/boards/print/boardPrintModel.ts';
import { printBoards } from '../../../scripts/print/printBoards.ts';
import { districtBoards, resized } from './boardExamples.ts';

const [first] = districtBoards();
if (!first) throw new Error('The district has boards');
const board = {
  ...resized(first, 1200, 800),
  row: 3,
  printedCode: '0F6-0Q62',
  riverName: '槐溪',
};

/** The office's messages when a board with these fields is printed. */
const refusalOf = async (changes: Partial<BoardPrintModel>): Promise<string> => {
  const outcome = await keepBoard({ ...board, ...changes });
  return outcome.ok ? 'printed' : issueReport(outcome.issues);
};

const chiefs = (change: Partial<BoardPrintModel['chiefs'][number]>) =>
  board.chiefs.map((chief, at) => (at === 0 ? { ...chief, ...change } : chief));

describe('a board that cannot be printed', () => {
  it('names board, field and character if the fonts lack a glyph', async () => {
    expect(await refusalOf({ chiefs: chiefs({ name: '王\u{2A6D6}' }) })).toContain(
      '【错误】 record/signboards.json › 第 4 条（0F6-0Q62 槐溪）› face › chiefs › 第 1 项 › name 河长 姓名：' +
        '应为印刷字体里有的字；读到“王𪛖”中的“𪛖”（U+2A6D6），字体缺这个字；' +
        '请核对用字；确为此字的，请与制作单位商定字体后再出图，不要用近似字代替。',
    );
  });

  it('gives the excess length of a text in millimetres, and never shrinks it', async () => {
    const report = await refusalOf({ riverName: '一条名字实在太长的河沟支流' });
    expect(report).toMatch(
      /face › riverName 河流名称：应为宽不超过 [\d.]+ 毫米的文字；读到 [\d.]+ 毫米；请缩短这一项，或换用更大的牌；字号不会自动缩小。/,
    );
  });

  it('finds a paragraph that overflows its place', async () => {
    expect(await refusalOf({ overview: board.overview.repeat(12) })).toMatch(
      /face › overview 河道概况：应为高不超过 200 毫米的文字/,
    );
  });

  it('finds rows that would overlap', async () => {
    expect(await refusalOf({ chiefs: [...board.chiefs, ...board.chiefs] })).toMatch(
      /face › chiefs 河长：应为高不超过 [\d.]+ 毫米的文字/,
    );
  });

  it.each([
    ['reachName', '河段'],
    ['from', '起点'],
    ['to', '止点'],
    ['supervisionPhone', '监督电话'],
    ['issuer', '落款单位'],
    ['contentDate', '内容日期'],
  ] as const)('is refused without its %s', async (field, title) => {
    expect(await refusalOf({ [field]: '' })).toContain(
      `face › ${field} ${title}：应为公示牌必须公示的内容；读到没有内容；` +
        '请在导出文件中补上，没有这一项的公示牌不得制作。',
    );
  });

  it('is printed where the length of its section is not known', async () => {
    expect(await refusalOf({ length: '' })).toBe('printed');
  });

  it.each(['name', 'post', 'duty'] as const)('is refused without a chief’s %s', async (field) => {
    expect(await refusalOf({ chiefs: chiefs({ [field]: '' }) })).toContain(
      `face › chiefs › 第 1 项 › ${field}`,
    );
  });

  it('is refused in a size without a layout', async () => {
    expect(await refusalOf({ widthMm: 1000, heightMm: 1000 })).toContain(
      '应为 1500 × 1000、1200 × 800、600 × 900 毫米，或同比例更大的尺寸；读到 1000 × 1000 毫米',
    );
    expect(await refusalOf({ widthMm: 900, heightMm: 600 })).toContain('读到 900 × 600 毫米');
  });

  it('is refused if the QR code for its reading distance has no room', async () => {
    expect(await refusalOf({ readingDistanceM: 3 })).toMatch(
      /face › qr 二维码：应为连同留白不超过 256 毫米的二维码；读到码宽 300 毫米，连同留白 [\d.]+ 毫米/,
    );
  });

  it('is reported together with all others at once', async () => {
    const { leftOut } = await printBoards(
      [
        { ...board, issuer: '' },
        { ...board, code: 'HX1A0ZZ', row: 4, goals: ['\u{2A6D6}'] },
      ],
      () => undefined,
    );
    expect([...leftOut.values()].flat().map(({ code, path }) => `${code} ${path[0]}`)).toEqual([
      'print.missing 3',
      'print.glyph 4',
    ]);
  });
});
