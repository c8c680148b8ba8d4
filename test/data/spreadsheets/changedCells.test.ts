import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../src/core/paths/valueAt.ts';
import type { TableMapping } from '../../../src/core/spreadsheets/mapping.ts';
import { readCsv } from '../../../src/data/spreadsheets/readCsv.ts';
import { readWorkbook } from '../../../src/data/spreadsheets/readWorkbook.ts';
import { smallExport } from '../../core/dataset/smallExport.ts';
import { applyTo } from './readFixture.ts';
import { uglyBook, type UglyBook, type UglyCell } from './uglyBook.ts';

/** A number in the first format of the book. */
const shown = (value: number): UglyCell => ({ xml: `<c s="1"><v>${value}</v></c>` });

interface Table {
  readonly into: string;
  /** Column under test, with its header. */
  readonly means: string;
  readonly header?: string;
  readonly key: readonly [means: string, id: string];
  readonly year?: number;
}

const river: Table = { into: 'rivers', means: 'lengthKm', key: ['id', 'sha-gou'] };

const apply = (sheets: ReturnType<typeof readCsv>['sheets'], table: Table) => {
  const { into, means, header = '值', key, year } = table;
  const mapped: TableMapping = {
    files: '*',
    headerRows: 1,
    into,
    ...(year !== undefined && { year }),
    columns: [
      { header: '编号', means: key[0] },
      { header, means },
    ],
  };
  const { document, issues } = applyTo(smallExport(), sheets, [
    { format: 'jianhe-mapping', version: 1, tables: [mapped] },
  ]);
  if (issues.length > 0)
    return issues.map((issue) =>
      [
        issue.cell,
        issue.code,
        ...('cause' in issue.params ? [issue.params.cause] : []),
        ...('mayBe' in issue.params ? issue.params.mayBe : []),
        ...('read' in issue.params ? [issue.params.read] : []),
      ].join(' '),
    );
  const rows = document[into];
  const row: unknown = Array.isArray(rows)
    ? rows.find((each) => valueAt(each, [key[0]]) === key[1])
    : undefined;
  return valueAt(row, means.split('.'));
};

/** The value that a workbook's cell gives, or what is said of it. */
const inBook = (cell: UglyCell, table: Table, format?: string, book: Partial<UglyBook> = {}) => {
  const rows = [
    ['编号', table.header ?? '值'],
    [table.key[1], cell],
  ];
  const bytes = uglyBook({
    sheets: [{ rows }],
    ...(format !== undefined && { formats: [format] }),
    ...book,
  });
  return apply(readWorkbook(bytes, '表.xlsx').sheets, table);
};

/** The same of a CSV file. */
const inCsv = (field: string, table: Table) =>
  apply(
    readCsv(Buffer.from(`编号,${table.header ?? '值'}\n${table.key[1]},${field}\n`), '表.csv')
      .sheets,
    table,
  );

describe('numbers that their format words', () => {
  it.each<[format: string, value: number, found: unknown]>([
    ['0"米"', 4250, 4.25],
    ['0.0"公里"', 4.25, 4.25],
    ['[Red]0.00"km"', 4.25, 4.25],
    ['0+000', 120, 0.12],
    ['"K"0+000', 4250, 4.25],
    ['0.00E+00', 4.25, 4.25],
    ['#,##0.00_ ', 4.25, 4.25],
    ['# ?/?', 4.25, 4.25],
    ['0.0,', 4.25, ['B2 cell.changed scaled 4.25']],
    ['0!.0', 425, ['B2 cell.changed scaled 425']],
    ['0!.0000', 42_500, ['B2 cell.changed scaled 42500']],
    ['0!.0,"万"', 42_500, ['B2 cell.changed scaled 42500']],
    ['0%', 0.35, ['B2 cell.changed percent 0.35 35']],
    ['0"%"', 35, ['B2 cell.changed percent 0.35 35']],
    ['¥#,##0.00', 4.25, ['B2 cell.changed money']],
    ['h:mm', 0.35, ['B2 cell.changed time']],
    ['yyyy/m/d', 35, ['B2 cell.changed early 35']],
    ['m"月"d"日"', 46_024, ['B2 cell.changed date 1-2 1/2']],
  ])('reads %s', (format, value, found) => {
    expect(inBook(shown(value), river, format)).toEqual(found);
  });
});

