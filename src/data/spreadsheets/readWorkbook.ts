import { warningAt, errorAt, type Issue } from '../../core/issues/issue.ts';
import type { Sheet } from '../../core/spreadsheets/sheet.ts';
import { readNumberShapes, type NumberShape } from './numberFormats.ts';
import { readSheet } from './readSheet.ts';
import { isTrue, unescaped } from './workbookParts.ts';
import { walkXml } from './walkXml.ts';
import { WorkbookError } from './workbookError.ts';
import { ZipEntries } from './zipEntries.ts';

/** The sheets of a workbook, or why it cannot be read. */
export interface ReadSheets {
  readonly sheets: readonly Sheet[];
  readonly issues: readonly Issue[];
}

/**
 * Reads the cells of an XLSX workbook and nothing else: no macros, links, comments, pictures or
 * defined names. Formulas are not computed; their saved result is read and marked.
 *
 * @param file as the clerk knows it
 */
export const readWorkbook = (bytes: Buffer, file: string): ReadSheets => {
  const place = { source: file, path: [] };
  try {
    const zip = new ZipEntries(bytes);
    const sheets = readSheets(zip, file);
    const hasMacros = zip.names().some((name) => /vbaProject\.bin$/i.test(name));
    return { sheets, issues: hasMacros ? [warningAt(place, 'table.macros', {})] : [] };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { fault, detail } = error;
    return { sheets: [], issues: [errorAt(place, 'table.workbook', { fault, detail })] };
  }
};

const readSheets = (zip: ZipEntries, file: string): readonly Sheet[] => {
  const main = 'xl/workbook.xml';
  const workbook = zip.read(main);
  if (!workbook) throw new WorkbookError('not-xlsx', main);
  const entries: { name: string; isHidden: boolean; id: string }[] = [];
  let is1904 = false;
  walkXml(main, workbook, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = isTrue(attributes['date1904']);
      if (name === 'sheet')
        entries.push({
          name: attributes['name'] ?? '',
          isHidden: (attributes['state'] ?? 'visible') !== 'visible',
          id:
            attributes['r:id'] ??
            Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ??
            '',
        });
    },
  });
  if (entries.length === 0) throw new WorkbookError('damaged', main);
  const targets = readTargets(zip);
  const parts = { strings: readStrings(zip), shapes: readShapes(zip), is1904 };
  return entries.flatMap(({ name, isHidden, id }) => {
    const part = targets.get(id) ?? '';
    const head = { file, name, isHidden };
    // Of a hidden sheet only the name is read; its cells are not unpacked.
    if (isHidden)
      return [
        { ...head, rows: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() },
      ];
    const content = zip.read(part);
    if (!content) throw new WorkbookError('damaged', name);
    return [readSheet(head, part, content, parts)];
  });
};

const readTargets = (zip: ZipEntries): ReadonlyMap<string, string> => {
  const part = 'xl/_rels/workbook.xml.rels';
  const content = zip.read(part);
  const targets = new Map<string, string>();
  if (content)
    walkXml(part, content, {
      open: (name, { Id: id = '', Target: target = '', TargetMode: mode = '' }) => {
        if (name !== 'Relationship' || mode === 'External') return;
        targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
      },
    });
  return targets;
};

/** Shared strings; phonetic readings (ruby) are left out. */
const readStrings = (zip: ZipEntries): readonly string[] => {
  const part = 'xl/sharedStrings.xml';
  const content = zip.read(part);
  const strings: string[] = [];
  if (!content) return strings;
  let text = '';
  let isText = false;
  let isRuby = false;
  walkXml(part, content, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isRuby = true;
      if (name === 't') isText = !isRuby;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isRuby = false;
      if (name === 'si') strings.push(unescaped(text));
    },
  });
  return strings;
};

const readShapes = (zip: ZipEntries): readonly NumberShape[] => {
  const part = 'xl/styles.xml';
  const content = zip.read(part);
  return content ? readNumberShapes(part, content) : [];
};
