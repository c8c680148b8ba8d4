import { compareKey } from '../text/cleanText.ts';
import { withoutDust } from '../numbers/decimals.ts';
import { errorAt, warningAt, type Issue } from '../issues/issue.ts';
import { cellText } from './cellText.ts';
import { cellPlace, sheetPlace } from './cellPlace.ts';
import { columnRange, headerKey, type FoundHeader } from './findHeader.ts';
import type { TableMapping } from './mapping.ts';
import { readQuantity } from './readQuantity.ts';
import { columnName, textAt, type Sheet } from './sheet.ts';

/** The indexes of the data rows, and the issues of all other rows. */
export interface DataRows {
  readonly rows: readonly number[];
  readonly issues: readonly Issue[];
}

/** Classifies the rows under a header: data, totals, footnotes, repeated headers, rows to skip. */
export const dataRows = (sheet: Sheet, table: TableMapping, header: FoundHeader): DataRows => {
  const [from = 0, to = Infinity] = columnRange(table.within);
  const rows: number[] = [];
  const left: Record<(typeof kinds)[number], number[]> = {
    above: rowsAbove(sheet, table, header),
    total: [],
    footnote: [],
    heading: [],
    asked: [],
  };
  const hidden: number[] = [];
  // A title that stands again below comes with the header of the next printed page.
  const titles = new Set(
    Array.from({ length: Math.max(0, header.firstRow - table.headerRows) }, (_, row) =>
      distinctTexts(sheet, row, from, to).join('\n'),
    ),
  );
  for (let row = header.firstRow; row < sheet.rows.length; row += 1) {
    const texts = distinctTexts(sheet, row, from, to);
    if (texts.length === 0 || isContinued(sheet, row)) continue;
    if (isTotal(texts)) left.total.push(row);
    else if (isFootnote(texts)) left.footnote.push(row);
    else if (isHeading(sheet, row, header) || titles.has(texts.join('\n'))) left.heading.push(row);
    else if (isAsked(sheet, row, table, header)) left.asked.push(row);
    else if (sheet.hiddenRows.has(row)) hidden.push(row);
    else rows.push(row);
  }
  const issues: Issue[] = kinds.flatMap((why) =>
    left[why].length === 0
      ? []
      : [
          warningAt(sheetPlace(sheet), 'table.rows-unread', {
            why,
            rows: left[why].map((row) => row + 1),
          }),
        ],
  );
  if (hidden.length > 0)
    issues.push(
      errorAt(sheetPlace(sheet), 'table.hidden', {
        what: 'rows',
        places: hidden.map((row) => String(row + 1)),
      }),
    );
  return { rows, issues: [...issues, ...totalIssues(sheet, rows, left.total, header)] };
};

/** Why rows are left out, in the order of their issues. */
const kinds = ['above', 'total', 'footnote', 'heading', 'asked'] as const;

/**
 * Rows above the header that look like rows of the table: at least two cells, and half of the columns
 * that are read. Titles, units and dates are shorter.
 */
const rowsAbove = (sheet: Sheet, table: TableMapping, header: FoundHeader): number[] => {
  const columns = [...header.columnOf.values()];
  const rows = Array.from(
    { length: Math.max(0, header.firstRow - table.headerRows) },
    (_, row) => row,
  );
  return rows.filter((row) => {
    const cells = columns.flatMap((column) => {
      const cell = sheet.rows[row]?.[column];
      return cell && cellText(cell.text) !== '' ? [cell.mergedFrom ?? column] : [];
    });
    return new Set(cells).size >= Math.max(2, columns.length / 2);
  });
};

/** Whether a row is neither empty nor a total nor a note. */
export const holdsData = (sheet: Sheet, row: number): boolean => {
  const texts = distinctTexts(sheet, row, 0, Infinity);
  return texts.length > 0 && !isTotal(texts) && !isFootnote(texts);
};

/** The texts of a row; a merged cell counts once. */
const distinctTexts = (sheet: Sheet, row: number, from: number, to: number): readonly string[] => {
  const seen = new Set<string>();
  const texts: string[] = [];
  for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
    if (!cell || column < from || column > to || cellText(cell.text) === '') continue;
    if (cell.mergedFrom !== undefined) {
      if (seen.has(cell.mergedFrom)) continue;
      seen.add(cell.mergedFrom);
    }
    texts.push(cellText(cell.text));
  }
  return texts;
};

