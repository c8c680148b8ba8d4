import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../../src/core/spreadsheets/sheet.ts';
import { readWorkbook } from '../../../src/data/spreadsheets/readWorkbook.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const fixture = (name: string): string => join(root, 'test/fixtures', name);

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'jianhe-template-'));

/** `npm run template` over a content folder. */
const template = (content: string, ...args: readonly string[]) => {
  const out = join(emptyFolder(), 'template.xlsx');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/template.ts', '--content', content, '--out', out, ...args],
    { cwd: root, encoding: 'utf8' },
  );
  const sheets: readonly Sheet[] =
    status === 0 ? readWorkbook(readFileSync(out), 'template.xlsx').sheets : [];
  return { said: stdout + stderr, sheets };
};

const filled = (sheets: readonly Sheet[]): readonly string[] =>
  sheets.filter(({ rows }) => rows.length > 1).map(({ name }) => name);

describe('a blank template', () => {
  it('needs no record and no site.json', () => {
    const { sheets } = template(emptyFolder(), '--blank');
    expect(filled(sheets)).toEqual(['填写说明', '选项']);
  });

  it('is asked for by name where nothing is published', () => {
    expect(template(emptyFolder()).said).toContain('请加 --blank，得到一份空表');
  });

  it('has the office of a site that has published nothing', () => {
    const content = emptyFolder();
    copyFileSync(join(fixture('smallest'), 'site.json'), join(content, 'site.json'));
    const { sheets } = template(content, '--blank');
    expect(filled(sheets)).toEqual(['填写说明', '河长办', '行政区', '选项']);
    expect(JSON.stringify(sheets)).toContain('县级');
  });

  it('of an office offers what it has published in the lists, and fills in nothing of it', () => {
    const { sheets } = template(fixture('district'), '--blank');
    expect(filled(sheets)).toEqual(['填写说明', '河长办', '选项']);
  });

  it('may be one sheet with those of its lists, and says which there are', () => {
    const { sheets } = template(emptyFolder(), '--blank', '--sheet', '问题');
    expect(sheets.map(({ name }) => name)).toEqual([
      '填写说明',
      '问题',
      '问题·办理经过',
      '问题·督导',
      '问题·照片',
      '选项',
    ]);
    expect(template(emptyFolder(), '--blank', '--sheet', '难题').said).toContain(
      '没有「难题」这张工作表；有：数据期、河长办、行政区',
    );
  });

  it('marks what may stay empty: the number that the import makes, the kind of a scope', () => {
    const { sheets } = template(emptyFolder(), '--blank', '--sheet', '任职');
    const guide = (sheets[0]?.rows ?? []).map((row) => row.map((cell) => cell?.text ?? ''));
    const marks = new Map(guide.map(([, column = '', mark = '']) => [column, mark]));
    expect(
      ['编号', '人员', '责任范围·类别', '任职日期'].map((column) => marks.get(column)),
    ).toEqual(['', '是', '', '是']);
  });
});
