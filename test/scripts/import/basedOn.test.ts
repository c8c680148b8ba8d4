import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { examine } from '../../../scripts/import/examine.ts';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import type { Issue } from '../../../src/core/issues/issue.ts';
import { findTemplateBase, guideSheet } from '../../../src/core/spreadsheets/template.ts';
import type { Cell, Sheet } from '../../../src/core/spreadsheets/sheet.ts';
import { readExport } from '../../../src/data/readExport.ts';
import { readPublished } from '../../../src/data/readPublished.ts';
import { readWorkbook } from '../../../src/data/spreadsheets/readWorkbook.ts';
import { zipArchive } from '../../../src/print/engine/zipArchive.ts';
import { issueReport } from '../../../src/view/issues/issueReport.ts';
import { templateSheets } from '../../../src/view/spreadsheets/templateSheets.ts';
import { workbookFiles } from '../../../src/view/spreadsheets/workbookFiles.ts';
import { rowAt } from '../../core/dataset/smallExport.ts';
import { district, districtFolder } from '../../district/district.ts';
import { emptyFolder, fingerprints, runImport } from './runImport.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const layout = { kind: 'document', name: 'export.json' } as const;

const later = {
  dataThrough: getCalendarDate('2026-10-31'),
  publishedAt: '2026-11-02 10:00',
  nextUpdate: getCalendarDate('2026-12-02'),
};

/** An export of the district with a base, dated after its second edition. */
const exportFrom = (folder: string, basedOn: string) => {
  const read = readExport(folder, 1e9);
  const first =
    read.document === undefined ? undefined : passShape(read.document, read.layout).exported;
  if (!first) throw new Error('The export cannot be read');
  return structuredClone({ ...first, version: 3, basedOn, period: { ...first.period, ...later } });
};

const firstAgain = (basedOn: string) => exportFrom(join(districtFolder, 'exports/first'), basedOn);

const baseIssues = (document: unknown, content = districtFolder): readonly Issue[] =>
  examine(
    { document, layout, sha256: '0'.repeat(64), issues: [] },
    readPublished(content),
    undefined,
    new Map(),
  ).issues.filter(({ code }) => code.startsWith('base.'));

describe('an export in JSON', () => {
  it('made from the newest edition, or without a base, brings no notice', () => {
    expect(baseIssues(firstAgain('2026-10-09'))).toEqual([]);
    const { basedOn: _, ...without } = firstAgain('2026-10-09');
    expect(baseIssues(without)).toEqual([]);
  });

  it('made from an older edition says in one notice what it puts back, row by row', () => {
    const found = baseIssues(firstAgain('2026-09-03'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'warning', code: 'base.older', path: ['basedOn'] });
    const said = issueReport(found);
    expect(said).toContain(
      '应为由最新的 2026-10-09 版改来；读到由 2026-09-03 版改来。照此公布，26 条会退回旧状态。' +
        '改回旧值的 12 条：任职 village-donggeng-1（to）、联系电话 office（verified）、',
    );
    expect(said).toContain(
      '问题 wt-06（events）、问题 wt-08（events）、问题 wt-09（events）、清理 ql-02（amount）',
    );
    expect(said).toContain(
      '后来新增、文件里没有、会被去掉的 14 条：任职 village-donggeng-2、问题 wt-10、清理 ql-12、',
    );
    expect(said).toContain('。人员后来有变动，没有逐行留存；请逐条核对：');
  });

  it('with the newest rows puts nothing back, whatever it says it was made from', () => {
    const newest = exportFrom(join(districtFolder, 'record'), '2026-09-03');
    expect(issueReport(baseIssues(newest))).toContain(
      '由 2026-09-03 版改来。没有发现会退回旧状态的行。人员后来有变动',
    );
  });

  it('with a value of its own is no step back; with a row removed since, it is', () => {
    const document = exportFrom(join(districtFolder, 'record'), '2026-09-03');
    const own = rowAt(document.cleanups?.filter(({ id }) => id === 'ql-02') ?? [], 0);
    Object.assign(own.amount, { value: 70 });
    expect(issueReport(baseIssues(document))).toContain('没有发现会退回旧状态的行');
    Object.assign(own.amount, { value: 86.5 });
    expect(issueReport(baseIssues(document))).toContain('1 条：清理 ql-02（amount）');
  });

  it('made from an edition that was never published is refused with the known ones', () => {
    expect(issueReport(baseIssues(firstAgain('2026-09-04')))).toContain(
      '【错误】 export.json › basedOn：应为公布过的版次：2026-10-09、2026-09-03；读到 2026-09-04；',
    );
    expect(issueReport(baseIssues(firstAgain('2026-09-03'), emptyFolder()))).toContain(
      '应为没有基于版次：还没有公布过任何一版；读到 2026-09-03',
    );
  });
});

/** A copy of the district with its two editions. */
const districtContent = (): string => {
  const content = emptyFolder();
  cpSync(districtFolder, content, { recursive: true });
  return content;
};

