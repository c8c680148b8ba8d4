import { columnName } from '../../core/spreadsheets/sheet.ts';

/** A column of a sheet to write. */
export interface SheetColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly isRequired: boolean;
  /** Cells keep the typed text, including leading zeros. */
  readonly isText: boolean;
  /** Range of the choices of a drop-down, such as `选项!$A$2:$A$9`. */
  readonly options?: string;
  /** Whether other values may be typed too. */
  readonly isOpen?: boolean;
}

/** A sheet to write: a header and its rows. */
export interface WrittenSheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  /** A title above the header, in the first cell. */
  readonly title?: string;
}

/** A part of a workbook. */
export interface WorkbookFile {
  readonly name: string;
  readonly content: string;
}

/** Number of rows below the data that also have drop-downs. */
const SPARE_ROWS = 2000;

/** Styles of `styles.xml` below, by index. */
const STYLE = { plain: 0, header: 1, required: 2, text: 3, wrapped: 4 } as const;

/** The parts of an XLSX workbook (ECMA-376). The same sheets give the same parts. */
export const workbookFiles = (sheets: readonly WrittenSheet[]): readonly WorkbookFile[] => [
  { name: '[Content_Types].xml', content: contentTypes(sheets.length) },
  { name: '_rels/.rels', content: relations([`officeDocument" Target="xl/workbook.xml`]) },
  { name: 'xl/workbook.xml', content: workbook(sheets) },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: relations([
      ...sheets.map((_, at) => `worksheet" Target="worksheets/sheet${at + 1}.xml`),
      'styles" Target="styles.xml',
    ]),
  },
  { name: 'xl/styles.xml', content: styles },
  ...sheets.map((sheet, at) => ({
    name: `xl/worksheets/sheet${at + 1}.xml`,
    content: worksheet(sheet),
  })),
];

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes = (sheets: number): string =>
  `${declaration}<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>` +
  Array.from(
    { length: sheets },
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${types}.worksheet+xml"/>`,
  ).join('') +
  '</Types>';

const relations = (targets: readonly string[]): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">` +
  targets
    .map((target, at) => `<Relationship Id="rId${at + 1}" Type="${office}/${target}"/>`)
    .join('') +
  '</Relationships>';

const workbook = (sheets: readonly WrittenSheet[]): string =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
  sheets
    .map(
      ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
    )
    .join('') +
  '</sheets></workbook>';

const styles =
  `${declaration}<styleSheet xmlns="${main}">` +
  '<fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE3EEF2"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFE9B8"/></patternFill></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="5"><xf/>' +
  '<xf fontId="1" fillId="2" applyFont="1" applyFill="1"/><xf fontId="1" fillId="3" applyFont="1" applyFill="1"/>' +
  '<xf numFmtId="49" applyNumberFormat="1"/>' +
  '<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const worksheet = ({ columns, rows, title }: WrittenSheet): string => {
  const headerRow = title === undefined ? 1 : 2;
  const header = columns.map(({ header: text, isRequired }, column) =>
    cell(text, column, headerRow, isRequired ? STYLE.required : STYLE.header),
  );
  const lines = rows.map((row, at) => {
    const number = headerRow + 1 + at;
    const cells = row.map((value, column) =>
      cell(value, column, number, columns[column]?.isText === true ? STYLE.text : STYLE.plain),
    );
    return `<row r="${number}">${cells.join('')}</row>`;
  });
  return (
    `${declaration}<worksheet xmlns="${main}">` +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${columns.map(columnOf).join('')}</cols>` +
    `<sheetData>${title === undefined ? '' : `<row r="1">${cell(title, 0, 1, STYLE.header)}</row>`}` +
    `<row r="${headerRow}">${header.join('')}</row>${lines.join('')}</sheetData>` +
    `${validations(columns, headerRow + 1, headerRow + rows.length + SPARE_ROWS)}</worksheet>`
  );
};

const columnOf = ({ width, isText }: SheetColumn, at: number): string =>
  `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${isText ? ` style="${STYLE.text}"` : ''}/>`;

const validations = (columns: readonly SheetColumn[], first: number, last: number): string => {
  const lists = columns.flatMap(({ options, isOpen }, column) => {
    if (options === undefined) return [];
    const area = `${columnName(column)}${first}:${columnName(column)}${last}`;
    const strictness = isOpen === true ? '' : ' showErrorMessage="1"';
    return [
      `<dataValidation type="list" allowBlank="1"${strictness} sqref="${area}"><formula1>${escaped(options)}</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0
    ? ''
    : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
};

const cell = (
  value: string | number | undefined,
  column: number,
  row: number,
  style: number,
): string => {
  if (value === undefined || value === '') return '';
  const at = `r="${columnName(column)}${row}"${style === 0 ? '' : ` s="${style}"`}`;
  if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`;
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
};

/**
 * Text escaped for XML; characters that XML cannot contain, and text that looks like an escape, as
 * `_xHHHH_`.
 */
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
