import { addressOf, findColumn } from '../../../core/spreadsheets/sheet.ts';
import type { MarkColor } from './cellMark.ts';
import type { FillStyles } from './fillStyles.ts';

/** Elements of a sheet that stand behind the reference to its notes. */
const behindNotes = 'legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst';

/** The sheet with some cells coloured; cells that are not there are added empty. */
export const withColours = (
  xml: string,
  colours: ReadonlyMap<string, MarkColor>,
  styles: FillStyles,
): string => {
  const left = new Map(colours);
  let row = 0;
  let column = -1;
  const tag = /<(\/?)((?:\w+:)?)(row|c)((?:\s[^>]*?)?)(\/?)>/g;
  const colored = xml.replace(
    tag,
    (whole, end: string, prefix: string, name: string, given: string, closed: string) => {
      if (end === '/') return name === 'row' ? added(left, row, prefix, styles) + whole : whole;
      const [, at] = /\sr="([^"]*)"/.exec(given) ?? [];
      if (name === 'row') {
        row = at === undefined ? row + 1 : Number(at);
        column = -1;
        if (closed === '') return whole;
        const cells = added(left, row, prefix, styles);
        return cells === '' ? whole : `<${prefix}row${given}>${cells}</${prefix}row>`;
      }
      column = at === undefined ? column + 1 : (findColumn(at.replace(/\d+/g, '')) ?? column + 1);
      const address = at ?? addressOf(row - 1, column);
      // Cells before this one that are not there are added first: a row is read from left to right.
      const before = [...left.keys()].filter(
        (each) => rowOf(each) === row && columnOf(each) < column,
      );
      const missing = before.map((each) => addedCell(left, each, prefix, styles)).join('');
      const color = left.get(address);
      if (color === undefined) return missing + whole;
      left.delete(address);
      const [, style = '0'] = /\ss="(\d+)"/.exec(given) ?? [];
      const twin = styles.twinOf(Number(style), color);
      const others = given.replace(/\ss="\d+"/, '');
      return twin === undefined
        ? missing + whole
        : `${missing}<${prefix}c${others} s="${twin}"${closed}>`;
    },
  );
  return withRows(colored, left, styles);
};

const rowOf = (address: string): number => Number(address.replace(/\D/g, ''));
const columnOf = (address: string): number => findColumn(address.replace(/\d/g, '')) ?? 0;

const addedCell = (
  left: Map<string, MarkColor>,
  address: string,
  prefix: string,
  styles: FillStyles,
): string => {
  const color = left.get(address);
  left.delete(address);
  const twin = color && styles.twinOf(0, color);
  return twin === undefined ? '' : `<${prefix}c r="${address}" s="${twin}"/>`;
};

/** The cells of a row that are still missing at its end. */
const added = (
  left: Map<string, MarkColor>,
  row: number,
  prefix: string,
  styles: FillStyles,
): string =>
  [...left.keys()]
    .filter((address) => rowOf(address) === row)
    .sort((a, b) => columnOf(a) - columnOf(b))
    .map((address) => addedCell(left, address, prefix, styles))
    .join('');

/** Rows that are not there; each before the first later one. */
const withRows = (xml: string, left: Map<string, MarkColor>, styles: FillStyles): string => {
  const rows = [...new Set([...left.keys()].map(rowOf))].sort((a, b) => a - b);
  return rows.reduce((sheet, row) => {
    const prefix = /<((?:\w+:)?)sheetData/.exec(sheet)?.[1] ?? '';
    const line = `<${prefix}row r="${row}">${added(left, row, prefix, styles)}</${prefix}row>`;
    const later = [...sheet.matchAll(/<(?:\w+:)?row\s[^>]*?\br="(\d+)"/g)].find(
      ([, number]) => Number(number) > row,
    );
    const open = sheet.replace(
      new RegExp(`<${prefix}sheetData\\s*/>`),
      `<${prefix}sheetData></${prefix}sheetData>`,
    );
    const at = later?.index ?? open.indexOf(`</${prefix}sheetData>`);
    return open.slice(0, at) + line + open.slice(at);
  }, xml);
};

/** The sheet with a reference to the drawing of its notes. */
export const withNotes = (xml: string, id: string): string => {
  const [, prefix = ''] = /<((?:\w+:)?)worksheet[\s>]/.exec(xml) ?? [];
  const reference = `<${prefix}legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>`;
  const behind = new RegExp(`<${prefix}(?:${behindNotes})[\\s/>]|</${prefix}worksheet>`).exec(xml);
  const at = behind?.index ?? xml.length;
  return xml.slice(0, at) + reference + xml.slice(at);
};