/**
 * A template of an edition, filled in after the second one: the newest rows, but the amount of
 * `ql-02` as the first edition had it; or none at all.
 */
const filledTemplate = (edition: string, isBlank = false): string => {
  const { basedOn: _, ...document } = exportFrom(join(districtFolder, 'record'), edition);
  Object.assign(rowAt(document.cleanups?.filter(({ id }) => id === 'ql-02') ?? [], 0).amount, {
    value: 86.5,
  });
  const file = join(emptyFolder(), '填好.xlsx');
  const sheets = templateSheets(document, district().site.rules.duties, { edition, isBlank });
  writeFileSync(file, zipArchive(workbookFiles(sheets), '2026-11-02'));
  return file;
};

describe('a template', () => {
  it('names the newest edition, filled or blank, as the command writes it', () => {
    const content = districtContent();
    for (const blank of [[], ['--blank']]) {
      const out = join(emptyFolder(), 'template.xlsx');
      const { status } = spawnSync(
        process.execPath,
        ['scripts/template.ts', '--out', out, '--content', content, ...blank],
        { cwd: root, encoding: 'utf8' },
      );
      expect(status).toBe(0);
      const { sheets } = readWorkbook(readFileSync(out), 'template.xlsx');
      expect(findTemplateBase(sheets)).toEqual({
        edition: '2026-10-09',
        place: { source: 'template.xlsx', path: [guideSheet], cell: 'B3' },
      });
    }
  });

  it('from an older edition brings the notice at its cell, and nothing of it into the content', async () => {
    const content = districtContent();
    const file = filledTemplate('2026-09-03');
    const { status, said } = await runImport([
      ...[file, '--content', content, '--reason', '复核'],
      ...['--accept', '--role', '主任'],
    ]);
    expect(said).toContain(
      '【提醒】 填好.xlsx › 填写说明 › B3：应为由最新的 2026-10-09 版改来；读到由 2026-09-03 版改来。' +
        '照此公布，1 条会退回旧状态。改回旧值的 1 条：清理 ql-02（amount）。人员后来有变动',
    );
    expect(status).toBe(0);
    expect(readFileSync(join(content, 'record/export.json'), 'utf8')).not.toContain('basedOn');
    expect(readFileSync(join(content, 'record/export.json'), 'utf8')).not.toContain('2026-09-03');
  });

  it('from the newest edition brings no notice, from an unknown one is refused', async () => {
    const content = districtContent();
    const newest = await runImport([filledTemplate('2026-10-09'), '--content', content]);
    expect(newest.said).toContain('三、');
    expect(newest.said).not.toContain('版改来');
    const before = fingerprints(content);
    const unknown = await runImport([filledTemplate('2026-01-01'), '--content', content]);
    expect(unknown.status).toBe(1);
    expect(unknown.complained).toContain(
      '【错误】 填好.xlsx › 填写说明 › B3：应为公布过的版次：2026-10-09、2026-09-03；读到 2026-01-01',
    );
    expect(fingerprints(content)).toEqual(before);
  });

  it('keeps its base through what a spreadsheet program and a clerk do to the guide', () => {
    const { sheets } = readWorkbook(readFileSync(filledTemplate('2026-10-09')), '填好.xlsx');
    const changed = (change: (rows: (Cell | undefined)[][]) => void): readonly Sheet[] =>
      sheets.map((sheet) => {
        if (sheet.name !== guideSheet) return sheet;
        const rows = sheet.rows.map((row) => [...row]);
        change(rows);
        return { ...sheet, rows };
      });
    const baseOf = (read: readonly Sheet[]) => findTemplateBase(read)?.edition;
    const asDate: Cell = { text: '2026-10-09', kind: 'date' };
    expect(baseOf(changed((rows) => rows.splice(1, 0, [], [])))).toBe('2026-10-09');
    expect(baseOf(changed((rows) => rows[2]?.splice(1, 1, asDate)))).toBe('2026-10-09');
    expect(
      baseOf(
        changed((rows) =>
          rows[2]?.splice(
            0,
            2,
            { text: ' 基于版次 ', kind: 'text' },
            { text: ' 2026-10-09\u00a0', kind: 'text' },
          ),
        ),
      ),
    ).toBe('2026-10-09');
    // A row that was deleted says nothing, as in templates of former days.
    expect(baseOf(changed((rows) => rows.splice(2, 1)))).toBeUndefined();
  });

  it('in a folder with others: the oldest base counts', async () => {
    const content = districtContent();
    const folder = emptyFolder();
    writeFileSync(join(folder, '甲.xlsx'), readFileSync(filledTemplate('2026-10-09')));
    writeFileSync(join(folder, '乙.xlsx'), readFileSync(filledTemplate('2026-09-03', true)));
    const { said, complained } = await runImport([folder, '--content', content]);
    expect(`${said}${complained}`).toContain('乙.xlsx › 填写说明 › B3');
  });
});
