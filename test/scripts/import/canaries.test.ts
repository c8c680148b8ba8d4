import { describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { CANARY } from '../../../scripts/suite/plantCanaries.ts';
import { examine } from '../../../scripts/import/examine.ts';
import { prepareRelease } from '../../../scripts/import/prepareRelease.ts';
import { recordTexts } from '../../core/dataset/recordTexts.ts';
import type { ExportLayout } from '../../../src/core/dataset/exportPlace.ts';
import { jsonSchemaOf } from '../../../src/core/dataset/jsonSchemas.ts';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import type { Issue } from '../../../src/core/issues/issue.ts';
import type { OfficeExport } from '../../../src/core/formats/formats.ts';
import { mappingSchema } from '../../../src/core/spreadsheets/mapping.ts';
import type { Sheet } from '../../../src/core/spreadsheets/sheet.ts';
import { district } from '../../district/district.ts';
import { readCsv } from '../../../src/data/spreadsheets/readCsv.ts';
import { readWorkbook } from '../../../src/data/spreadsheets/readWorkbook.ts';
import { zipArchive } from '../../../src/print/engine/zipArchive.ts';
import { templateSheets } from '../../../src/view/spreadsheets/templateSheets.ts';
import { workbookFiles } from '../../../src/view/spreadsheets/workbookFiles.ts';
import { smallDuties, smallExport } from '../../core/dataset/smallExport.ts';
import { applyTo } from '../../data/spreadsheets/readFixture.ts';
import { uglyBook } from '../../data/spreadsheets/uglyBook.ts';
import { nothingPublished } from '../../data/nothingPublished.ts';

const layout = { kind: 'document', name: 'export.json' } as const;

/** Every byte that the import of a document writes to content/. */
const contentOf = (document: unknown, of: ExportLayout = layout): string => {
  const { record } = examine(
    { document, layout: of, sha256: '0'.repeat(64), issues: [] },
    nothingPublished,
    undefined,
    new Map(),
  );
  if (!record) throw new Error('The import is refused');
  return releaseOf(record);
};

const releaseOf = (record: OfficeExport): string => {
  const release = prepareRelease(record, nothingPublished, {
    edition: '2026-11-02',
    role: '主任',
    sourceSha256: '0'.repeat(64),
    tombstones: new Map(),
  });
  const { recordFiles, editionText, rowsText, sumsText, ledgerText } = release;
  return JSON.stringify({ recordFiles, editionText, rowsText, sumsText, ledgerText });
};

const errorsOf = (issues: readonly Issue[]): readonly Issue[] =>
  issues.filter(({ severity }) => severity === 'error');

/** The only object of the format missing from the district: a sand mining licence. */
const withLicence = (record: OfficeExport): OfficeExport => {
  const { period, sandReaches = [] } = record;
  const { dataThrough: from, nextUpdate: to } = period;
  const licence = { number: '采〔2026〕1 号', volumeM3: 1, from, to };
  return { ...record, sandReaches: sandReaches.map((reach) => ({ ...reach, licence })) };
};

/** The parts of a JSON Schema used here. */
interface Node {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
}

/** Path of every object in the format, `rivers[].flowsInto`; alternatives by their fields. */
const objectPlaces = (node: Node, root: Node, path: string): readonly string[] => {
  const { $ref, properties, items, anyOf = [], oneOf = [] } = node;
  if ($ref !== undefined)
    return objectPlaces(root.$defs?.[$ref.replace('#/$defs/', '')] ?? {}, root, path);
  return [
    ...(properties ? [path] : []),
    ...Object.entries(properties ?? {}).flatMap(([name, inner]) =>
      objectPlaces(inner, root, path === '' ? name : `${path}.${name}`),
    ),
    ...(items ? objectPlaces(items, root, `${path}[]`) : []),
    ...[...anyOf, ...oneOf].flatMap((inner) => objectPlaces(inner, root, path)),
  ];
};

/**
 * Adds unknown fields with all kinds of values to a few objects at every path. Returns the paths
 * with their counts.
 */
const plantEverywhere = (
  value: unknown,
  path = '',
  places = new Map<string, number>(),
): ReadonlyMap<string, number> => {
  if (typeof value !== 'object' || value === null) return places;
  const isList = Array.isArray(value);
  for (const [name, held] of Object.entries(value))
    plantEverywhere(held, isList ? `${path}[]` : path === '' ? name : `${path}.${name}`, places);
  const times = places.get(path) ?? 0;
  if (isList || times === 5) return places;
  places.set(path, times + 1);
  Reflect.set(value, CANARY, `${CANARY}-text`);
  Reflect.set(value, '备注', { note: [`${CANARY}-deep`, { [`${CANARY}-key`]: 1 }] });
  return places;
};

describe('a canary in an export in JSON', () => {
  it('changes no byte of the output, in any object of the format', () => {
    const { exported: record } = passShape(withLicence(district().record), layout);
    const document: unknown = JSON.parse(JSON.stringify(record));
    const planted = plantEverywhere(document);
    const schema: Node = jsonSchemaOf('export', '');
    const listed = new Set(objectPlaces(schema, schema, ''));
    expect(listed.size).toBeGreaterThan(50);
    expect([...listed].filter((place) => !planted.has(place))).toEqual([]);
    expect(JSON.stringify(document)).toContain(CANARY);
    const { exported, issues } = passShape(document, layout);
    expect(errorsOf(issues)).toEqual([]);
    const bytesOf = (of: OfficeExport | undefined): string => JSON.stringify(of && recordTexts(of));
    expect(bytesOf(exported)).not.toContain(CANARY);
    expect(bytesOf(exported) === bytesOf(record)).toBe(true);
  });
});

/** A picture with the metadata of a phone: author, position, XMP. */
const photo = async (): Promise<Buffer> =>
  await sharp({ create: { width: 8, height: 8, channels: 3, background: '#3a7d8c' } })
    .jpeg()
    .withExif({
      IFD0: { Artist: `${CANARY}-exif` },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '36/1 30/1 0/1' },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${CANARY}-xmp</x:xmpmeta>`)
    .toBuffer();

/** Everything in a workbook besides the cells that its mapping reads. */
const hiddenParts = async (): Promise<
  readonly { readonly name: string; readonly content: string | Uint8Array }[]
> => {
  const part = (root: string, place: string): string =>
    `<?xml version="1.0"?><${root} xmlns:x="x"><x:t>${CANARY}-${place}</x:t></${root}>`;
  return [
    { name: 'docProps/core.xml', content: part('coreProperties', 'creator') },
    { name: 'docProps/app.xml', content: part('Properties', 'company') },
    { name: 'docProps/custom.xml', content: part('Properties', 'custom') },
    { name: 'customXml/item1.xml', content: part('item', 'custom-xml') },
    { name: 'xl/comments1.xml', content: part('comments', 'comment') },
    {
      name: 'xl/threadedComments/threadedComment1.xml',
      content: part('ThreadedComments', 'thread'),
    },
    { name: 'xl/persons/person.xml', content: part('personList', 'person') },
    { name: 'xl/drawings/drawing1.xml', content: part('wsDr', 'text-box') },
    { name: 'xl/drawings/vmlDrawing1.vml', content: part('xml', 'vml') },
    { name: 'xl/externalLinks/externalLink1.xml', content: part('externalLink', 'external') },
    { name: 'xl/connections.xml', content: part('connections', 'connection') },
    { name: 'xl/pivotCache/pivotCacheRecords1.xml', content: part('pivotCacheRecords', 'pivot') },
    { name: 'xl/queryTables/queryTable1.xml', content: part('queryTable', 'query') },
    { name: 'xl/printerSettings/printerSettings1.bin', content: `${CANARY}-printer` },
    { name: 'xl/worksheets/sheet99.xml', content: part('worksheet', 'hidden-sheet') },
    { name: 'xl/worksheets/sheet98.xml', content: part('worksheet', 'sheet-of-nobody') },
    { name: 'xl/media/image1.jpeg', content: new Uint8Array(await photo()) },
    { name: 'docProps/thumbnail.jpeg', content: new Uint8Array(await photo()) },
  ];
};

/** Canaries in parts that are parsed: names, headers and footers, messages, ignored columns. */
const withCanaries = (name: string, content: string): string => {
  if (name === 'xl/workbook.xml')
    return content.replace(
      '</sheets>',
      `<sheet name="${CANARY}" sheetId="99" state="veryHidden" r:id="rId99"/></sheets>` +
        `<definedNames><definedName name="${CANARY}" comment="${CANARY}-name">"${CANARY}"</definedName></definedNames>`,
    );
  if (name === 'xl/_rels/workbook.xml.rels')
    return content.replace(
      '</Relationships>',
      `<Relationship Id="rId99" Type="worksheet" Target="worksheets/sheet99.xml"/></Relationships>`,
    );
  if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) return content;
  return content
    .replace('<sheetViews>', `<sheetPr codeName="${CANARY}-code"/><sheetViews>`)
    .replace(
      '</worksheet>',
      `<hyperlinks><hyperlink ref="A1" tooltip="${CANARY}-tip" location="${CANARY}"/></hyperlinks>` +
        `<dataValidations><dataValidation prompt="${CANARY}-prompt" promptTitle="${CANARY}" sqref="A1"><formula1>"${CANARY}-list"</formula1></dataValidation></dataValidations>` +
        `<headerFooter><oddHeader>${CANARY}-header</oddHeader><oddFooter>${CANARY}-footer</oddFooter></headerFooter></worksheet>`,
    );
};

describe('a canary in a workbook', () => {
  const duties = smallDuties;
  const zipped = (
    files: readonly { readonly name: string; readonly content: string | Uint8Array }[],
  ) => Buffer.from(zipArchive(files, '2026-01-01'));
  const cameBack = (bytes: Buffer, record: OfficeExport) => {
    const { sheets, issues } = readWorkbook(bytes, '表.xlsx');
    const applied = applyTo(record, sheets, [], duties);
    const document = applied.document;
    return {
      document,
      issues: [...issues, ...applied.issues],
      content: contentOf(document, { kind: 'tables', findPlace: applied.findPlace }),
    };
  };

  it('changes no byte of the output, outside the cells and in ignored columns', async () => {
    const record = smallExport();
    const sheets = templateSheets(record, duties);
    const clean = zipped(workbookFiles(sheets));
    const unread = sheets.map((sheet, at) =>
      at === 0 || at === sheets.length - 1
        ? sheet
        : {
            ...sheet,
            columns: [
              ...sheet.columns,
              { header: `${CANARY}-列`, width: 9, isRequired: false, isText: true },
            ],
            rows: sheet.rows.map((row) => [
              ...Array.from({ length: sheet.columns.length }, (_, column) => row[column]),
              `${CANARY}-格`,
            ]),
          },
    );
    const full = zipped([
      ...workbookFiles(unread).map(({ name, content }) => ({
        name,
        content: withCanaries(name, content),
      })),
      ...(await hiddenParts()),
    ]);
    const back = cameBack(full, record);
    expect(errorsOf(back.issues)).toEqual([]);
    // The clerk is told about the columns; the site's readers never are.
    expect(JSON.stringify(back.issues)).toContain(`${CANARY}-列`);
    expect(JSON.stringify(back.document)).not.toContain(CANARY);
    expect(back.content === cameBack(clean, record).content).toBe(true);
  });

  it.each([
    ['a hidden row', { hiddenRows: [3] }],
    ['a hidden column', { hiddenColumns: [2] }],
  ])('in %s is neither published nor dropped silently: the table is refused', (_title, hidden) => {
    const rows = [
      ['河名', '源头'],
      ['沙沟', '甲'],
      ['南沟', CANARY],
    ];
    const mapping = mappingSchema.parse({
      format: 'jianhe-mapping',
      version: 1,
      tables: [
        {
          files: '*.xlsx',
          headerRows: 1,
          into: 'rivers',
          columns: [
            { header: '河名', means: 'name' },
            { header: '源头', means: 'source' },
          ],
        },
      ],
    });
    const { sheets } = readWorkbook(uglyBook({ sheets: [{ rows, ...hidden }] }), '表.xlsx');
    const { issues } = applyTo(smallExport(), sheets, [mapping]);
    expect(errorsOf(issues).map(({ code }) => code)).toContain('table.hidden');
  });
});

it('a canary in an ignored column of a CSV changes no byte of the output', () => {
  const record = smallExport();
  const mapping = mappingSchema.parse({
    format: 'jianhe-mapping',
    version: 1,
    tables: [
      {
        files: '*.csv',
        headerRows: 1,
        year: 2026,
        into: 'waterMonths',
        columns: [{ header: '断面', means: 'sectionId' }],
        repeat: [{ fixed: { month: '9月' }, columns: [{ header: '9月', means: 'result' }] }],
      },
    ],
  });
  const contentBy = (text: string): { readonly content: string; readonly told: string } => {
    const sheets: readonly Sheet[] = readCsv(Buffer.from(text), '水质.csv').sheets;
    const applied = applyTo(record, sheets, [mapping]);
    expect(errorsOf(applied.issues)).toEqual([]);
    return {
      content: contentOf(applied.document, { kind: 'tables', findPlace: applied.findPlace }),
      told: JSON.stringify(applied.issues),
    };
  };
  const clean = contentBy('断面,9月\n沙沟出境,Ⅲ类\n');
  const planted = contentBy(
    `断面,备注,9月,${CANARY}-列\n沙沟出境,${CANARY},Ⅲ类,"${CANARY}\n${CANARY}"\n`,
  );
  expect(planted.told).toContain(`${CANARY}-列`);
  expect(planted.content).not.toContain(CANARY);
  expect(planted.content === clean.content).toBe(true);
});
