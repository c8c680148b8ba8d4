import { expect, it } from 'vitest';
import { recordTexts } from '../../core/dataset/recordTexts.ts';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import type { OfficeExport } from '../../../src/core/formats/formats.ts';
import { templateTables } from '../../../src/core/spreadsheets/template.ts';
import { readWorkbook } from '../../../src/data/spreadsheets/readWorkbook.ts';
import { zipArchive } from '../../../src/print/engine/zipArchive.ts';
import { templateSheets } from '../../../src/view/spreadsheets/templateSheets.ts';
import { workbookFiles } from '../../../src/view/spreadsheets/workbookFiles.ts';
import { district } from '../../district/district.ts';
import { lakes } from '../../district/lakes.ts';
import { handedInRecord } from '../../../src/core/record/recordIndex.ts';
import { rowAt, smallDuties, smallExport } from '../../core/dataset/smallExport.ts';
import type { Sheet } from '../../../src/core/spreadsheets/sheet.ts';
import { applyTo, inCells } from './readFixture.ts';

/** The duties of both districts and of the small export. */
const duties = [...district().site.rules.duties, ...lakes().site.rules.duties, ...smallDuties];

const templateOf = (record: OfficeExport, isBlank = false): Buffer =>
  Buffer.from(zipArchive(workbookFiles(templateSheets(record, duties, { isBlank })), '2026-01-01'));

/** The record read back from its own template, compared with what is published. */
const cameBack = (bytes: Buffer, published: OfficeExport | undefined) => {
  const { sheets, issues } = readWorkbook(bytes, 'template.xlsx');
  const applied = applyTo(published, sheets, [], duties);
  const shape = passShape(applied.document, { kind: 'tables', findPlace: applied.findPlace });
  return {
    exported: shape.exported,
    issues: inCells([...issues, ...applied.issues, ...shape.issues]),
  };
};

it('returns the published record, byte for byte, even if nothing is published yet', () => {
  const { record } = district();
  const bytes = templateOf(record);
  const { lines, ...rest } = record;
  expect(lines).toBeDefined();
  for (const [published, expected] of [
    [record, record],
    [undefined, rest],
  ] as const) {
    const { exported, issues } = cameBack(bytes, published);
    expect(issues.filter((issue) => issue.startsWith('error'))).toEqual([]);
    expect(exported && recordTexts(exported)).toEqual(recordTexts(expected));
  }
}, 120_000);

it('returns a record of version 3: lives, former names, parents and roles', () => {
  const { index } = lakes();
  const record = handedInRecord(index);
  const { exported, issues } = cameBack(templateOf(record), record);
  expect(issues.filter((issue) => issue.startsWith('error'))).toEqual([]);
  expect(exported && recordTexts(exported)).toEqual(recordTexts(record));
});

it('keeps all texts: brackets, commas, line breaks, markup, texts that look like ids', () => {
  const record = smallExport((input) => {
    const [river] = input.rivers;
    if (!river) return;
    river.name = '沙沟（南段）_x0041_';
    river.aliases = ['甲、乙'];
    river.goals = ['清淤、<b>护岸</b> & "绿化"，不乱堆；', '第二句'];
    river.overview = '第一行\n第二行  后面有空格';
    river.source = '无';
  });
  const { exported, issues } = cameBack(templateOf(record), record);
  expect(issues.filter((issue) => issue.startsWith('error'))).toEqual([]);
  expect(exported?.rivers).toEqual(record.rivers);
});

/** A workbook with every text of it rewritten. */
const rewritten = (
  sheets: readonly Sheet[],
  rewrite: (text: string, sheet: string, row: number) => string,
): readonly Sheet[] =>
  sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, at) =>
      row.map((cell) => cell && { ...cell, text: rewrite(cell.text, sheet.name, at) }),
    ),
  }));

it('reports a wrong cell once: rows that refer to its row, and its page, do not count as missing', () => {
  const record = smallExport();
  const problem = rowAt(record.problems, 0);
  const { sheets } = readWorkbook(templateOf(record), 'template.xlsx');
  const noSuchDay = (text: string, sheet: string, row: number): string =>
    sheet === '问题' && row === 1 && text === problem.dueOn ? '2026-02-30' : text;
  const fresh = (text: string): string => (text === problem.id ? 'wt-2026-0999' : text);

  const known = applyTo(record, rewritten(sheets, noSuchDay), [], duties);
  const errors = (issues: Parameters<typeof inCells>[0]): readonly string[] =>
    inCells(issues).filter((issue) => issue.startsWith('error'));
  expect(errors(known.issues)).toEqual([expect.stringMatching(/^error 问题 \w2 cell\.date$/)]);
  expect(known.document['problems']).toMatchObject(record.problems.map(({ id }) => ({ id })));

  // A new row has no published version to fall back on.
  const added = rewritten(rewritten(sheets, noSuchDay), fresh);
  expect(errors(applyTo(record, added, [], duties).issues)).toEqual(errors(known.issues));
});

it('accepts a template without a later column, and keeps the values of that column', () => {
  const { record: known } = district();
  const [first, ...others] = known.news;
  if (!first) throw new Error('The district has news');
  const record = { ...known, news: [{ ...first, shareTitle: '短标题' }, ...others] };
  const { sheets } = readWorkbook(templateOf(record), 'template.xlsx');
  const before = sheets.map((sheet) => {
    const column = sheet.rows[0]?.findIndex((cell) => cell?.text === '分享标题') ?? -1;
    return column < 0
      ? sheet
      : { ...sheet, rows: sheet.rows.map((row) => row.toSpliced(column, 1)) };
  });
  expect(before).not.toEqual(sheets);
  const applied = applyTo(record, before, [], duties);
  expect(inCells(applied.issues).filter((issue) => issue.startsWith('error'))).toEqual([]);
  expect(applied.document['news']).toEqual(record.news);
}, 60_000);

it('changes nothing if the template comes back blank', () => {
  const record = smallExport();
  const { exported } = cameBack(templateOf(record, true), record);
  expect(exported && recordTexts(exported)).toEqual(recordTexts(record));
});

it('is the same workbook each time, with unique sheet names and headers', () => {
  expect(templateOf(smallExport()).equals(templateOf(smallExport()))).toBe(true);
  for (const { sheet, columns } of templateTables()) {
    expect(sheet.length).toBeLessThanOrEqual(31);
    const headers = columns.map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
  }
});
