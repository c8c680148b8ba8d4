import { describe, expect, it } from 'vitest';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import type { OfficeExport } from '../../../src/core/formats/formats.ts';
import type { Cell, Sheet } from '../../../src/core/spreadsheets/sheet.ts';
import { templateTables, type TemplateTable } from '../../../src/core/spreadsheets/template.ts';
import { valueAt } from '../../../src/core/paths/valueAt.ts';
import { readWorkbook } from '../../../src/data/spreadsheets/readWorkbook.ts';
import { zipArchive } from '../../../src/print/engine/zipArchive.ts';
import { templateSheets } from '../../../src/view/spreadsheets/templateSheets.ts';
import { workbookFiles } from '../../../src/view/spreadsheets/workbookFiles.ts';
import { handedInRecord } from '../../../src/core/record/recordIndex.ts';
import { district } from '../../district/district.ts';
import { lakes } from '../../district/lakes.ts';
import { applyTo, inCells } from './readFixture.ts';

const duties = [...district().site.rules.duties, ...lakes().site.rules.duties];
const sheetsOf = (record: OfficeExport): readonly Sheet[] =>
  readWorkbook(
    Buffer.from(zipArchive(workbookFiles(templateSheets(record, duties)), '2026-01-01')),
    'template.xlsx',
  ).sheets;

const bookOf = (record: OfficeExport) => ({ record, sheets: sheetsOf(record) });

const first = bookOf(district().record);
const books = [first, bookOf(handedInRecord(lakes().index))];

const textCell = (text: string): Cell | undefined =>
  text === '' ? undefined : { text, kind: 'text' };

/** A line for a sheet: that of another row, with some cells rewritten by their header. */
const lineLike = (
  sheet: Sheet,
  row: number,
  cells: Readonly<Record<string, string>>,
): readonly (Cell | undefined)[] =>
  (sheet.rows[0] ?? []).map((header, column) => {
    const text = cells[header?.text ?? ''];
    return text === undefined ? sheet.rows[row]?.[column] : textCell(text);
  });

const withLines = (
  sheets: readonly Sheet[],
  added: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>,
): readonly Sheet[] =>
  sheets.map((sheet) => ({
    ...sheet,
    rows: [...sheet.rows, ...(added[sheet.name] ?? []).map((cells) => lineLike(sheet, 1, cells))],
  }));

const errorsOf = (issues: Parameters<typeof inCells>[0]): readonly string[] =>
  inCells(issues).filter((issue) => issue.startsWith('error'));

/** What a clerk writes to add one more line that is like the first; the number stays empty. */
const newLines: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  行政区: { 代码: '000101901', 名称: '新河镇', 类别: '乡镇' },
  河流: { 编号: '', 名称: '新沟' },
  河段: { 编号: '', 名称: '新河段' },
  人员: { 编号: '', 姓名: '新来人' },
  任职: { 编号: '', 任职日期: '2026-10-30' },
  河道警长: { 编号: '', 人员: '白小川' },
  联系电话: { 编号: '', 号码: '0300-8209999' },
  公示牌: { 编码: 'ZZZZZZZ' },
  问题: { 编号: '', 问题描述: '新发现的一处' },
  清理: { 编号: '', 月份: '2026-12' },
  巡河: { 月份: '2026-12' },
  断面: { 编号: '', 名称: '新断面' },
  断面月度水质: { 月份: '2026-12' },
  成员单位: { 编号: '', 名称: '新设局' },
  任务书目标: { 编号: '', 目标: '新目标' },
  专项行动: { 编号: '', 名称: '新行动' },
  联合执法: { 编号: '', 名称: '新执法' },
  典型案例: { 编号: '', 标题: '新案例' },
  采砂管理河段: { 编号: '', 名称: '新采区' },
  机井整治: { 月份: '2026-12' },
  培训: { 编号: '', 名称: '新培训' },
  群众反映: { 月份: '2026-12' },
  考核: { 年度: '2031' },
  涉河建设项目: { 编号: '', 名称: '新桥' },
  宣传活动: { 编号: '', 名称: '新宣传' },
  荣誉: { 编号: '', 名称: '新荣誉' },
  新闻: { 地址名: '', 标题: '新动态' },
  更正: { 编号: 'another' },
};

