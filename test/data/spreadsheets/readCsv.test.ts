import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/data/spreadsheets/readCsv.ts';

/** `沙沟,10公里` and its header in GB 18030. */
const gb = Buffer.from('bad3c3fb2cb3a4b6c80ac9b3b9b52c3130b9abc0ef0a', 'hex');

const textsOf = (bytes: Buffer, declared?: 'utf-8' | 'gb18030') =>
  readCsv(bytes, 'a.csv', declared).sheets.flatMap(({ rows }) =>
    rows.map((row) => row.map((cell) => cell?.text ?? '')),
  );

const codesOf = (bytes: Buffer, declared?: 'utf-8' | 'gb18030') =>
  readCsv(bytes, 'a.csv', declared).issues.map(({ severity, code }) => `${severity} ${code}`);

it('reads UTF-8 with and without a byte order mark', () => {
  const plain = Buffer.from('河名,长度\n沙沟,10公里\n');
  const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), plain]);
  for (const bytes of [plain, marked]) {
    expect(textsOf(bytes)).toEqual([
      ['河名', '长度'],
      ['沙沟', '10公里'],
    ]);
    expect(codesOf(bytes)).toEqual([]);
  }
});

it('reads GB 18030, and reports it if the mapping does not declare it', () => {
  expect(textsOf(gb)).toEqual([
    ['河名', '长度'],
    ['沙沟', '10公里'],
  ]);
  expect(codesOf(gb)).toEqual(['warning table.encoding-found']);
  expect(codesOf(gb, 'gb18030')).toEqual([]);
});

it('refuses another encoding than the mapping names, and broken bytes', () => {
  expect(codesOf(gb, 'utf-8')).toEqual(['error table.encoding']);
  expect(codesOf(Buffer.from([0xff, 0x80, 0x80]))).toEqual(['error table.encoding']);
});

it('splits cells at commas, tabs or semicolons, never inside quotes', () => {
  for (const mark of [',', '\t', ';'])
    expect(
      textsOf(Buffer.from(`河名${mark}职责\r\n沙沟${mark}"清理${mark}\n""两岸"""\r\n`)),
    ).toEqual([
      ['河名', '职责'],
      ['沙沟', `清理${mark}\n"两岸"`],
    ]);
});

it('keeps rows of unequal length and blank lines in place', () => {
  expect(textsOf(Buffer.from('a,b\n\n1\n1,2,3\n'))).toEqual([
    ['a', 'b'],
    [''],
    ['1'],
    ['1', '2', '3'],
  ]);
});

