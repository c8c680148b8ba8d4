import { deflateRawSync, crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import { valueAt } from '../../../src/core/paths/valueAt.ts';
import type { TableMapping } from '../../../src/core/spreadsheets/mapping.ts';
import { readWorkbook } from '../../../src/data/spreadsheets/readWorkbook.ts';
import { smallExport } from '../../core/dataset/smallExport.ts';
import { applyTo, inCells } from './readFixture.ts';
import { uglyBook, type UglyBook, type UglyCell } from './uglyBook.ts';

type Table = Partial<TableMapping> & Pick<TableMapping, 'into'>;

const columns = (pairs: Readonly<Record<string, string>>): TableMapping['columns'] =>
  Object.entries(pairs).map(([header, means]) => ({ header, means }));

/** Reads a workbook through one table of a mapping, compared with the small record. */
const read = (book: UglyBook | Buffer, table: Table) => {
  const bytes = Buffer.isBuffer(book) ? book : uglyBook(book);
  const { sheets, issues } = readWorkbook(bytes, 'ugly.xlsx');
  const applied =
    sheets.length === 0
      ? { document: {}, issues: [], findPlace: () => undefined }
      : applyTo(smallExport(), sheets, [
          {
            format: 'jianhe-mapping',
            version: 1,
            tables: [{ files: '*', headerRows: 1, columns: [], ...table }],
          },
        ]);
  const shape =
    sheets.length === 0
      ? undefined
      : passShape(applied.document, { kind: 'tables', findPlace: applied.findPlace });
  return {
    all: [...issues, ...applied.issues],
    issues: inCells([...issues, ...applied.issues]),
    shape: inCells(shape?.issues ?? []),
    at: (...path: readonly (string | number)[]) => valueAt(applied.document, path),
    row: (collection: string, key: string, id: string): unknown => {
      const rows = valueAt(applied.document, [collection]);
      return Array.isArray(rows) ? rows.find((each) => valueAt(each, [key]) === id) : undefined;
    },
  };
};

const rivers = (
  values: Readonly<Record<string, string>>,
  ...rows: readonly (readonly UglyCell[])[]
) =>
  read(
    { sheets: [{ rows: [Object.keys(values), ...rows] }] },
    { into: 'rivers', columns: columns(values) },
  );

const lengths = (header: string, ...cells: readonly UglyCell[]) =>
  rivers({ 河名: 'name', [header]: 'lengthKm' }, ...cells.map((cell) => ['沙沟', cell]));

const water = {
  into: 'waterMonths',
  year: 2026,
  columns: columns({ 断面: 'sectionId', 月份: 'month', 水质: 'result' }),
};
const waterBook = (...rows: readonly (readonly UglyCell[])[]): UglyBook => ({
  sheets: [{ rows: [['断面', '月份', '水质'], ...rows] }],
});

const roster = {
  into: 'chiefs',
  fixed: { level: '村级', title: '村级河长', duty: '村段', from: '2026-01-01' },
  columns: columns({ 河流: 'river', 村: 'village', 姓名: 'name', 职务: 'post', 电话: 'phone' }),
};
const rosterOf = (rows: readonly (readonly UglyCell[])[], more: Partial<TableMapping> = {}) =>
  read(
    { sheets: [{ rows: [['河流', '村', '姓名', '职务', '电话'], ...rows] }] },
    { ...roster, ...more },
  );

describe('numbers and units', () => {
  it('reads kilometres, metres and li as written in the cell', () => {
    for (const [cell, km] of [
      ['10.2公里', 10.2],
      ['１０．２ｋｍ', 10.2],
      ['10200米', 10.2],
      ['20.4华里', 10.2],
      [10.200000000000001, 10.2],
    ] as const)
      expect(valueAt(lengths('长度', cell).row('rivers', 'id', 'sha-gou'), ['lengthKm'])).toBe(km);
  });
  it('asks if a plain number may be kilometres or metres', () => {
    expect(lengths('长度', 120).all).toMatchObject([
      { cell: 'B2', code: 'cell.two-units', params: { asKm: 120, asMetres: 0.12 } },
    ]);
  });
  it('uses the unit of the header', () => {
    expect(
      valueAt(lengths('长度（米）', 10_200).row('rivers', 'id', 'sha-gou'), ['lengthKm']),
    ).toBe(10.2);
  });
  it('asks about a jump of a thousand, unless the cell names its unit', () => {
    expect(lengths('长度（公里）', 0.01).issues).toEqual(['error Sheet1 B2 cell.scale']);
    expect(lengths('长度（公里）', '0.0100公里').issues).toEqual([]);
  });
  it('refuses approximate values, ranges and two numbers in one cell', () => {
    expect(lengths('长度（公里）', '约10', '10-12', '10、12').issues).toEqual([
      'error Sheet1 B2 cell.number',
      'error Sheet1 B3 cell.number',
      'error Sheet1 B4 cell.number',
    ]);
  });
  it('refuses a unit that the field does not have', () => {
    const table = {
      into: 'wells',
      fixed: { month: '2026-09' },
      columns: columns({ 乡镇: 'regionCode', 排查: 'found', 封填: 'closed' }),
    };
    const found = read(
      {
        sheets: [
          {
            rows: [
              ['乡镇', '排查', '封填'],
              ['柳林镇', '9眼', '5吨'],
            ],
          },
        ],
      },
      table,
    );
    expect(found.issues).toEqual(['error Sheet1 C2 cell.unit']);
  });
  it('multiplies 万 out and takes the unit of an amount from its header', () => {
    const table = {
      into: 'cleanups',
      columns: columns({ 河流: 'riverId', 月份: 'month', '清理量（万吨）': 'amount' }),
    };
    const found = read(
      {
        sheets: [
          {
            rows: [
              ['河流', '月份', '清理量（万吨）'],
              ['南沟', '2026年9月', 0.3],
            ],
          },
        ],
      },
      table,
    );
    expect(found.issues).toEqual([]);
    expect(found.row('cleanups', 'riverId', 'nan-gou')).toMatchObject({
      unit: 't',
      amount: { value: 3000, scale: 1 },
      month: '2026-09',
      id: 'nan-gou-2026-09-t',
    });
  });
  it('distinguishes no report from a blank and from a zero', () => {
    const table = {
      into: 'cleanups',
      fixed: { unit: '吨', month: '2026-07' },
      columns: columns({ 河流: 'riverId', 数量: 'amount' }),
    };
    const found = read(
      {
        sheets: [
          {
            rows: [
              ['河流', '数量'],
              ['沙沟', '未报送'],
              ['南沟', 0],
            ],
          },
        ],
      },
      table,
    );
    expect(found.row('cleanups', 'id', 'sha-gou-2026-07-t')).toMatchObject({
      amount: { kind: 'missing' },
    });
    expect(found.row('cleanups', 'id', 'nan-gou-2026-07-t')).toMatchObject({
      amount: { kind: 'value', value: 0 },
    });
    expect(
      read(
        {
          sheets: [
            {
              rows: [
                ['河流', '数量'],
                ['沙沟', '—'],
              ],
            },
          ],
        },
        table,
      ).issues,
    ).toEqual(['warning Sheet1 B2 cell.blank']);
  });
});

describe('days and months', () => {
  const holding = (cell: UglyCell, book: Partial<UglyBook> = {}) => {
    const found = read(
      {
        sheets: [
          {
            rows: [
              ['编号', '日期'],
              ['h-v1', cell],
            ],
          },
        ],
        ...book,
      },
      { into: 'postHoldings', columns: columns({ 编号: 'id', 日期: 'to' }) },
    );
    return found.issues.length > 0
      ? found.issues
      : [valueAt(found.row('postHoldings', 'id', 'h-v1'), ['to'])];
  };
  it('reads a serial day by its style', () => {
    expect(
      holding({ xml: '<c s="1"><v>46268</v></c>' }, { formats: ['yyyy"年"m"月"d"日"'] }),
    ).toEqual(['2026-09-03']);
  });
  it('reads a serial day without a style, and says so', () => {
    expect(holding(46268)).toEqual(['warning Sheet1 B2 cell.read-as']);
  });
  it('reads a workbook with the 1904 date system', () => {
    expect(
      holding({ xml: '<c s="1"><v>44806</v></c>' }, { formats: ['yyyy/m/d'], is1904: true }),
    ).toEqual(['2026-09-03']);
  });
  it('does not treat a month as its first day', () => {
    expect(holding({ xml: '<c s="1"><v>46266</v></c>' }, { formats: ['yyyy"年"m"月"'] })).toEqual([
      'error Sheet1 B2 cell.date',
    ]);
    expect(holding('2026年9月')).toEqual(['error Sheet1 B2 cell.date']);
  });
  it('refuses 29 February 1900, an impossible day, and an ambiguous day', () => {
    expect(holding({ xml: '<c s="1"><v>60</v></c>' }, { formats: ['yyyy-m-d'] })).toEqual([
      'error Sheet1 B2 cell.changed',
    ]);
    expect(holding('2026-02-30')).toEqual(['error Sheet1 B2 cell.date']);
    expect(holding('3/4/2026')).toEqual(['error Sheet1 B2 cell.date']);
  });
  it('reads a timestamp as its day', () => {
    expect(holding({ xml: '<c s="1"><v>46268.5</v></c>' }, { formats: ['yyyy-m-d h:mm'] })).toEqual(
      ['2026-09-03'],
    );
  });
  it('reports an end before its start at the cell of the end', () => {
    const found = read(
      {
        sheets: [
          {
            rows: [
              ['编号', '卸任'],
              ['h-v1', '2025-02-01'],
            ],
          },
        ],
      },
      { into: 'postHoldings', columns: columns({ 编号: 'id', 卸任: 'to' }) },
    );
    expect(found.row('postHoldings', 'id', 'h-v1')).toMatchObject({
      from: '2025-03-01',
      to: '2025-02-01',
    });
  });
});

describe('water', () => {
  it('reads classes in any wording, and reasons', () => {
    const found = read(
      waterBook(
        ['沙沟出境', '1月', '3类'],
        ['沙沟出境', '2月', '劣V'],
        ['沙沟出境', '3月', '因断流未监测'],
        ['沙沟出境', 202604, 'Ⅱ'],
      ),
      water,
    );
    expect(found.issues).toEqual([]);
    expect(
      [1, 2, 3, 4].map((month) =>
        valueAt(found.row('waterMonths', 'month', `2026-0${month}`), ['result']),
      ),
    ).toEqual([
      { status: 'sampled', class: 3 },
      { status: 'sampled', class: 6 },
      { status: 'dry' },
      { status: 'sampled', class: 2 },
    ]);
  });
  it('stores nothing for a blank and refuses a word that is not a class', () => {
    expect(
      read(waterBook(['沙沟出境', '1月', ''], ['沙沟出境', '2月', '良好']), water).issues,
    ).toEqual(['warning Sheet1 C2 cell.blank', 'error Sheet1 C3 cell.sample']);
  });
  it('asks for the year of a month without one', () => {
    const { into, columns: own } = water;
    expect(read(waterBook(['沙沟出境', '1月', 'Ⅲ']), { into, columns: own }).issues).toEqual([
      'error Sheet1 B2 cell.date',
    ]);
  });
  it('reports an unknown section, with similar ones', () => {
    expect(read(waterBook(['沙沟出镜', '1月', 'Ⅲ']), water).all).toMatchObject([
      { cell: 'A2', code: 'name.unfound', params: { near: ['沙沟出境'] } },
    ]);
  });
  it('refuses two rows that contradict each other for one month', () => {
    expect(
      read(waterBook(['沙沟出境', '1月', 'Ⅲ'], ['沙沟出境', '1月', 'Ⅳ']), water).all,
    ).toMatchObject([{ cell: 'C3', code: 'cell.contradicts', params: { otherCell: 'C2' } }]);
  });
});

describe('shapes of tables', () => {
  it('reads a header of two lines with merged cells, below a title', () => {
    const found = read(
      {
        sheets: [
          {
            rows: [
              ['2026年河流名录'],
              ['序号', '河流', '河道'],
              [undefined, undefined, '长度(km)', '源头'],
              [1, '沙沟', 10, '石门岭'],
            ],
            merges: ['A1:D1', 'A2:A3', 'B2:B3', 'C2:D2'],
          },
        ],
      },
      {
        into: 'rivers',
        headerRows: 2,
        columns: columns({ 河流: 'name', '河道/长度（km）': 'lengthKm', '河道/源头': 'source' }),
      },
    );
    expect(found.issues).toEqual(['warning Sheet1 table.columns-unread']);
    expect(found.row('rivers', 'id', 'sha-gou')).toMatchObject({ lengthKm: 10, source: '石门岭' });
  });
  it('gives every row of a merged cell its text, and reports at the merged cell', () => {
    const found = read(
      {
        sheets: [
          {
            rows: [
              ['河流', '断面'],
              ['沙钩', '甲'],
              [undefined, '乙'],
            ],
            merges: ['A2:A3'],
          },
        ],
      },
      { into: 'sections', columns: columns({ 河流: 'riverId', 断面: 'name' }) },
    );
    expect(found.issues).toEqual(['error Sheet1 A2 name.unfound']);
  });
  it('skips a blank line inside merged cells', () => {
    const found = read(
      {
        sheets: [
          {
            rows: [
              ['镇', '月', '排查', '封填'],
              ['柳林镇', '2026-07', 7, 2],
              [undefined, ' '],
              [undefined, '2026-06', 6, 1],
            ],
            merges: ['A2:A4'],
          },
        ],
      },
      {
        into: 'wells',
        columns: columns({ 镇: 'regionCode', 月: 'month', 排查: 'found', 封填: 'closed' }),
      },
    );
    expect([...found.issues, ...found.shape]).toEqual([]);
  });
  it('fills down only if the mapping says so', () => {
    const rows = [
      ['镇', '月', '排查', '封填'],
      ['柳林镇', '2026-07', 7, 2],
      ['', '2026-06', 6, 1],
    ];
    const table = (fillDown: boolean): Table => ({
      into: 'wells',
      columns: [
        { header: '镇', means: 'regionCode', ...(fillDown && { fillDown }) },
        ...columns({ 月: 'month', 排查: 'found', 封填: 'closed' }),
      ],
    });
    expect(read({ sheets: [{ rows }] }, table(true)).shape).toEqual([]);
    expect(read({ sheets: [{ rows }] }, table(false)).issues).toEqual([
      'error Sheet1 A3 shape.missing',
    ]);
  });
  it('reads two tables side by side', () => {
    const sheets = [
      {
        rows: [
          ['河名', '源头', '', '河名', '源头'],
          ['沙沟', '甲', '', '南沟', '乙'],
        ],
      },
    ];
    const table = { into: 'rivers', columns: columns({ 河名: 'name', 源头: 'source' }) };
    expect(
      read({ sheets }, { ...table, within: 'D:E' }).row('rivers', 'id', 'nan-gou'),
    ).toMatchObject({ source: '乙' });
    expect(
      read({ sheets }, { ...table, within: 'A:B' }).row('rivers', 'id', 'sha-gou'),
    ).toMatchObject({ source: '甲' });
  });
  it('skips totals, footnotes, signatures and repeated headers, and reports them', () => {
    const found = rivers(
      { 河名: 'name', '长度（公里）': 'lengthKm' },
      ['沙沟', 10],
      ['河名', '长度（公里）'],
      ['南沟', 4],
      ['合 计', 14],
      ['注：不含水库'],
      ['填表人：张'],
    ).all;
    expect(found.map(({ params }) => params)).toEqual([
      { why: 'total', rows: [5] },
      { why: 'footnote', rows: [6, 7] },
      { why: 'heading', rows: [3] },
    ]);
  });
  it('checks a total against its rows', () => {
    expect(
      rivers({ 河名: 'name', '长度（公里）': 'lengthKm' }, ['沙沟', 10], ['合计', 14]).issues,
    ).toContain('warning Sheet1 B3 table.total');
  });
  it('reports a missing header, with the probable one', () => {
    const found = read(
      {
        sheets: [
          {
            rows: [
              ['河名', '起源'],
              ['沙沟', '岭'],
            ],
          },
        ],
      },
      { into: 'rivers', columns: columns({ 河流名: 'name', 起源: 'source' }) },
    );
    expect(found.all).toMatchObject([{ code: 'table.header', params: { header: '河流名' } }]);
  });
  it('finds headers with other widths, spaces and line breaks', () => {
    expect(rivers({ '河 名': 'name', '长度\n（ＫＭ）': 'lengthKm' }, ['沙沟', 10]).issues).toEqual(
      [],
    );
  });
  it('reports a table without rows', () => {
    expect(rivers({ 河名: 'name' }).issues).toEqual(['warning Sheet1 table.empty']);
  });
  it('refuses an unknown meaning, with the probable one', () => {
    expect(rivers({ 河名: '名称' }, ['沙沟']).all).toMatchObject([
      { code: 'mapping.meaning', params: { meant: 'name' } },
    ]);
  });
  it('asks which sheet to use if there are several', () => {
    const sheets = [{ rows: [['河名']] }, { rows: [['河名']] }];
    expect(
      read({ sheets }, { into: 'rivers', columns: columns({ 河名: 'name' }) }).issues,
    ).toContain('error table.sheet');
  });
});

describe('hidden content', () => {
  const table = { into: 'rivers', columns: columns({ 河名: 'name', 源头: 'source' }) };
  const rows = [
    ['河名', '源头'],
    ['沙沟', '甲'],
    ['南沟', '乙'],
  ];
  it('is not read from a hidden sheet', () => {
    for (const state of ['hidden', 'veryHidden'] as const)
      expect(
        read(
          { sheets: [{ name: '底稿', state, rows }, { rows: [['x']] }] },
          { ...table, sheet: '底稿' },
        ).issues,
      ).toContain('error table.sheet-hidden');
  });
  it('is reported for hidden rows and columns', () => {
    expect(read({ sheets: [{ rows, hiddenRows: [3] }] }, table).all).toMatchObject([
      { code: 'table.hidden', params: { what: 'rows', places: ['3'] } },
    ]);
    expect(read({ sheets: [{ rows, hiddenColumns: [2] }] }, table).all).toMatchObject([
      { code: 'table.hidden', params: { what: 'column', places: ['B'] } },
    ]);
  });
  it('never passes an ignored column to the document', () => {
    const found = rivers({ 河名: 'name', 备注: 'ignore', 源头: 'source' }, [
      '沙沟',
      '金丝雀',
      '甲',
    ]);
    expect(JSON.stringify(found.at())).not.toContain('金丝雀');
    expect(found.issues).toEqual([]);
  });
  it('ignores comments, macros, links, names and cells covered by a merged cell', () => {
    const found = read(
      {
        sheets: [
          {
            rows: [
              ['河名', '源头'],
              ['沙沟', '甲'],
              ['金丝雀', '乙'],
            ],
            merges: ['A2:A3'],
          },
        ],
        more: [
          { name: 'xl/comments1.xml', content: '<comments>金丝雀</comments>' },
          { name: 'xl/vbaProject.bin', content: '金丝雀' },
          { name: 'xl/externalLinks/externalLink1.xml', content: '<!DOCTYPE a><a>金丝雀</a>' },
        ],
      },
      { into: 'rivers', columns: columns({ 河名: 'name' }) },
    );
    expect(found.issues).toEqual(['warning table.macros', 'warning Sheet1 table.columns-unread']);
    expect(JSON.stringify(found.at())).not.toContain('金丝雀');
  });
});

describe('cells of a workbook', () => {
  const one = (cell: UglyCell, book: Partial<UglyBook> = {}) => {
    const found = read(
      {
        sheets: [
          {
            rows: [
              ['河名', '源头'],
              ['沙沟', cell],
            ],
          },
        ],
        ...book,
      },
      { into: 'rivers', columns: columns({ 河名: 'name', 源头: 'source' }) },
    );
    return [valueAt(found.row('rivers', 'id', 'sha-gou'), ['source']), ...found.issues];
  };
  it('joins rich text and drops phonetic readings', () => {
    const strings = ['<si><r><t>石</t></r><r><t>门</t></r><rPh><t>shi men</t></rPh></si>'];
    expect(one({ xml: '<c t="s"><v>0</v></c>' }, { strings })).toEqual(['石门']);
  });
  it('reads the saved result of a formula and reports it; it computes nothing', () => {
    expect(one({ xml: '<c t="str"><f>HYPERLINK("http://x")</f><v>岭</v></c>' })).toEqual([
      '岭',
      'warning Sheet1 B2 cell.formula',
    ]);
    expect(one({ xml: '<c><f>1+1</f></c>' })).toEqual([
      '石门岭',
      'error Sheet1 B2 cell.formula-empty',
    ]);
    expect(one({ xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' })).toEqual([
      '石门岭',
      'error Sheet1 B2 cell.error',
    ]);
  });
  it('keeps characters that look like markup', () => {
    expect(one('a&amp;<b>_x000D_')).toEqual(['a&amp;<b>\r']);
  });
  it('reads a cell in the last column', () => {
    const wide = {
      raw: '<worksheet><sheetData><row><c r="A1" t="inlineStr"><is><t>河名</t></is></c><c r="XFD1" t="inlineStr"><is><t>源头</t></is></c></row><row><c r="A2" t="inlineStr"><is><t>沙沟</t></is></c><c r="XFD2" t="inlineStr"><is><t>岭</t></is></c></row></sheetData></worksheet>',
      rows: [],
    };
    const found = read(
      { sheets: [wide] },
      { into: 'rivers', columns: columns({ 河名: 'name', 源头: 'source' }) },
    );
    expect(found.row('rivers', 'id', 'sha-gou')).toMatchObject({ source: '岭' });
  });
});

describe('chiefs', () => {
  it('keeps the holding of a chief who stays, with its identifier', () => {
    const found = rosterOf([['沙沟', '石门村', '王石门', '石门村党支部书记', '0300-8204417']]);
    expect(found.issues).toEqual([]);
    expect(found.row('postHoldings', 'id', 'h-v1')).toMatchObject({
      personId: 'p3',
      post: '石门村党支部书记',
    });
    // The same number in another spelling keeps its verification.
    expect(found.row('contacts', 'id', 'c-v1')).toMatchObject({
      number: '0300-820 4417',
      verified: { result: 'answered' },
    });
  });
  it('resets the verification of a changed number', () => {
    const found = rosterOf([['沙沟', '石门村', '王石门', '石门村党支部书记', '0300-8204418']]);
    expect(found.row('contacts', 'id', 'c-v1')).not.toHaveProperty('verified');
  });
  it('removes padding spaces from a name', () => {
    expect(rosterOf([['沙沟', '石门村', '王　石　门', '石门村党支部书记', '']]).issues).toEqual([]);
  });
  it('asks whether a namesake in another post is the same person', () => {
    const found = rosterOf([['沙沟', '石门村', '李清源', '石门村主任', '']]);
    expect(found.all).toMatchObject([
      { cell: 'C2', code: 'person.unclear', params: { candidates: ['李清源（p2）＝区长'] } },
    ]);
    const answered = rosterOf([['沙沟', '石门村', '李清源（新）', '石门村主任', '']], {
      whenGone: 'keep',
    });
    expect(answered.issues).toEqual([]);
    expect(answered.row('people', 'id', 'li-qing-yuan')).toMatchObject({ name: '李清源' });
  });
  it('asks about one name with two posts in a table', () => {
    const found = rosterOf(
      [
        ['沙沟', '石门村', '孙新', '支书', ''],
        ['沙沟', '河湾村', '孙新', '主任', ''],
      ],
      { whenGone: 'keep' },
    );
    expect(found.all).toMatchObject([
      { cell: 'C3', code: 'person.two-posts', params: { otherCell: 'C2' } },
    ]);
  });
  it('asks whose post it is if two people share a cell', () => {
    expect(rosterOf([['沙沟', '石门村', '孙新、周全', '支书、主任', '']]).issues).toEqual([
      'error Sheet1 D2 post.unclear',
    ]);
    const clear = rosterOf([['沙沟', '石门村', '孙新（支书、主任）、周全（副主任）', '', '']], {
      whenGone: 'keep',
    });
    expect(clear.issues).toEqual([]);
    expect(clear.row('postHoldings', 'personId', 'sun-xin')).toMatchObject({ post: '支书、主任' });
    const lines = rosterOf([['沙沟', '石门村', '孙新\n周全', '支书\n主任', '']], {
      whenGone: 'keep',
    });
    expect(lines.row('postHoldings', 'personId', 'zhou-quan')).toMatchObject({ post: '主任' });
  });
  it('assigns a chief every river of the cell, or none if one is ambiguous', () => {
    const district = { fixed: { ...roster.fixed, level: '区县级', title: '区级河长' } };
    const found = rosterOf([['沙沟、南沟', '', '孙新', '副区长', '']], {
      ...district,
      whenGone: 'keep',
    });
    expect(found.issues).toEqual([]);
    const rows = valueAt(found.at('postHoldings'), []);
    const held = (Array.isArray(rows) ? rows : []).filter(
      (each) => valueAt(each, ['personId']) === 'sun-xin',
    );
    expect(held.map((each) => valueAt(each, ['scope', 'riverId']))).toEqual(['sha-gou', 'nan-gou']);

    const unclear = rosterOf([['沙沟、北沟', '', '孙新', '副区长', '']], district);
    expect(unclear.all).toMatchObject([
      { cell: 'A2', code: 'name.unfound', params: { received: '北沟', near: ['沙沟', '南沟'] } },
    ]);
    expect(unclear.row('people', 'id', 'sun-xin')).toBeUndefined();
  });
  it('asks about a chief who is not in the table, or ends the term if told to', () => {
    const rows = [['沙沟', '石门村', '孙新', '支书', '']];
    expect(rosterOf(rows).all).toMatchObject([
      { code: 'chief.gone', params: { name: '王石门', successor: '孙新' } },
    ]);
    const told = rosterOf(rows, { whenGone: 'end-with-successor' });
    expect(told.issues).toEqual([]);
    expect(told.row('postHoldings', 'id', 'h-v1')).toMatchObject({ to: '2026-01-01' });
  });
  it('reports a reach that is not registered', () => {
    expect(rosterOf([['南沟', '石门村', '孙新', '支书', '']]).all).toMatchObject([
      { code: 'chief.scope', params: { missing: 'reach', place: '南沟 石门村' } },
    ]);
  });
  it('reads chiefs of several levels, and several of a village, side by side', () => {
    const found = read(
      {
        sheets: [
          {
            rows: [
              [
                '河流',
                '镇',
                '村',
                '区级河长',
                undefined,
                '村级河长',
                undefined,
                '村级河长',
                undefined,
              ],
              [undefined, undefined, undefined, '姓名', '职务', '姓名', '职务', '姓名', '职务'],
              [
                '沙沟',
                '柳林镇',
                '石门村',
                '李清源',
                '区长',
                '王石门',
                '石门村党支部书记',
                '孙新',
                '主任',
              ],
            ],
            merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1', 'H1:I1'],
          },
        ],
      },
      {
        into: 'chiefs',
        headerRows: 2,
        fixed: { from: '2026-01-01', duty: '巡查' },
        columns: columns({ 河流: 'river', 镇: 'town', 村: 'village' }),
        repeat: [
          {
            fixed: { level: '区县级', title: '区级河长' },
            columns: columns({ '区级河长/姓名': 'name', '区级河长/职务': 'post' }),
          },
          {
            fixed: { level: '村级', title: '村级河长' },
            columns: columns({ '村级河长/姓名': 'name', '村级河长/职务': 'post' }),
          },
          {
            fixed: { level: '村级', title: '村级河长' },
            columns: columns({ '村级河长/姓名#2': 'name', '村级河长/职务#2': 'post' }),
          },
        ],
      },
    );
    expect(found.issues).toEqual([]);
    expect(found.row('postHoldings', 'personId', 'sun-xin')).toMatchObject({
      level: 'village',
      scope: { reachId: 'sha-gou-1' },
    });
  });
});

describe('names that stand for rows', () => {
  it('keeps text in brackets together in a list of names', () => {
    const found = rivers({ 河名: 'name', 别名: 'aliases' }, ['沙沟', '沙河、老沟（西沟、东沟）']);
    expect(found.row('rivers', 'id', 'sha-gou')).toMatchObject({
      aliases: ['沙河', '老沟（西沟、东沟）'],
    });
  });
  it('asks which of two rivers of one name is meant', () => {
    const sheets = [
      {
        rows: [
          ['河名', '源头'],
          ['沙沟', '甲'],
        ],
      },
    ];
    const twice = smallExport((input) => {
      const [river] = input.rivers;
      if (river) input.rivers.push({ ...river, id: 'sha-gou-b', aliases: [], goals: ['另一条'] });
    });
    const { sheets: readSheets } = readWorkbook(uglyBook({ sheets }), 'ugly.xlsx');
    const mapping = {
      format: 'jianhe-mapping',
      version: 1,
      tables: [
        {
          files: '*',
          headerRows: 1,
          into: 'rivers',
          columns: columns({ 河名: 'name', 源头: 'source' }),
        },
      ],
    } as const;
    const found = applyTo(twice, readSheets, [{ ...mapping, tables: [...mapping.tables] }]);
    expect(found.issues).toMatchObject([
      {
        cell: 'A2',
        code: 'row.unclear',
        params: { candidates: ['沙沟（sha-gou）', '沙沟（sha-gou-b）'] },
      },
    ]);
  });
  it('accepts a name with its id, and refuses contradictory ones', () => {
    const table = { into: 'sections', columns: columns({ 断面: 'name', 河流: 'riverId' }) };
    expect(
      read(
        {
          sheets: [
            {
              rows: [
                ['断面', '河流'],
                ['甲', '南沟（nan-gou）'],
                ['乙', '沙沟（nan-gou）'],
              ],
            },
          ],
        },
        table,
      ).issues,
    ).toEqual(['error Sheet1 B3 name.other']);
  });
  it('creates the same identifiers for new rows each time, in pinyin', () => {
    const once = () =>
      rivers({ 河名: 'name' }, ['重庆沟'], ['柳沟']).row('rivers', 'id', 'liu-gou');
    expect(once()).toMatchObject({ name: '柳沟' });
    expect(once()).toEqual(once());
  });
  it('refuses an identity number in a cell at that cell', () => {
    const found = rivers({ 河名: 'name', 源头: 'source' }, ['沙沟', '张某 11010519491231002X']);
    expect(found.shape).toEqual(['error Sheet1 B2 privacy.found']);
  });
});

describe('files that are not workbooks', () => {
  const good = () => uglyBook({ sheets: [{ rows: [['河名'], ['沙沟']] }] });
  const faultOf = (bytes: Buffer) =>
    read(bytes, { into: 'rivers', columns: columns({ 河名: 'name' }) }).all.map(
      ({ code, params }) => [code, 'fault' in params ? params.fault : ''],
    );
  it('refuses an old or encrypted workbook', () => {
    expect(faultOf(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toEqual([
      ['table.workbook', 'not-xlsx'],
    ]);
    expect(faultOf(Buffer.from('PK'))).toEqual([['table.workbook', 'not-xlsx']]);
  });
  it('refuses a workbook truncated anywhere', () => {
    const bytes = good();
    for (let length = 0; length < bytes.length; length += 97)
      expect(faultOf(bytes.subarray(0, length))).toHaveLength(1);
  });
  it('refuses a workbook with a changed byte', () => {
    const bytes = good();
    bytes[60] = (bytes[60] ?? 0) ^ 0xff;
    expect(faultOf(bytes)).toEqual([['table.workbook', 'damaged']]);
  });
  it('refuses entities before they expand', () => {
    const raw =
      '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData/>&b;</worksheet>';
    expect(faultOf(uglyBook({ sheets: [{ rows: [], raw }] }))).toEqual([
      ['table.workbook', 'doctype'],
    ]);
  });
  it('refuses a part that unpacks to more than its stated size, or to too much', () => {
    expect(faultOf(withLie(1000))).toEqual([['table.workbook', 'too-large']]);
    expect(faultOf(withLie(0xffff_fff0))).toEqual([['table.workbook', 'too-large']]);
  });
  it('refuses a cell outside the size of any table', () => {
    const raw =
      '<worksheet><sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>';
    expect(faultOf(uglyBook({ sheets: [{ rows: [], raw }] }))).toEqual([
      ['table.workbook', 'too-many-cells'],
    ]);
  });
  it('refuses unclosed markup, and accepts 10,000 nested elements', () => {
    expect(faultOf(uglyBook({ sheets: [{ rows: [], raw: '<worksheet><sheetData>' }] }))).toEqual([
      ['table.workbook', 'damaged'],
    ]);
    const deep = `<worksheet>${'<x>'.repeat(10_000)}${'</x>'.repeat(10_000)}<sheetData/></worksheet>`;
    expect(faultOf(uglyBook({ sheets: [{ rows: [], raw: deep }] }))).toEqual([
      ['table.header', ''],
    ]);
  });

  /** One part of a megabyte of zeros that states another size. */
  const withLie = (size: number): Buffer => {
    const content = Buffer.alloc(1024 * 1024);
    const packed = deflateRawSync(content);
    const name = Buffer.from('xl/workbook.xml');
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(content), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(size, 8);
    const local = Buffer.concat([
      Buffer.from('504b03041400000008000000 2100'.replace(' ', ''), 'hex'),
      sizes,
      Buffer.from([name.length, 0, 0, 0]),
      name,
      packed,
    ]);
    const central = Buffer.concat([
      Buffer.from('504b01021400140000000800000021 00'.replace(' ', ''), 'hex'),
      sizes,
      Buffer.from([name.length, 0]),
      Buffer.alloc(16),
      name,
    ]);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 8);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(central.length, 12);
    end.writeUInt32LE(local.length, 16);
    return Buffer.concat([local, central, end]);
  };
});
