import { zipSync } from 'fflate';

/** How a program packs a workbook; the same cells in any of these forms are the same workbook. */
export interface Packing {
  /** Changes the names of all parts, but not those in the relationships. */
  readonly nameOf?: (name: string) => string;
  /** Folder and name of the main part, which the package names. */
  readonly folder?: string;
  readonly main?: string;
  /** Whether targets begin at the root of the package. */
  readonly isAbsolute?: boolean;
  /** Prefix of the elements, with its colon. */
  readonly prefix?: string;
  /** Whether the namespaces are those of the strict form. */
  readonly isStrict?: boolean;
  readonly level?: 0 | 6;
  /** More parts, or others in their place, by name. */
  readonly more?: Readonly<Record<string, string | Buffer>>;
  /** More relationships of the sheet. */
  readonly sheetRels?: string;
  readonly rows: readonly (readonly string[])[];
}

/** A workbook of one sheet 清理 with shared strings, packed so. */
export const packedBook = ({
  nameOf = (name) => name,
  folder = 'xl',
  main = 'workbook.xml',
  isAbsolute = false,
  prefix = '',
  isStrict = false,
  level = 6,
  more = {},
  sheetRels = '',
  rows,
}: Packing): Buffer => {
  const office = isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const ns = isStrict
    ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const root = (name: string, content: string): string =>
    `<?xml version="1.0"?><${prefix}${name} xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}="${ns}" xmlns:r="${office}">${content}</${prefix}${name}>`;
  const list = (content: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const inFolder = (name: string): string => (isAbsolute ? `/${folder}/${name}` : name);
  const texts = rows.flat();
  const p = prefix;
  const parts: Record<string, string | Buffer> = {
    '_rels/.rels': list(relationship('r1', 'officeDocument', `${folder}/${main}`)),
    [`${folder}/${main}`]: root(
      'workbook',
      `<${p}sheets><${p}sheet name="清理" sheetId="1" r:id="r1"/></${p}sheets>`,
    ),
    [`${folder}/_rels/${main}.rels`]: list(
      relationship('r1', 'worksheet', inFolder('worksheets/sheet1.xml')) +
        relationship('r2', 'sharedStrings', inFolder('sharedStrings.xml')),
    ),
    [`${folder}/sharedStrings.xml`]: root(
      'sst',
      texts.map((text) => `<${p}si><${p}t>${text}</${p}t></${p}si>`).join(''),
    ),
    [`${folder}/worksheets/sheet1.xml`]: root(
      'worksheet',
      `<${p}sheetData>${rows
        .map(
          (row, at) =>
            `<${p}row>${row.map((_, column) => `<${p}c t="s"><${p}v>${rows.slice(0, at).flat().length + column}</${p}v></${p}c>`).join('')}</${p}row>`,
        )
        .join('')}</${p}sheetData>`,
    ),
    ...(sheetRels === ''
      ? {}
      : { [`${folder}/worksheets/_rels/sheet1.xml.rels`]: list(sheetRels) }),
    ...more,
  };
  return Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, content]) => [
          nameOf(name),
          typeof content === 'string' ? Buffer.from(content) : content,
        ]),
      ),
      { level },
    ),
  );
};
