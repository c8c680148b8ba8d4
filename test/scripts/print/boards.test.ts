import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { reportReprint } from '../../../scripts/boards/reports.ts';
import { printBatch } from '../../../scripts/print/printBatch.ts';
import { runIn } from '../../../scripts/run/runner.ts';
import { districtFolder } from '../../district/district.ts';
import { readBoxes } from '../../print/engine/pdfReader.ts';
import { importInto } from '../import/importInto.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianhe-boards-'));
const content = join(folder, 'content');

afterAll(() => {
  vi.unstubAllEnvs();
});

/** The district, but the goals of Huaixi are not settled: its board cannot be printed. */
beforeAll(async () => {
  const source = join(folder, 'export');
  cpSync(join(districtFolder, 'record'), source, { recursive: true });
  for (const name of ['site.json', 'pictures'])
    cpSync(join(districtFolder, name), join(content, name), { recursive: true });
  edit(join(source, 'export.json'), '"version": 1,', '"version": 3, "pointCrs": "WGS-84",');
  edit(join(source, 'rivers.json'), /\[\s*"沿街无污水直排"\s*\]/, '{ "unknown": "not-settled" }');
  const { status, said } = await importInto(content, source, '--accepted-at', '2026-10-09 09:30');
  expect(status).toBe(0);
  vi.stubEnv('JIANHE_CONTENT', content);
  vi.stubEnv('JIANHE_PRINT_CACHE', join(folder, 'cache'));
  expect(said).toContain('名录里还没有管理目标：1 块\n      HX1-A11G 槐溪石拱桥北头');
});

const edit = (file: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
};

/** A task of `npm run boards` in this process: its status and all it says. */
const run = async (task: (args: readonly string[]) => Promise<void>, ...args: string[]) => {
  const said: string[] = [];
  const complained: string[] = [];
  let status = 0;
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
  const writeError = (line: string) => complained.push(line);
  const exit = (code: number) => {
    status = code;
  };
  await runIn({ args, writeError, exit }, task);
  log.mockRestore();
  return { status, stdout: said.join('\n'), stderr: complained.join('\n') };
};

it('prints all boards but those left out, names these and fails', async () => {
  const out = join(folder, 'out');
  const { status, stdout, stderr } = await run(
    printBatch,
    '--codes',
    'HX1A06A,HX1A11G',
    '--out',
    out,
  );
  expect(status).toBe(1);
  expect(stdout).toContain(`1 块公示牌的印刷文件在 ${out}，其中 1 块重新出图`);
  expect(stderr).toContain('（HX1-A11G 槐溪）› face › goals 管理目标：应为公示牌必须公示的内容');
  expect(stderr).toContain('1 块公示牌没有印刷文件：HX1-A11G 槐溪。');
  expect(readdirSync(out).sort()).toEqual([
    'HX1A06A-back.pdf',
    'HX1A06A-front.pdf',
    'HX1A06A-proof.pdf',
    'all.pdf',
    'list.pdf',
  ]);
  expect(await readBoxes(readFileSync(join(out, 'all.pdf')))).toHaveLength(2);
});

it('prints nothing where every chosen board is left out', async () => {
  const { status, stderr } = await run(
    printBatch,
    '--codes',
    'HX1A11G',
    '--out',
    join(folder, 'none'),
  );
  expect(status).toBe(1);
  expect(stderr).toContain('1 块公示牌没有印刷文件：HX1-A11G 槐溪。');
  expect(readdirSync(folder)).not.toContain('none');
});

it('writes the reprint list with the reasons, and one PDF of the others', async () => {
  const out = join(folder, 'reprint');
  const { status, stderr } = await run(reportReprint, '--out', out);
  expect(status).toBe(1);
  expect(stderr).toContain('1 块公示牌没有印刷文件：HX1-A11G 槐溪。');
  const rows = readFileSync(join(out, 'reprint.csv'), 'utf8').trimEnd().split('\r\n');
  expect(rows.filter((row) => row.endsWith(',名录里还没有管理目标'))).toHaveLength(1);
  const pages = await readBoxes(readFileSync(join(out, 'reprint.pdf')));
  expect(pages).toHaveLength((rows.length - 2) * 2);
});