describe('days', () => {
  const term: Table = { into: 'postHoldings', means: 'to', key: ['id', 'h-v1'] };

  it.each<[format: string, value: number, year: number | undefined, found: unknown]>([
    ['yyyy/m/d', 46_268, undefined, '2026-09-03'],
    ['m"月"d"日"', 46_268, 2026, '2026-09-03'],
    ['m"月"d"日"', 46_268, undefined, ['B2 cell.read-as year-added 2026-09-03']],
    ['m"月"d"日"', 46_386, 2025, ['B2 cell.changed year-added 2026-12-30 2025-12-30']],
    ['General', 46_268, undefined, ['B2 cell.read-as day-number 2026-09-03']],
    ['yyyy/m/d', 5, undefined, ['B2 cell.changed early 5']],
    ['0.0', 2026.1, undefined, ['B2 cell.date']],
  ])('are read in %s', (format, value, year, found) => {
    expect(inBook(shown(value), { ...term, ...(year !== undefined && { year }) }, format)).toEqual(
      found,
    );
  });

  it('count from 1904 where the workbook does, and are asked about without a format', () => {
    expect(inBook(shown(44_806), term, 'yyyy/m/d', { is1904: true })).toBe('2026-09-03');
    expect(inBook(44_806, term, undefined, { is1904: true })).toEqual([
      'B2 cell.changed day-number 2022-09-02 2026-09-03',
    ]);
  });

  it.each<[field: string, found: unknown]>([
    ['2026/9/3', '2026-09-03'],
    ['2026.9.3', '2026-09-03'],
    ['2026-09-03 星期四', '2026-09-03'],
    ['46268', ['B2 cell.read-as day-number 2026-09-03']],
    ['9月3日', ['B2 cell.date']],
    ['26年9月3日', ['B2 cell.date']],
    ['Sep-26', ['B2 cell.changed short-year 2026-09 9月26日']],
    ['########', ['B2 cell.changed narrow']],
    ['#N/A', ['B2 cell.error']],
    ['=TODAY()', ['B2 cell.changed formula']],
    ["'2026-09-03", '2026-09-03'],
    ['\u00a02026-09-03\u00a0 ', '2026-09-03'],
    ['２０２６年９月３日', '2026-09-03'],
  ])('are read from CSV: %s', (field, found) => {
    expect(inCsv(field, term)).toEqual(found);
  });
});

describe('months', () => {
  const month: Table = {
    into: 'cleanups',
    means: 'month',
    key: ['id', 'sha-gou-2026-09-m3'],
    year: 2026,
  };

  it.each<[cell: UglyCell, format: string, found: unknown]>([
    [shown(2026.1), 'General', ['B2 cell.changed zero-end 2026-01 2026-10']],
    [shown(2026.1), '0.00', ['B2 cell.changed zero-end 2026-01 2026-10']],
    [shown(2026.11), 'General', '2026-11'],
    [shown(2026.9), 'General', '2026-09'],
    [shown(10), 'General', '2026-10'],
    [shown(10), '0"月"', '2026-10'],
    [shown(46_266), 'yyyy"年"m"月"', '2026-09'],
    [shown(46_266), 'm"月"', '2026-09'],
    [shown(46_032), 'm"月"d"日"', ['B2 cell.changed date 1-10 1/10']],
    ['2026.10', 'General', '2026-10'],
    ['1-10月', 'General', ['B2 cell.date']],
  ])('are read from %j in %s', (cell, format, found) => {
    expect(inBook(cell, month, format)).toEqual(found);
  });
});

