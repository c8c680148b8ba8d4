import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { beginContent } from '../../../scripts/begin/beginCommand.ts';
import { nextSteps } from '../../../scripts/begin/nextSteps.ts';
import { readNationalCodes } from '../../../scripts/begin/readNationalCodes.ts';
import type { Answers } from '../../../scripts/begin/options.ts';
import { isDemonstrationFolder } from '../../../scripts/demo/publishDemonstration.ts';
import type { Sheet } from '../../../src/core/spreadsheets/sheet.ts';
import { readSite } from '../../../src/data/site.ts';
import { readWorkbook } from '../../../src/data/spreadsheets/readWorkbook.ts';
import { preparingPage } from '../../../src/view/site/preparingPage.ts';

const demonstration = fileURLToPath(new URL('../../fixtures/demo', import.meta.url));
const codes = readNationalCodes();

/** A folder of the program with nothing in it, and what was said in it. */
const beginIn = async (given: Answers, root = mkdtempSync(join(tmpdir(), 'jianhe-begin-'))) => {
  const said: string[] = [];
  const program = join(root, 'program');
  mkdirSync(program, { recursive: true });
  await beginContent(
    given,
    codes,
    { root: program, setting: join(program, 'jianhe.json'), demonstration },
    { say: (line) => said.push(line) },
  );
  return { root, program, content: join(root, 'jianhe-content'), said: said.join('\n') };
};

const banner = { name: '科尔沁左翼后旗', phone: '0475-8200000' };

const workbookOf = (content: string): readonly Sheet[] =>
  readWorkbook(readFileSync(join(content, '第一次填报.xlsx')), 'x.xlsx').sheets;

const textsOf = (sheets: readonly Sheet[], name: string): readonly (readonly string[])[] =>
  (sheets.find((sheet) => sheet.name === name)?.rows ?? []).map((row) =>
    row.map((cell) => cell?.text ?? ''),
  );

describe('a beginning', () => {
  it('leaves a sound folder beside the program, and a setting that finds it', async () => {
    const { program, content, said } = await beginIn(banner);
    expect(readdirSync(content).sort()).toEqual([
      '.gitignore',
      'README.md',
      'site.json',
      '第一次填报.xlsx',
    ]);
    expect(JSON.parse(readFileSync(join(program, 'jianhe.json'), 'utf8'))).toEqual({
      content: '../jianhe-content',
    });
    expect(readSite(content)).toMatchObject({
      preparing: true,
      district: { name: '科尔沁左翼后旗', regionCode: '150522' },
      officeName: '科尔沁左翼后旗河长制办公室',
      siteCode: '',
    });
    expect(said).toContain(
      '正式开通前还缺：办公地址、域名（.gov.cn）、网站标识码、ICP 备案号、公安备案号、党政机关网站标识、我为政府网站找错。',
    );
    expect(said).toContain('表里预填了 27 个乡镇、街道（2021 年底）。');
  });

  it('fills the first workbook with the office and its towns, in its own words, and no more', async () => {
    const { content } = await beginIn(banner);
    const sheets = workbookOf(content);
    expect(sheets.slice(0, 8).map(({ name }) => name)).toEqual([
      '填写说明',
      '数据期',
      '河长办',
      '行政区',
      '行政区·曾用名',
      '河流',
      '河流·曾用名',
      '河段',
    ]);
    const regions = textsOf(sheets, '行政区');
    expect(regions[1]?.slice(0, 3)).toEqual(['150522', '科尔沁左翼后旗', '旗']);
    expect(regions.map(([, , kind]) => kind)).toContain('苏木');
    expect(textsOf(sheets, '河长办')[1]?.slice(0, 3)).toEqual([
      '科尔沁左翼后旗河长制办公室',
      '科尔沁左翼后旗',
      '否',
    ]);
    const filled = sheets.filter(({ rows }) => rows.length > 1).map(({ name }) => name);
    expect(filled).toEqual(['填写说明', '河长办', '行政区', '选项']);
    const options = textsOf(sheets, '选项').flat();
    expect(options).toContain('旗级');
    expect(options).not.toContain('区县级');
    expect(JSON.stringify(sheets)).not.toContain('云漳');
  });

  it('is never made over anything: not twice, not over files, not inside the program', async () => {
    const { root } = await beginIn(banner);
    await expect(beginIn(banner, root)).rejects.toThrow('已经开始过，内容在');
    const other = mkdtempSync(join(tmpdir(), 'jianhe-begin-'));
    mkdirSync(join(other, 'jianhe-content'));
    writeFileSync(join(other, 'jianhe-content', 'letter.txt'), 'mine');
    await expect(beginIn(banner, other)).rejects.toThrow('里已有文件，不会覆盖');
    expect(readdirSync(join(other, 'jianhe-content'))).toEqual(['letter.txt']);
    await expect(beginIn({ ...banner, to: demonstration })).rejects.toThrow('不能当作自己的内容');
    await expect(beginIn({ ...banner, to: '.' })).rejects.toThrow('不能当作自己的内容');
  });

  it('keeps the demonstration out, before and after the first import', async () => {
    const { content } = await beginIn(banner);
    expect(isDemonstrationFolder(content)).toBe(false);
    expect(isDemonstrationFolder(demonstration)).toBe(true);
  });

  it('shows one page that says what is missing and whom to call', async () => {
    const { content } = await beginIn(banner);
    const page = preparingPage(readSite(content));
    expect(page).toContain('<h1>筹备中</h1>');
    expect(page).toContain(
      '筹备中：本站还不是正式网站。尚缺办公地址、域名（.gov.cn）、网站标识码、',
    );
    expect(page).toContain('<a href="tel:04758200000">0475-820 0000</a>');
    expect(page).toContain('<meta name="robots" content="noindex">');
  });

  it('is followed by the milestones, the smallest sound district first', async () => {
    const { content } = await beginIn(banner);
    const steps = nextSteps(content);
    expect(steps[0]).toBe('还没有公布过内容，网站上只有“筹备中”一页。');
    expect(steps[3]).toBe(
      '1. 行政区、河流、人员、任职 → 有了它，网站上就有：河流名录、镇村、河长名录；大屏上多出：封面、河长、举报电话',
    );
    expect(steps[4]).toBe(
      '   取表：npm run template -- --blank --sheet 数据期 --sheet 河长办 --sheet 行政区 --sheet 河流 --sheet 人员 --sheet 任职',
    );
  });
});
