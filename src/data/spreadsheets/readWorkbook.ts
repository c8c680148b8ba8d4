import { errorAt, warningAt, type Issue } from '../../core/issues/issue.ts';
import { sheetPlace } from '../../core/spreadsheets/cellPlace.ts';
import type { Sheet } from '../../core/spreadsheets/sheet.ts';
import { countPictures } from './countPictures.ts';
import { readNumberShapes, type NumberShape } from './numberFormats.ts';
import { readSheet } from './readSheet.ts';
import { readStrings } from './readStrings.ts';
import { relationshipsOf, type Relationship } from './relationships.ts';
import { isTrue } from './workbookParts.ts';
import { walkXml } from './walkXml.ts';
import { WorkbookError } from './workbookError.ts';
import { ZipEntries } from './zipEntries.ts';
import { whyNotWorkbook } from './whyNotWorkbook.ts';

/** The sheets of a workbook, or why it cannot be read. */
export interface ReadSheets {
  readonly sheets: readonly Sheet[];
  readonly issues: readonly Issue[];
}

/**
 * Reads the cells of an XLSX workbook and nothing else: no macros, links, comments, pictures or
 * defined names. Formulas are not computed; their saved result is read and marked. Which part is
 * which is told by the relationships of the package, not by names.
 *
 * @param file as the clerk knows it
 */
export const readWorkbook = (bytes: Buffer, file: string): ReadSheets => {
  const place = { source: file, path: [] };
  try {
    const zip = new ZipEntries(bytes);
    const read = readSheets(zip, file);
    const hasMacros = zip.names().some((name) => /vbaProject\.bin$/i.test(name));
    return {
      sheets: read.map(({ sheet }) => sheet),
      issues: [
        ...(hasMacros ? [warningAt(place, 'table.macros', {})] : []),
        ...read
          .filter(({ pictures }) => pictures > 0)
          .map(({ sheet, pictures }) =>
            warningAt(sheetPlace(sheet), 'table.pictures-unread', { pictures }),
          ),
      ],
    };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { fault, detail } = error;
    return { sheets: [], issues: [errorAt(place, 'table.workbook', { fault, detail })] };
  }
};

/** A sheet as the workbook lists it. */
interface ListedSheet {
  readonly name: string;
  /** `visible`, `hidden` or `veryHidden`. */
  readonly state: string;
  readonly id: string;
}

/** A sheet with the number of pictures that lie on it. */
interface ReadSheet {
  readonly sheet: Sheet;
  readonly pictures: number;
}

const readSheets = (zip: ZipEntries, file: string): readonly ReadSheet[] => {
  const main =
    relationshipsOf(zip, '').find(({ type }) => type === 'officeDocument')?.part ??
    'xl/workbook.xml';
  const workbook = main.endsWith('.bin') ? undefined : zip.read(main);
  if (!workbook) throw whyNotWorkbook(zip);
  const entries: ListedSheet[] = [];
  let is1904 = false;
  const roots: string[] = [];
  walkXml(main, workbook, {
    open: (name, attributes) => {
      if (name === 'workbook') roots.push(name);
      if (name === 'workbookPr') is1904 = isTrue(attributes['date1904']);
      if (name === 'sheet')
        entries.push({
          name: attributes['name'] ?? '',
          state: attributes['state'] ?? 'visible',
          id: Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? '',
        });
    },
  });
  if (roots.length === 0) throw whyNotWorkbook(zip);
  if (entries.length === 0) throw new WorkbookError('damaged', main);
  const related = relationshipsOf(zip, main);
  const parts = {
    strings: readStrings(zip, partOf(related, 'sharedStrings')),
    shapes: readShapes(zip, partOf(related, 'styles')),
    is1904,
  };
  const bare = { rows: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  return entries.flatMap(({ name, state, id }): readonly ReadSheet[] => {
    const target = related.find((each) => each.id === id);
    const isHidden = state !== 'visible';
    const head = {
      file,
      name,
      isHidden,
      ...(state === 'veryHidden' && { isVeryHidden: true as const }),
    };
    // Of a hidden sheet only the name is read; its cells are not unpacked.
    if (isHidden) return [{ sheet: { ...head, ...bare }, pictures: 0 }];
    // A chart on a sheet of its own has no cells: it draws those of another sheet.
    if (target?.type === 'chartsheet') return [];
    const content = target && zip.read(target.part);
    if (!content) throw new WorkbookError('damaged', name);
    const sheet = readSheet(head, target.part, content, parts);
    return [{ sheet, pictures: countPictures(zip, target.part) }];
  });
};

/** The part of a type; without a relationship, the one that has the usual name. */
const partOf = (related: readonly Relationship[], type: string): string =>
  related.find((each) => each.type === type)?.part ?? `xl/${type}.xml`;

const readShapes = (zip: ZipEntries, part: string): readonly NumberShape[] => {
  const content = zip.read(part);
  return content ? readNumberShapes(part, content) : [];
};