describe('texts and identifiers', () => {
  const source: Table = { into: 'rivers', means: 'source', key: ['id', 'sha-gou'] };
  const region: Table = { into: 'reaches', means: 'regionCode', key: ['id', 'sha-gou-1'] };

  it('are refused where a spreadsheet made a day, a time or a lost number of them', () => {
    expect(inBook(shown(46_024), source, 'm"月"d"日"')).toEqual(['B2 cell.changed date 1-2 1/2']);
    expect(inBook(shown(0.043), source, 'h:mm')).toEqual(['B2 cell.changed time']);
    expect(inBook({ xml: '<c t="b"><v>1</v></c>' }, source)).toEqual(['B2 cell.changed truth']);
    expect(inBook({ xml: '<c><v>1.1010519491231E+17</v></c>' }, source)).toEqual([
      'B2 cell.changed digits',
    ]);
    expect(inCsv('3.01E+09', source)).toEqual(['B2 cell.changed digits']);
    expect(inCsv('####', source)).toEqual(['B2 cell.changed narrow']);
    expect(inCsv('1月2日', source)).toEqual(['B2 cell.changed date 1-2 1/2']);
  });

  it('are read as shown where their format shows zeros, and as typed behind an apostrophe', () => {
    expect(inBook(shown(7), source, '000')).toBe('007');
    expect(inBook('2026.10', source)).toBe('2026.10');
    expect(inCsv("'0012", source)).toBe('0012');
    expect(inCsv('="0012"', source)).toBe('0012');
    expect(inCsv("'头'沟", source)).toBe("'头'沟");
  });

  it('find a region again by its code, or ask which one lost its zeros', () => {
    expect(inBook(shown(201_001_002), region, '000000000000')).toBe('000201001002');
    expect(inCsv('="000201001002"', region)).toBe('000201001002');
    expect(inCsv('000201001002', region)).toBe('000201001002');
    const lost = ['B2 cell.changed zero-front 000201001002'];
    expect(inBook(201_001_002, region)).toEqual(lost);
    expect(inCsv('201001002', region)).toEqual(lost);
    expect(inCsv('2.01001E+08', region)).toEqual(['B2 cell.changed digits']);
  });

  it('are told once, also in a merged cell, and leave the row as published', () => {
    const rows = [
      ['编号', '值'],
      ['sha-gou', shown(46_024)],
      ['nan-gou', undefined],
    ];
    const sheets = readWorkbook(
      uglyBook({ sheets: [{ rows, merges: ['B2:B3'] }], formats: ['m-d'] }),
      '表.xlsx',
    ).sheets;
    expect(apply(sheets, source)).toEqual(['B2 cell.changed date 1-2 1/2']);
  });

  it('are what the mapping says, if it says what the cell means', () => {
    const { sheets } = readCsv(Buffer.from('编号,值\nsha-gou,1月2日\n'), '表.csv');
    const columns = [
      { header: '编号', means: 'id' },
      { header: '值', means: 'source', words: { '1月2日': '1-2 号泉' } },
    ];
    const found = applyTo(smallExport(), sheets, [
      {
        format: 'jianhe-mapping',
        version: 1,
        tables: [{ files: '*', headerRows: 1, into: 'rivers', columns }],
      },
    ]);
    expect(found.issues).toEqual([]);
    expect(valueAt(found.document, ['rivers', 0, 'source'])).toBe('1-2 号泉');
  });
});

describe('money', () => {
  const fine: Table = {
    into: 'enforcements',
    means: 'finesYuan',
    header: '罚款',
    key: ['id', 'e1'],
  };

  it('is read in yuan and asked about in 万元', () => {
    const cell = shown(12.5);
    expect(inBook(cell, { ...fine, header: '罚款（万元）' }, '¥#,##0.00')).toEqual([
      'B2 cell.changed money',
    ]);
    expect(inBook(cell, fine, '[$$-409]#,##0.00')).toEqual(['B2 cell.changed money']);
    expect(inBook(cell, fine, '¥#,##0.00')).toBe(12.5);
    expect(inBook(cell, fine, '0.00"万元"')).toBe(125_000);
    expect(inCsv('"¥1,250.50"', fine)).toBe(1250.5);
  });
});
