import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnName } from '../../../src/core/spreadsheets/sheet.ts';
import { readWorkbook } from '../../../src/data/spreadsheets/readWorkbook.ts';
import { inCells } from './readFixture.ts';
import { packedBook } from './packedBook.ts';
import { uglyBook } from './uglyBook.ts';

const rows = [
  ['河流', '月份', '清理量（吨）'],
  ['柏沟', '2026年10月', '5.9'],
];

const textsOf = (bytes: Buffer): readonly (readonly string[])[] =>
  readWorkbook(bytes, 'a.xlsx').sheets.flatMap((sheet) =>
    sheet.rows.map((row) => row.map((cell) => cell?.text ?? '')),
  );

/** A change of the names that no reader of packages may notice. */
const renaming = fc.constantFrom<((name: string) => string)[]>(
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.replace('sharedStrings', 'SharedStrings'),
  (name) => name.replaceAll('/', '\\'),
  (name) => `/${name}`,
  (name) => `./${name.replace('xl/', 'XL\\')}`,
);

describe('how a workbook is packed', () => {
  it('makes no difference: capitals, slashes, folders, targets, prefixes, namespaces, packing', () => {
    fc.assert(
      fc.property(
        fc.record({
          nameOf: renaming,
          folder: fc.constantFrom('xl', 'excel', 'a/b'),
          main: fc.constantFrom('workbook.xml', 'book.xml', 'workbook2.xml'),
          isAbsolute: fc.boolean(),
          prefix: fc.constantFrom('', 'x:', 'ss:'),
          isStrict: fc.boolean(),
          level: fc.constantFrom(0 as const, 6 as const),
        }),
        (packing) => {
          expect(textsOf(packedBook({ ...packing, rows }))).toEqual(rows);
        },
      ),
    );
  });

  it('finds the part that a relationship names, not one that has the usual name', () => {
    const decoy = { 'xl/sharedStrings2.xml': '<sst><si><t>错</t></si></sst>' };
    expect(textsOf(packedBook({ rows, more: decoy }))).toEqual(rows);
    const moved = packedBook({ rows, nameOf: (name) => name.replace('sharedStrings', 'texts') });
    // The texts are named by the relationship and are not there: nothing is read as blank.
    expect(readWorkbook(moved, 'a.xlsx')).toMatchObject({
      sheets: [],
      issues: [{ code: 'table.workbook', params: { fault: 'damaged' } }],
    });
  });

  it('may have parts in UTF-16', () => {
    const sheet =
      '\ufeff<worksheet><sheetData><row><c t="s"><v>3</v></c></row></sheetData></worksheet>';
    const little = Buffer.from(sheet, 'utf16le');
    for (const content of [little, Buffer.from(little).swap16()])
      expect(textsOf(packedBook({ rows, more: { 'xl/worksheets/sheet1.xml': content } }))).toEqual([
        ['柏沟'],
      ]);
  });
});

describe('what stands in the cells of a workbook', () => {
  const cells = (xml: string) =>
    readWorkbook(
      uglyBook({
        sheets: [{ rows: [], raw: `<worksheet><sheetData>${xml}</sheetData></worksheet>` }],
      }),
      'a.xlsx',
    );
  const textAt = (xml: string, address: string): string | undefined => {
    for (const [row, line] of (cells(xml).sheets[0]?.rows ?? []).entries())
      for (const [column, cell] of line.entries())
        if (`${columnName(column)}${row + 1}` === address) return cell?.text;
    return undefined;
  };

  it('is found by addresses in small letters, and without any', () => {
    expect(textAt('<row r="3"><c r="b3"><v>5</v></c></row>', 'B3')).toBe('5');
    expect(
      textAt('<row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>5</v></c></row>', 'B2'),
    ).toBe('5');
  });

  it('is refused if two cells have one place, or a number of a text is unknown', () => {
    for (const xml of [
      '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
      '<row r="x"><c><v>1</v></c></row>',
      '<row r="0"><c><v>1</v></c></row>',
      '<row><c t="s"><v>7</v></c></row>',
    ])
      expect(cells(xml)).toMatchObject({ sheets: [], issues: [{ params: { fault: 'damaged' } }] });
  });

  it('is hidden also in rows without height and columns without width', () => {
    const { sheets } = readWorkbook(
      uglyBook({
        sheets: [
          {
            rows: [],
            raw: '<worksheet><cols><col min="2" max="3" width="0" customWidth="1"/></cols><sheetData><row r="2" ht="0" customHeight="1"><c><v>1</v></c></row></sheetData></worksheet>',
          },
        ],
      }),
      'a.xlsx',
    );
    expect([...(sheets[0]?.hiddenRows ?? [])]).toEqual([1]);
    expect([...(sheets[0]?.hiddenColumns ?? [])]).toEqual([1, 2]);
  });

  it('is a picture and never a text, as WPS and Excel write pictures in cells', () => {
    const formula = '=DISPIMG("ID_61A4C7AEBBCE4C2AB56FC63352E00CBD",1)';
    for (const xml of [
      `<c t="str"><f>_xlfn.DISPIMG("ID_61A4",1)</f><v>${formula}</v></c>`,
      `<c t="str"><f>DISPIMG("ID_61A4",1)</f></c>`,
      `<c t="inlineStr"><is><t>${formula}</t></is></c>`,
      `<c t="str"><v>${formula}</v></c>`,
      '<c t="e" vm="1"><v>#VALUE!</v></c>',
      '<c t="e"><f>_xlfn.IMAGE("http://example.invalid/a.png")</f><v>#NAME?</v></c>',
    ])
      expect(cells(`<row>${xml}</row>`).sheets[0]?.rows[0]?.[0]).toMatchObject({
        text: '',
        kind: 'picture',
      });
    expect(textAt('<row><c t="str"><v>看图 DISPIMG 说明</v></c></row>', 'A1')).toBe(
      '看图 DISPIMG 说明',
    );
  });
});

it('counts the pictures that lie on a sheet', () => {
  const drawing = (pictures: number) =>
    `<xdr:wsDr xmlns:xdr="d">${'<xdr:oneCellAnchor><xdr:pic/></xdr:oneCellAnchor>'.repeat(pictures)}<xdr:sp/></xdr:wsDr>`;
  const bookOf = (pictures: number) =>
    packedBook({
      rows,
      sheetRels: '<Relationship Id="r1" Type="x/drawing" Target="../drawings/drawing1.xml"/>',
      more: { 'xl/drawings/drawing1.xml': drawing(pictures) },
    });
  expect(readWorkbook(bookOf(3), 'a.xlsx').issues).toMatchObject([
    { code: 'table.pictures-unread', path: ['清理'], params: { pictures: 3 } },
  ]);
  expect(inCells(readWorkbook(bookOf(0), 'a.xlsx').issues)).toEqual([]);
});
