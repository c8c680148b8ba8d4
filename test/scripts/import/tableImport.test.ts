import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, fingerprints, fixture, runImport } from './runImport.ts';

const period = [
  '--data-through',
  '2026-10-31',
  '--published-at',
  '2026-11-02 09:30',
  '--next-update',
  '2026-12-02',
];

const mapping = {
  format: 'jianhe-mapping',
  version: 1,
  tables: [
    {
      files: '*水质.csv',
      headerRows: 1,
      year: 2026,
      into: 'waterMonths',
      columns: [{ header: '断面', means: 'sectionId' }],
      repeat: [{ fixed: { month: '10月' }, columns: [{ header: '10月', means: 'result' }] }],
    },
  ],
};

it('imports a table as a clerk does: refused with its cell, corrected, looked at, accepted, once', async () => {
  const content = emptyFolder();
  const desk = emptyFolder();
  expect(
    (await runImport([fixture('small.json'), '--content', content, '--accept', '--role', '主任']))
      .status,
  ).toBe(0);
  const before = fingerprints(content);

  const table = join(desk, '十月水质.csv');
  writeFileSync(table, '断面,10月\n沙沟出镜,Ⅲ类\n');
  const unknown = await runImport([table, '--content', content, ...period]);
  expect(unknown.status).toBe(1);
  expect(unknown.complained).toContain(`npm run import -- --learn ${table}`);
  const misspelt = await runImport(['--learn', `${table}x`, '--content', content]);
  expect(misspelt.complained).toContain(`找不到 ${table}x。请核对文件名和所在的文件夹`);

  mkdirSync(join(content, 'import'));
  writeFileSync(join(content, 'import', 'water.json'), JSON.stringify(mapping));
  const wrong = await runImport([table, '--content', content, ...period]);
  expect(wrong.status).toBe(1);
  expect(wrong.complained).toContain(
    '【错误】 十月水质.csv › A2：应为已有的断面；读到「沙沟出镜」；是否应为「沙沟出境」？',
  );

  writeFileSync(table, '断面,10月\n沙沟出境,Ⅲ类\n');
  const withoutPeriod = await runImport([table, '--content', content]);
  expect(withoutPeriod.complained).toContain(
    '没有写 --data-through、--published-at、--next-update',
  );
  const { 'import/water.json': _, ...untouched } = fingerprints(content);
  expect(untouched).toEqual(before);

  const accept = [table, '--content', content, ...period, '--accept', '--role', '主任'];
  const accepted = await runImport(accept);
  expect(accepted.status).toBe(0);
  expect(accepted.said).toContain('断面月度水质 3 条（新增 1）');
  expect(readFileSync(join(content, 'record/waterMonths.json'), 'utf8')).toContain('"2026-10"');
  expect((await runImport(accept)).said).toContain('已接受过');
}, 120_000);
