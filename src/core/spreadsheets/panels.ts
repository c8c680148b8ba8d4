import { headerKey, type HeaderLabel } from './findHeader.ts';
import type { TableMapping } from './mapping.ts';
import { columnName, type Cell, type Sheet } from './sheet.ts';

/** The columns of a table that goes on beside itself, panel by panel. */
export interface Panels {
  /** First and last column of each panel, zero-based. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
  /** The headers that all panels share, left of them, and those of the first panel. */
  readonly labels: readonly HeaderLabel[];
  /** How many headers are shared, such as 镇 before 村 | 河长 | 村 | 河长. */
  readonly lead: number;
  /** The headers of each panel as the sheet counts them: 村, 村#2. */
  readonly headers: readonly (readonly string[])[];
}

/** A table for each range of `within`: `A:F,G:L` is one table in two panels. */
export const panelsOf = (table: TableMapping): readonly TableMapping[] =>
  table.within === undefined
    ? [table]
    : table.within.split(',').map((within) => ({ ...table, within }));

/** The ranges as a mapping writes them. */
export const withinWords = ({ ranges }: Panels): string =>
  ranges.map(([from, to]) => `${columnName(from)}:${columnName(to)}`).join(',');

/**
 * The panels of a header that repeats itself, such as 序号 | 镇 | 村 | 序号 | 镇 | 村. Headers behind
 * the last panel, such as a common 备注, stay in its range.
 *
 * @returns undefined if the header does not repeat, or if a panel would name no place: 姓名 and 电话
 * again may be another person of the same row
 */
export const findPanels = (
  labels: readonly HeaderLabel[],
  isPlace: (label: string) => boolean,
): Panels | undefined => {
  const keys = labels.map(({ label }) => keyOf(label));
  for (let lead = 0; lead < keys.length; lead += 1) {
    const width = keys.indexOf(keys[lead] ?? '', lead + 1) - lead;
    const own = keys.slice(lead, lead + width);
    if (width < 2 || !labels.slice(lead, lead + width).some(({ label }) => isPlace(label)))
      continue;
    let count = 1;
    while (own.every((key, at) => keys[lead + count * width + at] === key)) count += 1;
    const behind = keys.slice(lead + count * width);
    if (count < 2 || behind.some((key) => own.includes(key))) continue;
    return panelsAt(labels, lead, width, count);
  }
  return undefined;
};

const panelsAt = (
  labels: readonly HeaderLabel[],
  lead: number,
  width: number,
  count: number,
): Panels => {
  const panels = Array.from({ length: count }, (_, at) =>
    labels.slice(lead + at * width, lead + (at + 1) * width),
  );
  const starts = panels.map(([first]) => first?.column ?? 0);
  const last = labels.at(-1)?.column ?? 0;
  return {
    ranges: starts.map((from, at) => [from, (starts[at + 1] ?? last + 1) - 1] as const),
    labels: labels.slice(0, lead + width),
    lead,
    headers: panels.map((panel) => panel.map(({ label }) => label)),
  };
};

/** The panels below each other, in the columns of the first, so that cells are looked at together. */
export const stackPanels = (sheet: Sheet, first: number, { ranges }: Panels): Sheet => {
  const [[own, to] = [0, 0]] = ranges;
  const below = ranges.flatMap(([from, last]) =>
    sheet.rows.slice(first).map((row): readonly (Cell | undefined)[] => [
      // What the panels share says nothing of a panel that has ended.
      ...Array.from({ length: own }, (_, at) =>
        isBlank(row.slice(from, last + 1)) ? undefined : row[at],
      ),
      ...row.slice(from, last + 1),
    ]),
  );
  const above = sheet.rows.slice(0, first).map((row) => row.slice(0, to + 1));
  return { ...sheet, rows: [...above, ...below] };
};

/** The place of a header in the first panel, and its panel; shared headers are of the first. */
export const inFirstPanel = (
  { labels, lead }: Panels,
  at: number,
): { readonly at: number; readonly panel: number } => {
  const width = labels.length - lead;
  return at < lead
    ? { at, panel: 0 }
    : { at: lead + ((at - lead) % width), panel: Math.floor((at - lead) / width) };
};

const isBlank = (cells: readonly (Cell | undefined)[]): boolean =>
  cells.every((cell) => cell === undefined || cell.text.trim() === '');

const keyOf = (label: string): string => headerKey(label).replace(/#\d+$/, '');
