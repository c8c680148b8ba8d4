import { expect, it, describe } from 'vitest';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import { mappingSchema } from '../../../src/core/spreadsheets/mapping.ts';
import { readCsv } from '../../../src/data/spreadsheets/readCsv.ts';
import { smallExport } from '../../core/dataset/smallExport.ts';
import { applyTo, inCells } from './readFixture.ts';

const columns = [
  { header: '河流', means: 'river' },
  { header: '乡镇', means: 'town' },
  { header: '村', means: 'village' },
  { header: '姓名', means: 'name' },
  { header: '职务', means: 'post' },
  { header: '职责', means: 'duty' },
];
const mapping = mappingSchema.parse({
  format: 'jianhe-mapping',
  version: 1,
  tables: [
    {
      files: '河长.csv',
      headerRows: 1,
      into: 'chiefs',
      fixed: { level: '村级', title: '村级河长' },
      columns,
    },
  ],
});

const readRow = (...cells: readonly string[]) => {
  const header = columns.map((column) => column.header).join(',');
  const { sheets } = readCsv(Buffer.from(`${header}\n${cells.join(',')}\n`), '河长.csv');
  const record = smallExport();
  const applied = applyTo(record, sheets, [mapping]);
  const layout = { kind: 'tables', findPlace: applied.findPlace } as const;
  return { ...applied, record, shape: passShape(applied.document, layout) };
};

const plain = ['沙沟', '柳林镇', '石门村', '王石门', '石门村党支部书记', '村段'] as const;
const withCell = (at: number, text: string) =>
  plain.map((cell, each) => (each === at ? text : cell));

describe('a cell that looks like what is published', () => {
  it.each([
    ['a water', 0, '沙沟\ufe00'],
    ['a town', 1, '柳林镇\u{e0100}'],
    ['a village in radicals', 2, '⽯⻔村'],
    ['a name in radicals', 3, '王⽯⻔'],
    ['a padded name in radicals', 3, '王 ⽯ ⻔'],
    ['a post in radicals', 4, '⽯⻔村党⽀部书记'],
    ['a post in compatibility ideographs', 4, '石\u{2ed4}村党支部书記'.replace('記', '记')],
    ['a duty', 5, '村段\ufe0f'],
  ])('changes nothing: %s', (_, at, written) => {
    const { shape, record, issues } = readRow(...withCell(at, written));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(shape.exported?.people).toEqual(record.people);
    expect(shape.exported?.postHoldings).toEqual(record.postHoldings);
  });

  it('is published in plain characters, with its own punctuation', () => {
    const { shape } = readRow(...withCell(4, '⽯⻔村党⽀部书记（兼）、第１网格⻓：㎡'));
    expect(shape.exported?.postHoldings.find(({ id }) => id === 'h-v1')?.post).toBe(
      '石门村党支部书记（兼）、第1网格长：㎡',
    );
  });

  it('is told where a selector of a variant is dropped', () => {
    expect(inCells(readRow(...withCell(3, '王石门\u{e0100}')).issues)).toEqual([
      'warning D2 text.variant',
    ]);
  });
});

describe('a cell with hidden or damaged characters', () => {
  it.each([
    ['a zero-width space', 3, '王\u200b石门', 'text.refused-character'],
    ['an override of the direction', 4, '\u202e记书', 'text.refused-character'],
    ['a joiner', 0, '沙\u2060沟', 'text.refused-character'],
    ['UTF-8 read as GBK', 5, '娌抽暱', 'text.mojibake'],
    ['UTF-8 read as Latin-1', 5, 'æ²³é•¿', 'text.mojibake'],
    ['lost bytes', 5, '村\ufffd', 'text.mojibake'],
    ['lost bytes saved again', 5, '锟斤拷段', 'text.mojibake'],
  ])('is refused there and nowhere else: %s', (_, at, written, code) => {
    const { issues } = readRow(...withCell(at, written));
    const cell = `${String.fromCharCode(65 + at)}2`;
    expect(inCells(issues)).toEqual([`error ${cell} ${code}`]);
  });
});