/** `合计`, `总 计`, `小计：` in one of the first cells. */
const isTotal = (texts: readonly string[]): boolean =>
  texts
    .filter((text) => 'fault' in readQuantity(text))
    .slice(0, 3)
    .some((text) =>
      /^(?:本页|全[区县市镇]|各[镇乡]|累计)?(?:合计|总计|小计|共计|汇总)[:：]?$/.test(
        text.replace(/\s/g, ''),
      ),
    );

/** Whether a row has nothing of its own: a blank line inside merged cells that begin above. */
const isContinued = ({ rows }: Sheet, row: number): boolean =>
  (rows[row] ?? []).every(
    (cell) =>
      !cell ||
      cellText(cell.text) === '' ||
      (cell.mergedFrom !== undefined && !new RegExp(`^[A-Z]+${row + 1}$`).test(cell.mergedFrom)),
  );

/** A single text about the table or the rows below, or a line for signatures. */
const isFootnote = (texts: readonly string[]): boolean => {
  const [first = ''] = texts;
  const compact = first.replace(/\s/g, '');
  if (
    /^(?:(?:填表|制表|填报|报送|审核|复核|经办)(?:人|单位|日期|时间)?|(?:单位|分管|主管)?(?:负责人|领导)|联系人|联系电话|(?:单位)?(?:盖章|公章)|签字)[:：(（]/.test(
      compact,
    )
  )
    return true;
  // 跨界水体： heads the rows below it.
  if (texts.length === 1 && /[:：]$/.test(compact)) return true;
  return (
    texts.length === 1 &&
    /^(?:(?:注|备注|说明|附注|数据来源|资料来源)[:：\d.、)(（]|※|\*)/.test(compact) &&
    compact.length > 2
  );
};

/** The header repeated, as at the top of each printed page. */
const isHeading = (sheet: Sheet, row: number, { labels }: FoundHeader): boolean => {
  const last = labels.map(({ label, column }) => ({
    column,
    key: headerKey(label.replace(/#\d+$/, '')),
  }));
  // A label of several rows is joined by slashes, which its last row may hold itself.
  const same = last.filter(({ column, key }) => {
    const written = headerKey(textAt(sheet, row, column));
    return written !== '' && (written === key || key.endsWith(`/${written}`));
  });
  return labels.length > 1 && same.length === labels.length;
};

const isAsked = (
  sheet: Sheet,
  row: number,
  { skip = [] }: TableMapping,
  { labels }: FoundHeader,
): boolean =>
  skip.some(({ header, is }) => {
    const column = labels.find(({ label }) => headerKey(label) === headerKey(header))?.column;
    if (column === undefined) return false;
    const text = compareKey(textAt(sheet, row, column));
    return is.some((each) => compareKey(each) === text);
  });

/** Compares a stated total of the whole table with its rows. Subtotals are ignored. */
const totalIssues = (
  sheet: Sheet,
  rows: readonly number[],
  totals: readonly number[],
  { labels }: FoundHeader,
): readonly Issue[] => {
  const [total] = totals;
  if (total === undefined || totals.length > 1) return [];
  return labels.flatMap(({ label, column }) => {
    const stated = readQuantity(textAt(sheet, total, column));
    if ('fault' in stated || stated.unit?.includes('%') === true) return [];
    const values = rows.map((row) => readQuantity(textAt(sheet, row, column)));
    const computed = values.reduce((sum, each) => sum + ('fault' in each ? 0 : each.value), 0);
    if (values.every((each) => 'fault' in each) || Math.abs(computed - stated.value) < 1e-6)
      return [];
    return [
      warningAt(cellPlace(sheet, total, column), 'table.total', {
        header: label,
        stated: stated.value,
        computed: withoutDust(computed),
      }),
    ];
  });
};

/** Hidden columns that a mapping reads. Data that the clerk has not seen must not be published. */
export const hiddenColumnIssues = (sheet: Sheet, columns: readonly number[]): readonly Issue[] => {
  const hidden = columns.filter((column) => sheet.hiddenColumns.has(column));
  return hidden.length === 0
    ? []
    : [
        errorAt(sheetPlace(sheet), 'table.hidden', {
          what: 'column',
          places: [...new Set(hidden)].map(columnName),
        }),
      ];
};
