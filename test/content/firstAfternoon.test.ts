import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readWorkbook } from '../../src/data/spreadsheets/readWorkbook.ts';
import { zipArchive } from '../../src/print/engine/zipArchive.ts';
import { workbookFiles } from '../../src/view/spreadsheets/workbookFiles.ts';
import { root } from './content.ts';

const guideFile = join(root, 'content/README.md');
/** A district that replaced `content/` may have no guide. */
const guide = existsSync(guideFile) ? readFileSync(guideFile, 'utf8') : undefined;

const blocksOf = (kind: string): readonly string[] =>
  [...(guide ?? '').matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, body = '']) => body.trim(),
  );

/** The commands of the guide's first afternoon, in order. */
const commands = blocksOf('begin').flatMap((body) => body.split('\n'));

/** A copy of the program with the demonstration's site.json, as an office unpacks it. */
const unpack = (): string => {
  const house = join(mkdtempSync(join(tmpdir(), 'jianhe-afternoon-')), 'jianhe');
  mkdirSync(join(house, 'content'), { recursive: true });
  const parts = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
  for (const part of [...parts, 'package-lock.json', 'content/site.json'])
    cpSync(join(root, part), join(house, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'dir');
  return house;
};

const environment = { ...process.env, JIANHE_CONTENT: '', NO_COLOR: '1' };

/** `npm run NAME -- ARGUMENTS` of the guide, as npm starts it. */
const argumentsOf = (command: string): readonly string[] => {
  const [, name = '', rest = ''] = /^npm (?:run )?([a-z]+)(?: -- (.*))?$/.exec(command) ?? [];
  return ['scripts/bootstrap.mjs', name, ...rest.split(' ').filter((word) => word !== '')];
};

const runIn = (house: string, command: string): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, argumentsOf(command), {
    cwd: house,
    encoding: 'utf8',
    env: environment,
    // An input that nobody types into and that does not end must not be waited for.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  expect(`${stderr}${status ?? ''}`, `${command}\n${stdout}`).toMatch(/0$/);
  return stdout;
};

const freePort = (): Promise<number> =>
  new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        settle(typeof address === 'object' ? (address?.port ?? 0) : 0);
      });
    });
  });

/** Starts the portal, reads its front page and stops it. */
const startIn = async (house: string): Promise<{ readonly said: string; readonly page: string }> => {
  const port = await freePort();
  const child = spawn(process.execPath, argumentsOf('npm start'), {
    cwd: house,
    env: { ...environment, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  await new Promise<void>((settle) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('网站已启动')) settle();
    });
    child.on('close', () => {
      settle();
    });
  });
  const page = await (await fetch(`http://127.0.0.1:${port}/`)).text();
  child.kill('SIGTERM');
  return { said, page };
};

/** Types the lines of the guide into the workbook. */
const fillIn = (file: string, lines: readonly string[]): void => {
  const added = lines.map((line) => {
    const [sheet = '', cells = ''] = line.split('：');
    return { sheet, cells: new Map(cells.split('；').map((cell) => split(cell))) };
  });
  const { sheets } = readWorkbook(readFileSync(file), 'first.xlsx');
  const written = sheets.map(({ name, rows }) => {
    const own = added.filter(({ sheet }) => sheet === name);
    const [head = [], ...rest] = rows;
    const headers = head.map((cell) => cell?.text ?? '');
    for (const { cells } of own) for (const header of cells.keys()) expect(headers).toContain(header);
    return {
      name,
      columns: headers.map((header) => ({ header, width: 12, isRequired: false, isText: true })),
      rows: [
        ...rest.map((row) => row.map((cell) => cell?.text)),
        ...own.map(({ cells }) => headers.map((header) => cells.get(header))),
      ],
    };
  });
  expect(added.map(({ sheet }) => sheet)).toEqual(
    expect.arrayContaining(['数据期', '河流', '人员', '任职']),
  );
  for (const { sheet } of added) expect(sheets.map(({ name }) => name)).toContain(sheet);
  writeFileSync(file, zipArchive(workbookFiles(written), '2026-01-01'));
};

const split = (cell: string): readonly [string, string] => {
  const at = cell.indexOf('=');
  return [cell.slice(0, at), cell.slice(at + 1)];
};

/** The sites are built by `npm run prove -- afternoon` only: `npm test` makes five builds. */
const isBuilt = process.env['JIANHE_AFTERNOON'] === 'whole';

it.skipIf(guide === undefined)('leads from nothing to a portal, with the commands of the guide and nothing else', async () => {
  const [begin = '', start = '', look = '', accept = '', build = '', next = ''] = commands;
  expect(commands).toHaveLength(6);
  expect(start).toBe('npm start');
  const house = unpack();
  const content = join(house, '../jianhe-content');

  expect(runIn(house, begin)).toContain('正式开通前还缺：办公地址、');

  if (isBuilt) {
    const started = await startIn(house);
    expect(started.said).toContain('使用本单位的内容，不导入演示。');
    expect(started.page).toContain('<h1>筹备中</h1>');
  }
  expect(readdirSync(content)).not.toContain('record');
  expect(readdirSync(join(house, 'content'))).toEqual(['site.json']);

  fillIn(join(content, '第一次填报.xlsx'), blocksOf('first-rows').flatMap((body) => body.split('\n')));
  expect(runIn(house, look)).toContain('二、公众将看到的内容（第一版）');
  expect(readdirSync(content)).not.toContain('record');
  expect(runIn(house, accept)).toContain('成为 2026-11-02 版');

  expect(build).toBe('npm run build');
  if (isBuilt) {
    runIn(house, build);
    const home = readFileSync(join(house, 'dist/index.html'), 'utf8');
    expect(home).toContain('筹备中：本站还不是正式网站。');
    const river = readFileSync(join(house, 'dist/rivers/qing-shi-he/index.html'), 'utf8');
    expect(river).toContain('李国庆');
    expect(readdirSync(join(house, 'dist/chiefs'))).toContain('zhou-hai-ping');
  }

  const steps = runIn(house, next);
  expect(steps).toContain('已公布 5 类：');
  expect(steps).toContain('取表：npm run template -- --sheet 公示牌');
}, 600_000);
