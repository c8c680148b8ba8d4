import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makePrintFiles, placePrintFiles } from '../../../scripts/site/printFiles.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { boardPrinting } from '../../../src/view/boards/print/boardPrinting.ts';
import { kitPrinting } from '../../../src/view/kit/kitPrinting.ts';
import { district } from '../../district/district.ts';

const before = process.env['JIANHE_PRINT_CACHE'];

beforeAll(() => {
  process.env['JIANHE_PRINT_CACHE'] = mkdtempSync(join(tmpdir(), 'print-'));
});

afterAll(() => {
  if (before === undefined) delete process.env['JIANHE_PRINT_CACHE'];
  else process.env['JIANHE_PRINT_CACHE'] = before;
});

const { record, site, ...portal } = district();

/** One river with two boards, one of a size without a layout; a slogan too long for a banner. */
const faulty = () => {
  const isHere = ({ riverId }: { readonly riverId: string }) => riverId === 'huai-xi';
  const { themes, ...kit } = kitPrinting(site);
  const slogan = ['从今天做起从我做起', '从每一条河做起来'];
  return {
    ...portal,
    index: indexRecord({
      ...record,
      rivers: record.rivers.filter(({ id }) => id === 'huai-xi'),
      reaches: record.reaches.filter(isHere),
      signboards: record.signboards.filter(isHere).map(({ retired, ...board }) => ({
        ...board,
        ...(retired === undefined && { heightMm: board.widthMm }),
      })),
    }),
    site: {
      ...site,
      printing: {
        boards: boardPrinting(site),
        kit: {
          ...kit,
          bannerDistanceM: 80,
          themes: themes.slice(0, 1).map((theme) => ({ ...theme, slogan })),
        },
      },
    },
  };
};

it('leaves out what cannot be printed, says so, and places all the rest', async () => {
  const files = await makePrintFiles(faulty());
  expect(files.boards.map(({ code }) => code)).toEqual(['HX1A094']);
  expect(files.report).toContain(
    'record/signboards.json › 第 2 条（HX1-A11G 槐溪）› widthMm 规格：应为 1500 × 1000、1200 × 800、600 × 900 毫米，或同比例更大的尺寸；读到 600 × 600 毫米；请改正牌的宽和高，或为这种尺寸另排版式。',
  );
  expect(files.report).toMatch(/\/kit\/huai-xi\/ › banner\.pdf › slogan 户外横幅 口号：应为/);
  expect(files.report.split('\n').slice(-3)).toEqual([
    '1 块公示牌没有印刷文件：HX1-A11G 槐溪。  (boards left out)',
    expect.stringMatching(/^2 套宣传品缺件：/),
    '以上只是没有印刷文件，网站照常生成。请按上面逐条改正后再发布。  (the site is whole)',
  ]);

  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  await placePrintFiles(files, folder);
  const has = (file: string): boolean => existsSync(join(folder, file));
  expect(has('signboards/HX1A094/front.pdf')).toBe(true);
  expect(has('signboards/HX1A11G')).toBe(false);
  expect(has('kit/huai-xi/stickers.pdf')).toBe(true);
  expect(has('kit/huai-xi/banner.pdf')).toBe(false);
  expect(has('kit/huai-xi/kit.zip')).toBe(true);
});