describe('a CSV file as systems and people leave it', () => {
  const rows = [
    ['河流', '月份', '清理量（吨）'],
    ['柏沟', '2026年10月', '5.9'],
    ['蒲河', '2026年10月', '7'],
  ];
  const write = (mark: string, around: (text: string) => string, end = '\r\n'): string =>
    rows.map((row) => row.map(around).join(mark)).join(end) + end;

  it('may pad every cell with tabs and blanks, quoted or not, whatever parts the cells', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('', ' ', '\t', '\t\t', ' \t', '\u3000', '\u00a0'),
        fc.constantFrom('', ' '),
        fc.boolean(),
        fc.constantFrom('\n', '\r\n', '\r'),
        (mark, behind, before, isQuoted, end) => {
          // A tab parts the cells or pads them, not both.
          const pad = mark === '\t' ? behind.replaceAll('\t', '') : behind;
          // Beside a quotation mark only plain blanks and tabs are padding.
          const quoted = isQuoted && mark !== '\t' && !/[\u3000\u00a0]/.test(pad);
          const text = write(mark, (cell) => `${before}${quoted ? `"${cell}"` : cell}${pad}`, end);
          expect(textsOf(Buffer.from(text)).filter(([first]) => first !== '')).toEqual(rows);
        },
      ),
    );
  });

  it('keeps commas inside the cells of a file parted by tabs or semicolons', () => {
    expect(textsOf(Buffer.from('河流\t村\n沙沟\t石门村,柳林村\n蒲河\t甲村,乙村,丙村\n'))).toEqual([
      ['河流', '村'],
      ['沙沟', '石门村,柳林村'],
      ['蒲河', '甲村,乙村,丙村'],
    ]);
    expect(textsOf(Buffer.from('河流;长度\n沙沟;5,9\n蒲河;7,1\n'))).toEqual([
      ['河流', '长度'],
      ['沙沟', '5,9'],
      ['蒲河', '7,1'],
    ]);
  });

  it('may have title rows, and a first line sep=; that keeps the numbers of the lines', () => {
    expect(
      textsOf(Buffer.from(`sep=;\r\n2026年10月清理情况\r\n${write(';', (text) => text)}`)),
    ).toEqual([[''], ['2026年10月清理情况'], ...rows]);
  });

  it('may mix line breaks', () => {
    expect(textsOf(Buffer.from('a,b\r\n1,2\n3,4\r5,6'))).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  it('may be UTF-16 of both kinds, with its mark or with a word', () => {
    const little = Buffer.from(
      write('\t', (text) => text),
      'utf16le',
    );
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), little]);
    for (const bytes of [marked, Buffer.from(marked).swap16()]) {
      expect(textsOf(bytes)).toEqual(rows);
      expect(codesOf(bytes)).toEqual([]);
    }
    for (const bytes of [little, Buffer.from(little).swap16()]) {
      expect(textsOf(bytes)).toEqual(rows);
      expect(codesOf(bytes)).toEqual(['warning table.encoding-found']);
    }
  });

  it('says where a pasted file begins, and refuses files of two encodings', () => {
    const marked = `\ufeff${write(',', (text) => text)}`;
    const joined = readCsv(Buffer.from(marked + marked), 'a.csv');
    expect(joined.issues).toMatchObject([{ code: 'table.joined-files', params: { lines: [4] } }]);
    expect(joined.sheets[0]?.rows[3]?.[0]?.text).toBe('河流');
    const mixed = readCsv(Buffer.concat([Buffer.from(marked), gb]), 'a.csv');
    expect(mixed.issues).toMatchObject([{ code: 'table.encoding', params: { likely: 'mixed' } }]);
  });

  it('is refused with its cause when a quotation mark is out of place', () => {
    for (const [text, fault, line] of [
      ['a,b\n1,"2\n3,4\n', 'quote-open', 2],
      ['a,b\n1,5"管\n', 'quote-inside', 2],
      ['a,b\n1,"5"管\n', 'quote-inside', 2],
      ['a,b,c\n1,"5,x\n2,y,z\n3,w,"\n4,5,6\n', 'rows-in-quotes', 2],
      [`a,b\n1,${'x'.repeat(1_000_001)}\n`, 'row-too-long', 2],
    ] as const)
      expect(readCsv(Buffer.from(text), 'a.csv')).toMatchObject({
        sheets: [],
        issues: [{ severity: 'error', code: 'table.csv', params: { fault, line } }],
      });
  });

  it('is refused beyond the limit of rows, never cut', () => {
    const most = 'a,b\n'.repeat(200_000);
    expect(readCsv(Buffer.from(most), 'a.csv').sheets[0]?.rows).toHaveLength(200_000);
    expect(readCsv(Buffer.from(`${most}\n`), 'a.csv')).toMatchObject({
      sheets: [],
      issues: [{ code: 'table.too-many-rows' }],
    });
  });

  it('never gives the formula of a picture as a text', () => {
    const { sheets } = readCsv(Buffer.from('照片\n"=DISPIMG(""ID_61A4"",1)"\n'), 'a.csv');
    expect(sheets[0]?.rows[1]).toEqual([{ text: '', kind: 'picture' }]);
  });
});

it('takes tabs behind cells for padding, also where the last cells of many lines are blank', () => {
  const rows = [
    ['级别', '河流', '村', '姓名', '电话', '备注'],
    ['区县级', '沙沟', '', '李清源', '', ''],
    ['乡镇级', '沙沟', '', '阿依·古丽', '', ''],
    ['村级', '沙沟', '石门村', '王石门', '', ''],
    ['', '', '', '', '', ''],
    ['村级', '南沟', '河湾村', '赵河湾', '0300-8204417', '新'],
  ];
  const padded = rows.map((row) => row.map((text) => `${text}\t`).join(',')).join('\r\n');
  expect(textsOf(Buffer.from(padded))).toEqual(rows);
  const tabbed = rows.map((row) => row.map((text) => `${text},`).join('\t')).join('\r\n');
  expect(textsOf(Buffer.from(tabbed.replaceAll(',', '，')))).toEqual(
    rows.map((row) => row.map((text) => `${text}，`)),
  );
});

it('takes tabs for padding in a table of two columns, below a title too', () => {
  const rows = [
    ['乡镇电话', ''],
    ['乡镇', '电话'],
    ['柳林镇', '0300-8204400'],
    ['河湾镇', '0300-8204401'],
  ];
  const padded = rows.map((row) => row.map((text) => `${text}\t`).join(',')).join('\n');
  expect(textsOf(Buffer.from(padded))).toEqual(rows);
});

it('drops the escape of a carriage return that a program left', () => {
  expect(textsOf(Buffer.from('河名,备注\n沙沟,"一般_x000D_\n"\n'))).toEqual([
    ['河名', '备注'],
    ['沙沟', '一般'],
  ]);
});
