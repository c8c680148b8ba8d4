import { folderOfPart, partKey } from '../partKey.ts';
import { relationshipsOf } from '../relationships.ts';
import { walkXml } from '../walkXml.ts';
import { ZipEntries } from '../zipEntries.ts';
import type { CellMark, MarkColor } from './cellMark.ts';
import { FillStyles } from './fillStyles.ts';
import { notedCells, withBoxes, withComments } from './noteParts.ts';
import { withColours, withNotes } from './sheetXml.ts';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * The parts of a copy of a workbook with some cells coloured and a note at each. Every other part keeps
 * its bytes: other sheets, pictures and macros.
 *
 * @param files the unpacked parts of the workbook, by name
 * @param author who is named as the writer of the notes
 * @throws WorkbookError if the bytes are no workbook
 */
export const markWorkbook = (
  bytes: Buffer,
  files: Readonly<Record<string, Uint8Array>>,
  marks: readonly CellMark[],
  author: string,
): Readonly<Record<string, Uint8Array>> => {
  const zip = new ZipEntries(bytes);
  const parts = new PackageParts({ ...files });
  const main =
    relationshipsOf(zip, '').find(({ type }) => type === 'officeDocument')?.part ??
    'xl/workbook.xml';
  const related = relationshipsOf(zip, main);
  const stylesPart = related.find(({ type }) => type === 'styles')?.part ?? 'xl/styles.xml';
  const styles = new FillStyles(parts.text(stylesPart));
  for (const [name, id] of sheetIds(main, parts.bytes(main))) {
    const own = marks.filter(({ sheet }) => sheet === name);
    const sheet = related.find((each) => each.id === id)?.part;
    if (own.length > 0 && sheet !== undefined) markSheet(zip, parts, styles, sheet, own, author);
  }
  if (zip.has(stylesPart)) parts.set(stylesPart, styles.xml);
  return parts.all();
};

const markSheet = (
  zip: ZipEntries,
  parts: PackageParts,
  styles: FillStyles,
  sheet: string,
  marks: readonly CellMark[],
  author: string,
): void => {
  const colours = new Map<string, MarkColor>();
  const texts = new Map<string, string>();
  for (const { cell, text, color } of marks) {
    if (color !== undefined && colours.get(cell) !== 'error') colours.set(cell, color);
    texts.set(cell, [texts.get(cell), text].filter((each) => each !== undefined).join('\n'));
  }
  const related = relationshipsOf(zip, sheet);
  const notes = related.find(({ type }) => type === 'comments')?.part;
  const boxes = related.find(({ type }) => type === 'vmlDrawing')?.part;
  const before = notes === undefined ? undefined : parts.text(notes);
  const fresh = [...texts.keys()].filter((cell) => !notedCells(before).has(cell));
  const notesPart = notes ?? parts.unused('xl/comments', '.xml');
  const boxesPart = boxes ?? parts.unused('xl/drawings/vmlDrawing', '.vml');
  parts.set(notesPart, withComments(before, { author, texts }));
  parts.set(boxesPart, withBoxes(boxes === undefined ? undefined : parts.text(boxes), fresh));
  const colored = withColours(parts.text(sheet), colours, styles);
  if (notes === undefined) {
    parts.relate(sheet, 'comments', notesPart, 'jianheNotes');
    parts.declare(
      `<Override PartName="/${notesPart}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`,
    );
  }
  if (boxes === undefined) {
    parts.relate(sheet, 'vmlDrawing', boxesPart, 'jianheBoxes');
    parts.declare(
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    );
  }
  parts.set(sheet, boxes === undefined ? withNotes(colored, 'jianheBoxes') : colored);
};

/** The parts of a package, found as their names are compared. */
class PackageParts {
  readonly #files: Record<string, Uint8Array>;

  constructor(files: Record<string, Uint8Array>) {
    this.#files = files;
  }

  all(): Record<string, Uint8Array> {
    return this.#files;
  }

  bytes(part: string): Uint8Array {
    return this.#files[this.#nameOf(part)] ?? new Uint8Array();
  }

  text(part: string): string {
    return new TextDecoder().decode(this.bytes(part));
  }

  set(part: string, text: string): void {
    this.#files[this.#nameOf(part)] = new TextEncoder().encode(text);
  }

  /** A name with a number that no part has. */
  unused(before: string, after: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${before}${number}${after}`;
      if (this.#files[this.#nameOf(name)] === undefined) return name;
    }
  }

  /** Adds a relationship from a part to another. */
  relate(from: string, type: string, to: string, id: string): void {
    const folder = folderOfPart(from);
    const name = `${folder}_rels/${from.slice(folder.length)}.rels`;
    const own =
      this.text(name) ||
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    const open = own.replace(/<((?:\w+:)?Relationships)([^>]*?)\/>/, '<$1$2></$1>');
    const entry = `<Relationship Id="${id}" Type="${relations}/${type}" Target="/${to}"/>`;
    this.set(
      name,
      open.replace(/<\/(?:\w+:)?Relationships>/, (end) => entry + end),
    );
  }

  /** Adds a content type, once. */
  declare(entry: string): void {
    const name = '[Content_Types].xml';
    const own = this.text(name);
    const [key = ''] = /(?:Extension|PartName)="[^"]*"/.exec(entry) ?? [];
    if (own === '' || own.toLowerCase().includes(key.toLowerCase())) return;
    this.set(
      name,
      own.replace(/<\/(?:\w+:)?Types>/, (end) => entry + end),
    );
  }

  #nameOf(part: string): string {
    const key = partKey(part);
    return Object.keys(this.#files).find((name) => partKey(name) === key) ?? part;
  }
}

/** Names of the sheets with the ids of their relationships. */
const sheetIds = (part: string, content: Uint8Array): readonly (readonly [string, string])[] => {
  const sheets: (readonly [string, string])[] = [];
  walkXml(part, content, {
    open: (name, attributes) => {
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? '';
      sheets.push([attributes['name'] ?? '', id]);
    },
  });
  return sheets;
};