/** Cells of a line on a sheet of a list, where the district has none to copy. */
const newEntries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  formerNames: { 曾用名: '旧名', 用至: '2026-05-01' },
  inspections: { 检查日期: '2026-10-02', 检查结论: '完好', 说明: '' },
};

const collections = templateTables().filter(
  ({ into, list }) => into !== 'period' && into !== 'office' && list.length === 0,
);
const lists = templateTables().filter(({ list }) => list.length === 1);

/** The book with a line to copy on a sheet. */
const bookWith = ({ sheet: name }: TemplateTable) =>
  books.find(({ sheets }) => (sheets.find((sheet) => sheet.name === name)?.rows.length ?? 0) > 1);

const rowsOf = (document: unknown, into: string): readonly unknown[] => {
  const rows = valueAt(document, [into]);
  return Array.isArray(rows) ? rows : [];
};

const keyOf = (row: unknown): unknown =>
  valueAt(row, ['id']) ?? valueAt(row, ['code']) ?? valueAt(row, ['slug']);

describe('a new line in the template', () => {
  it.each(collections)('becomes a row of its own on the sheet $sheet, with a number', (table) => {
    const book = bookWith(table);
    const cells = newLines[table.sheet];
    if (!book || !cells) throw new Error(`No line to copy for ${table.sheet}`);
    const { record } = book;
    const before = applyTo(record, book.sheets, [], duties);
    const after = applyTo(record, withLines(book.sheets, { [table.sheet]: [cells] }), [], duties);
    expect(errorsOf(after.issues)).toEqual([]);
    const known = rowsOf(before.document, table.into);
    const rows = rowsOf(after.document, table.into);
    expect(rows.slice(0, -1)).toEqual(known);
    const hasKey = keyOf(known[0]) !== undefined;
    expect(rows).toHaveLength(known.length + 1);
    if (hasKey) expect(keyOf(rows.at(-1))).toMatch(/^[A-Za-z0-9-]+$/);
    expect(new Set(rows.map(keyOf)).size).toBe(hasKey ? rows.length : 1);
  });

  it.each(lists)('has lines of its own on the sheet $sheet', ({ sheet, into, list }) => {
    const owner = collections.find((table) => table.into === into);
    const book = owner && bookWith(owner);
    const cells = owner && newLines[owner.sheet];
    if (!book || !cells) throw new Error(`No line to copy for ${sheet}`);
    const name = Object.entries(cells).find(([, text]) => text !== '')?.[1] ?? '';
    const entry = { [`${owner.sheet}编号`]: name, ...newEntries[list[0] ?? ''] };
    const added = { [owner.sheet]: [cells], [sheet]: [entry] };
    const { document, issues } = applyTo(book.record, withLines(book.sheets, added), [], duties);
    expect(errorsOf(issues)).toEqual([]);
    expect(valueAt(rowsOf(document, into).at(-1), list)).toHaveLength(1);
  });

  it('may name another new line of the sheet, above or below it, and be named by it', () => {
    const { record, sheets } = first;
    const added = withLines(sheets, {
      河流: [
        { 编号: '', 名称: '甲沟', '汇入·汇入河流': '乙沟' },
        { 编号: '', 名称: '乙沟', 承接: '甲沟', 撤销日期: '2026-06-01', '汇入·汇入河流': '甲沟' },
      ],
      行政区: [
        { 代码: '000101901', 名称: '旧镇', 类别: '乡镇', 撤销日期: '2026-06-01', 承接: '新镇' },
        { 代码: '000101902', 名称: '新镇', 类别: '乡镇', 上级行政区: '旧镇' },
      ],
    });
    const { document, issues } = applyTo(record, added, [], duties);
    expect(errorsOf(issues)).toEqual([]);
    expect(rowsOf(document, 'rivers').slice(-2)).toMatchObject([
      { id: 'jia-gou', flowsInto: { riverId: 'yi-gou' } },
      { id: 'yi-gou', flowsInto: { riverId: 'jia-gou' }, successors: ['jia-gou'] },
    ]);
    expect(rowsOf(document, 'regions').slice(-2)).toMatchObject([
      { code: '000101901', successors: ['000101902'] },
      { code: '000101902', parentCode: '000101901' },
    ]);
  });

  it('is asked for the code that only the office can give, at its own cell alone', () => {
    const { record, sheets } = first;
    const added = withLines(sheets, {
      行政区: [{ 代码: '', 名称: '新河镇' }],
      河段: [{ 编号: '', 名称: '新河段', 责任行政区: '新河镇' }],
    });
    const { issues } = applyTo(record, added, [], duties);
    const last = (sheets.find(({ name }) => name === '行政区')?.rows.length ?? 0) + 1;
    expect(errorsOf(issues)).toEqual([`error 行政区 A${last} shape.missing`]);
  });

  it('without a name that can be read is accused alone, and no line that names another', () => {
    const { record, sheets } = first;
    const added = withLines(sheets, { 人员: [{ 编号: '', 姓名: '※※' }] });
    const applied = applyTo(record, added, [], duties);
    const row = (sheets.find(({ name }) => name === '人员')?.rows.length ?? 0) + 1;
    expect(errorsOf(applied.issues)).toEqual([`error 人员 B${row} name.doubt`]);
    const shape = passShape(applied.document, { kind: 'tables', findPlace: applied.findPlace });
    expect(errorsOf(shape.issues)).toEqual([]);
  });

  it('is asked about if it is like a line of the sheet: the same one, or a namesake', () => {
    const { record, sheets } = first;
    const { name = '' } = record.people[0] ?? {};
    const rows = sheets.find((sheet) => sheet.name === '人员')?.rows.length ?? 0;
    const without = applyTo(
      record,
      withLines(sheets, { 人员: [{ 编号: '', 姓名: name }] }),
      [],
      duties,
    );
    expect(errorsOf(without.issues)).toEqual([`error 人员 A${rows + 1} row.twin`]);
    const withId = applyTo(
      record,
      withLines(sheets, {
        人员: [
          { 编号: 'namesake', 姓名: '新来人' },
          { 编号: '', 姓名: '另一人' },
        ],
      }),
      [],
      duties,
    );
    expect(errorsOf(withId.issues)).toEqual([]);
    expect(rowsOf(withId.document, 'people').slice(-2)).toEqual([
      { id: 'namesake', name: '新来人' },
      { id: 'ling-yi-ren', name: '另一人' },
    ]);
  });
});

