import { strToU8, zipSync } from 'fflate';
import type { Random } from '../../../../scripts/demo/random.ts';
import { addressOf } from '../../../../src/core/spreadsheets/sheet.ts';
import {
  findCell,
  type Change,
  type HostileCell,
  type HostileLine,
  type HostileSheet,
} from './hostileSheet.ts';
import { shownOf } from './showing.ts';
import type { Stored } from './typing.ts';
import type { Fate } from './writings.ts';

/** The bytes of a file, and what is odd about it as a whole. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly oddities: readonly { readonly name: string; readonly fate: Fate }[];
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Format codes that Excel numbers itself (ECMA-376 part 1, 18.8.30); others get their own number. */
const builtIn: Readonly<Record<string, number>> = {
  General: 0,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '0.00E+00': 11,
  'yyyy/m/d': 14,
  'mmm-yy': 17,
  'h:mm': 20,
  'yyyy"年"m"月"d"日"': 31,
  'yyyy"年"m"月"': 57,
  'm"月"d"日"': 58,
};
const formatCodes = Object.keys(builtIn);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A workbook, written as Excel, WPS or a program of an office writes it. */
export const workbook = (sheet: HostileSheet, dice: Random): HostileFile => {
  const oddities: { name: string; fate: Fate }[] = [];
  const note = (chance: number, name: string, fate: Fate = 'read'): boolean => {
    const is = dice.chance(chance);
    if (is) oddities.push({ name, fate });
    return is;
  };
  const is1904 = note(0.08, 'days since 1904');
  const isShared = dice.chance(0.7);
  const isOtherCase = note(0.08, 'another case in the names of the parts');
  const hasBackslashes = note(0.08, 'backslashes in the names of the parts');
  const hasEmptySheets = note(0.15, 'empty Sheet2 and Sheet3');
  const hasOwnFormats = dice.chance(0.3);
  const strings: string[] = [];
  const books = { is1904, isShared, hasOwnFormats, strings };
  const count = hasEmptySheets ? 3 : 1;
  const sheets = Array.from({ length: count }, (_, at) => at + 1);
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook ${main} xmlns:r="r"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map((at) => `<sheet name="Sheet${at}" sheetId="${at}" r:id="rId${at}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/worksheets/sheet1.xml': sheetXml(sheet, books),
  };
  for (const at of sheets.slice(1))
    parts[`xl/worksheets/sheet${at}.xml`] = `<worksheet ${main}><sheetData/></worksheet>`;
  const stringsPart = isOtherCase ? 'SharedStrings.xml' : 'sharedStrings.xml';
  parts['xl/_rels/workbook.xml.rels'] = `<Relationships>${[
    ...sheets.map((at) => relation(`rId${at}`, 'worksheet', `worksheets/sheet${at}.xml`)),
    relation('rIdS', 'styles', 'styles.xml'),
    ...(isShared ? [relation('rIdT', 'sharedStrings', stringsPart)] : []),
  ].join('')}</Relationships>`;
  parts['xl/styles.xml'] = stylesXml(hasOwnFormats);
  if (isShared) parts[`xl/${stringsPart}`] = `<sst ${main}>${strings.join('')}</sst>`;
  const named = Object.entries(parts).map(
    ([name, content]) =>
      [hasBackslashes ? name.replaceAll('/', '\\') : name, strToU8(content)] as const,
  );
  return {
    name: '月报.xlsx',
    bytes: Buffer.from(
      zipSync(Object.fromEntries(named), { mtime: new Date(2026, 10, 2), level: 1 }),
    ),
    oddities,
  };
};

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

const stylesXml = (hasOwnFormats: boolean): string => {
  const own = formatCodes.map(
    (code, at) => `<numFmt numFmtId="${at + 180}" formatCode="${escaped(code)}"/>`,
  );
  const styles = formatCodes.map(
    (code, at) =>
      `<xf numFmtId="${hasOwnFormats && code !== 'General' ? at + 180 : (builtIn[code] ?? 0)}"/>`,
  );
  return `<styleSheet ${main}><numFmts>${own.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
};

interface Book {
  readonly is1904: boolean;
  readonly isShared: boolean;
  readonly strings: string[];
}

const sheetXml = (sheet: HostileSheet, book: Book): string => {
  const address = (cell: HostileCell): string => {
    const place = findCell(sheet, cell);
    return place ? addressOf(place.row, place.column) : 'A1';
  };
  const hidden = sheet.hidden.flatMap((cell) => {
    const place = findCell(sheet, cell);
    return place ? [`<col min="${place.column + 1}" max="${place.column + 1}" hidden="1"/>`] : [];
  });
  const rows = sheet.lines.map(
    ({ cells, isHidden }, row) =>
      `<row r="${row + 1}"${isHidden ? ' hidden="1"' : ''}>${cells
        .map((cell, column) => (cell ? cellXml(cell.stored, addressOf(row, column), book) : ''))
        .join('')}</row>`,
  );
  const merges = sheet.merges.map(
    ({ from, to }) => `<mergeCell ref="${address(from)}:${address(to)}"/>`,
  );
  return `<worksheet ${main}><cols>${hidden.join('')}</cols><sheetData>${rows.join('')}</sheetData><mergeCells>${merges.join('')}</mergeCells></worksheet>`;
};

const isDay = (format: string): boolean => /[ymd]/.test(format);

const cellXml = (stored: Stored, at: string, { is1904, isShared, strings }: Book): string => {
  switch (stored.kind) {
    case 'text': {
      if (stored.text === '') return `<c r="${at}"/>`;
      const text = `<t xml:space="preserve">${escaped(stored.text)}</t>`;
      if (!isShared) return `<c r="${at}" t="inlineStr"><is>${text}</is></c>`;
      strings.push(`<si>${text}</si>`);
      return `<c r="${at}" t="s"><v>${strings.length - 1}</v></c>`;
    }
    case 'boolean':
      return `<c r="${at}" t="b"><v>${stored.value ? 1 : 0}</v></c>`;
    case 'number': {
      const { value, format } = stored;
      const kept = is1904 && isDay(format) ? value - 1462 : value;
      return `<c r="${at}" s="${formatCodes.indexOf(format)}"><v>${kept}</v></c>`;
    }
    case 'formula': {
      const { formula, result } = stored;
      const type = typeof result === 'number' ? 'n' : result.startsWith('#') ? 'e' : 'str';
      const saved = result === '' ? '' : `<v>${escaped(String(result))}</v>`;
      return `<c r="${at}" t="${type}"><f>${escaped(formula)}</f>${saved}</c>`;
    }
  }
};

/** A CSV file: what the sheet shows, in one of the ways that programs write it. */
export const csvFile = (sheet: HostileSheet, dice: Random): HostileFile => {
  const oddities: { name: string; fate: Fate }[] = [];
  const isNarrow = dice.chance(0.2);
  const guarded = dice.chance(0.15);
  const ending = dice.chance(0.1) ? '\t' : '';
  if (guarded) oddities.push({ name: 'digits guarded by ="…"', fate: 'read' });
  if (ending !== '') oddities.push({ name: 'a tab behind each cell', fate: 'read' });
  sheet.changes.push(...notShownWhole(sheet, isNarrow));
  const text = sheet.lines
    .map((line) => csvLine(line, { isNarrow, guarded, ending }))
    .join(dice.pick(['\r\n', '\n']));
  const encoding = dice.weighted([
    ['utf-8 with mark', 4],
    ['utf-8', 3],
    ['gb18030', 4],
    ['utf-16', 1],
  ] as const);
  const asGb = encoding === 'gb18030' ? findGb18030(text) : undefined;
  if (encoding === 'utf-16') oddities.push({ name: 'UTF-16', fate: 'asked' });
  const bytes =
    asGb ??
    (encoding === 'utf-16'
      ? Buffer.from(`\ufeff${text}`, 'utf16le')
      : Buffer.from((encoding === 'utf-8' ? '' : '\ufeff') + text, 'utf8'));
  return { name: '月报.csv', bytes, oddities };
};

/** Cells of which CSV keeps less than the sheet: no year, no digits, two digits of a year. */
const notShownWhole = (sheet: HostileSheet, isNarrow: boolean): readonly Change[] =>
  sheet.lines.flatMap(({ cells }) =>
    cells.flatMap((cell): readonly Change[] => {
      const shown = cell && cell.stored.kind !== 'text' ? shownOf(cell.stored, isNarrow) : '';
      return cell && /E[+-]|#|^\d+月\d+日$|^[A-Z][a-z]{2}-/.test(shown)
        ? [{ name: 'shown in CSV with less', fate: 'asked', cells: [cell], typed: shown }]
        : [];
    }),
  );

const csvLine = (
  { cells }: HostileLine,
  { isNarrow, guarded, ending }: { isNarrow: boolean; guarded: boolean; ending: string },
): string =>
  Array.from(cells, (cell) => {
    const shown = (cell ? shownOf(cell.stored, isNarrow) : '') + ending;
    if (guarded && cell?.stored.kind === 'text' && /^\d[\d.-]*\t?$/.test(shown))
      return `="${shown}"`;
    return /[",\n\r]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
  }).join(',');

let table: ReadonlyMap<string, number> | undefined;

/** The bytes of a text in GB 18030; undefined if a character has no code of two bytes. */
const findGb18030 = (text: string): Buffer | undefined => {
  table ??= twoByteTable();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const pair = table.get(character);
    if (code < 0x80) bytes.push(code);
    else if (pair === undefined) return undefined;
    else bytes.push(pair >> 8, pair & 0xff);
  }
  return Buffer.from(bytes);
};

const twoByteTable = (): ReadonlyMap<string, number> => {
  const decoder = new TextDecoder('gb18030');
  const made = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (Array.from(character).length === 1 && !made.has(character))
        made.set(character, lead * 256 + trail);
    }
  return made;
};
