import { expect, it } from 'vitest';
import { readSheet } from '../../../src/data/spreadsheets/readSheet.ts';

/** The cells of one row of a sheet, as text and kind. */
const cellsOf = (cells: string, behind = '') => {
  const xml = `<worksheet><sheetData><row r="1">${cells}</row></sheetData>${behind}</worksheet>`;
  const head = { file: '表.xlsx', name: '表', isHidden: false };
  const parts = { strings: [], shapes: [], is1904: false };
  const { rows } = readSheet(head, 'xl/worksheets/sheet1.xml', Buffer.from(xml), parts);
  return rows[0]?.map((cell) => cell && `${cell.kind} ${cell.text}`);
};

it('takes the empty text of a formula for a blank, and a formula without result for none', () => {
  const formula = '<f>IF(B1="","",B1)</f>';
  const one = '<c r="B1" t="inlineStr"><is><t>甲</t></is></c>';
  expect(cellsOf(`<c r="A1" t="str">${formula}<v></v></c>${one}`)).toEqual([undefined, 'text 甲']);
  for (const unsaved of [`<c r="A1" t="str">${formula}</c>`, `<c r="A1">${formula}<v></v></c>`])
    expect(cellsOf(unsaved + one)).toEqual(['error ', 'text 甲']);
});

it('reads true and false in either spelling', () => {
  const cell = (value: string) => cellsOf(`<c r="A1" t="b"><v>${value}</v></c>`);
  expect(['1', 'true', '0', 'false'].map((value) => cell(value)?.[0])).toEqual([
    'boolean 是',
    'boolean 是',
    'boolean 否',
    'boolean 否',
  ]);
});

it('hides what a merged cell covers, also if its first cell is blank', () => {
  const covered = '<c r="B1" t="inlineStr"><is><t>甲</t></is></c>';
  const merged = '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
  expect(cellsOf(covered)).toEqual([undefined, 'text 甲']);
  expect(cellsOf(covered, merged)).toEqual([undefined, undefined]);
});