/** One of four hundred characters of water, for names that differ. */
const waterAt = (index: number): string => String.fromCodePoint(0x6c40 + index);

it('may have as many lines as a large district has', () => {
  const many = Array.from({ length: 130_000 }, (_, at) => [
    textCell(`p${at}`),
    textCell(`王${waterAt(at % 400)}${waterAt(Math.floor(at / 400))}`),
    undefined,
  ]);
  const { record, sheets } = first;
  const large = sheets.flatMap((sheet) => {
    if (sheet.name === '填写说明') return [sheet];
    return sheet.name === '人员' ? [{ ...sheet, rows: [...sheet.rows, ...many] }] : [];
  });
  const { document, issues } = applyTo(record, large, [], duties);
  expect(errorsOf(issues)).toEqual([]);
  expect(rowsOf(document, 'people')).toHaveLength(record.people.length + many.length);
}, 60_000);

describe('a cell that may stay empty', () => {
  it('leaves the kind of a scope to the other cells', () => {
    const { record, sheets } = first;
    const { document, issues } = applyTo(
      record,
      withLines(sheets, {
        任职: [
          {
            编号: '',
            任职日期: '2026-10-30',
            '责任范围·类别': '',
            '责任范围·行政区': '',
            '责任范围·河流': record.rivers[0]?.name ?? '',
            '责任范围·河段': '',
          },
        ],
      }),
      [],
      duties,
    );
    expect(errorsOf(issues)).toEqual([]);
    expect(valueAt(rowsOf(document, 'postHoldings').at(-1), ['scope'])).toEqual({
      kind: 'river',
      riverId: record.rivers[0]?.id,
    });
  });

  it('is the one that is accused if its value is missing', () => {
    const { record, sheets } = first;
    const added = withLines(sheets, { 培训: [{ 编号: '', 名称: '新培训', 学时: '' }] });
    const applied = applyTo(record, added, [], duties);
    const shape = passShape(applied.document, { kind: 'tables', findPlace: applied.findPlace });
    const row = (sheets.find(({ name }) => name === '培训')?.rows.length ?? 0) + 1;
    expect(errorsOf(shape.issues)).toEqual([`error 培训 F${row} shape.missing`]);
  });
});
