import { errorAt, hasErrors, warningAt, type Issue, type IssuePlace } from '../issues/issue.ts';
import { cellPlace } from './cellPlace.ts';
import type { FoundHeader } from './findHeader.ts';
import { compareKey } from '../text/cleanText.ts';
import { likelyText, textIssues } from '../text/textIssues.ts';
import { unifiedText } from '../characters/unifiedText.ts';
import { cellText } from './cellText.ts';
import type { ColumnMapping, TableMapping } from './mapping.ts';
import { IGNORED } from './meanings.ts';
import type { CellInput } from './readLeaf.ts';
import type { Sheet } from './sheet.ts';

/** The cells of one row, or of one group of a row, by meaning. */
export interface RowInputs {
  readonly first: IssuePlace;
  readonly cells: ReadonlyMap<string, CellInput>;
}

/** The rows that the cells of a table give. */
export interface ReadInputs {
  readonly rows: readonly RowInputs[];
  /** Indexes of the rows of the sheet in which a column of the table holds something. */
  readonly read: readonly number[];
  readonly issues: readonly Issue[];
}

/**
 * Reads the cells of data rows by the columns of a mapping. Every group of columns gives a row of
 * its own.
 */
export const readInputs = (
  sheet: Sheet,
  table: TableMapping,
  { columnOf }: FoundHeader,
  rows: readonly number[],
  mappingPlace: IssuePlace,
): ReadInputs => {
  const issues: Issue[] = [];
  const above = new Map<number, { text: string; place: IssuePlace }>();
  const formulas = new Set<number>();
  const broken = new Set<string>();
  /** Cells whose characters were told, however many groups of the row read them. */
  const faulty = new Set<string>();

  const inputOf = (row: number, mapping: ColumnMapping): CellInput | undefined => {
    const column = columnOf.get(mapping.header);
    if (column === undefined || mapping.means === IGNORED) return undefined;
    const cell = sheet.rows[row]?.[column];
    let place = cellPlace(sheet, row, column);
    let text = cell?.text ?? '';
    if (cell?.kind === 'error' && !broken.has(place.cell ?? '')) {
      broken.add(place.cell ?? '');
      issues.push(
        text === ''
          ? errorAt(place, 'cell.formula-empty', {})
          : errorAt(place, 'cell.error', { received: text }),
      );
    } else if (text !== '') {
      const found = textIssues(text.replace(/[\t\v\f\r]/g, ' '), place, true);
      if (!faulty.has(place.cell ?? '')) issues.push(...found);
      if (found.length > 0) faulty.add(place.cell ?? '');
      text = unifiedText(hasErrors(found) ? likelyText(text) : text);
    }
    if (cell?.kind === 'picture') issues.push(errorAt(place, 'cell.picture', {}));
    if (cell?.kind === 'error' || cell?.kind === 'picture') text = '';
    else if (cell?.isFormula && !formulas.has(column)) {
      formulas.add(column);
      issues.push(warningAt(place, 'cell.formula', {}));
    }
    if (mapping.fillDown === true) {
      const known = above.get(column);
      if (text.trim() === '' && known) ({ text, place } = known);
      else if (text.trim() !== '') above.set(column, { text, place });
    }
    return {
      text: translated(text, mapping.words),
      place,
      header: mapping.header,
      ...(mapping.unit !== undefined && { unit: mapping.unit }),
      ...(table.year !== undefined && { year: table.year }),
    };
  };

  const fixedInputs = (
    fixed: Readonly<Record<string, string>> = {},
  ): readonly [string, CellInput][] =>
    Object.entries(fixed).map(([means, text]) => [
      means,
      {
        text,
        place: { ...mappingPlace, path: [...mappingPlace.path, 'fixed', means] },
        header: '',
        ...(table.year !== undefined && { year: table.year }),
      },
    ]);

  const cellsOf = (
    row: number,
    columns: readonly ColumnMapping[],
  ): readonly [string, CellInput][] =>
    columns.flatMap((mapping) => {
      const input = inputOf(row, mapping);
      return input ? [[mapping.means, input]] : [];
    });

  const groups = table.repeat ?? [{ fixed: {}, columns: [] }];
  const read: number[] = [];
  const found = rows.flatMap((row) => {
    const base = [...fixedInputs(table.fixed), ...cellsOf(row, table.columns)];
    const inputs = groups.flatMap(({ fixed, columns }): readonly RowInputs[] => {
      const own = cellsOf(row, columns);
      const filled = (table.repeat ? own : base).filter(([, { text }]) => text.trim() !== '');
      if (filled.length === 0) return [];
      const cells = new Map([...base, ...fixedInputs(fixed), ...own]);
      const first = [...own, ...base].find(
        ([, { text, place }]) => text.trim() !== '' && place.cell !== undefined,
      );
      return [{ first: first?.[1].place ?? cellPlace(sheet, row, 0), cells }];
    });
    if (inputs.length > 0) read.push(row);
    return inputs;
  });
  return { rows: found, read, issues };
};

/** Replaces a text by its meaning in the mapping; other texts stay. */
const translated = (text: string, words: Readonly<Record<string, string>> | undefined): string => {
  if (!words) return text;
  const wanted = compareKey(cellText(text));
  const found = Object.entries(words).find(([written]) => compareKey(written) === wanted);
  return found ? found[1] : text;
};
