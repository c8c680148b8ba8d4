import { zipArchive } from '../../../src/print/engine/zipArchive.ts';
import { addressOf } from '../../../src/core/spreadsheets/sheet.ts';

/**
 * A cell of a hand-made workbook: a text, a number, or the XML of the whole cell without its
 * address.
 */
export type UglyCell = string | number | undefined | { readonly xml: string };

/** A sheet of it. */
export interface UglySheet {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly rows: readonly (readonly UglyCell[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Replaces everything above. */
  readonly raw?: string;
}

/** Other peculiarities of a workbook. */
export interface UglyBook {
  readonly sheets: readonly UglySheet[];
  readonly is1904?: boolean;
  readonly strings?: readonly string[];
  /** Format codes of styles 1, 2, 3 … */
  readonly formats?: readonly string[];
  readonly more?: readonly { readonly name: string; readonly content: string }[];
  readonly without?: readonly string[];
}

const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The bytes of such a workbook. */
export const uglyBook = ({
  sheets,
  is1904,
  strings,
  formats = [],
  more = [],
  without = [],
}: UglyBook): Buffer => {
  const files = [
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${ns} xmlns:r="r"><workbookPr${is1904 === true ? ' date1904="1"' : ''}/><sheets>${sheets
        .map(
          ({ name, state }, at) =>
            `<sheet name="${name ?? `Sheet${at + 1}`}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="r${at}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${sheets
        .map(
          (_, at) =>
            `<Relationship Id="r${at}" Type="worksheet" Target="worksheets/sheet${at}.xml"/>`,
        )
        .join(
          '',
        )}<Relationship Id="x" Type="externalLink" Target="http://example.invalid/" TargetMode="External"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet ${ns}><numFmts>${formats
        .map(
          (code, at) =>
            `<numFmt numFmtId="${at + 200}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
        )
        .join(
          '',
        )}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${at + 200}"/>`).join('')}</cellXfs></styleSheet>`,
    },
    ...(strings
      ? [{ name: 'xl/sharedStrings.xml', content: `<sst ${ns}>${strings.join('')}</sst>` }]
      : []),
    ...sheets.map((sheet, at) => ({
      name: `xl/worksheets/sheet${at}.xml`,
      content: sheet.raw ?? sheetXml(sheet),
    })),
    ...more,
  ];
  return Buffer.from(
    zipArchive(
      files.filter(({ name }) => !without.includes(name)),
      '2026-01-01',
    ),
  );
};

const sheetXml = ({ rows, merges = [], hiddenRows = [], hiddenColumns = [] }: UglySheet): string =>
  `<worksheet ${ns}><cols>${hiddenColumns.map((column) => `<col min="${column}" max="${column}" hidden="1"/>`).join('')}</cols><sheetData>${rows
    .map(
      (row, at) =>
        `<row r="${at + 1}"${hiddenRows.includes(at + 1) ? ' hidden="1"' : ''}>${row.map((cell, column) => cellXml(cell, addressOf(at, column))).join('')}</row>`,
    )
    .join(
      '',
    )}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`;

const cellXml = (cell: UglyCell, address: string): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return cell.xml.replace('<c', `<c r="${address}"`);
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
};
