import { errorAt, hasErrors, warningAt, type Issue, type IssuePlace } from '../issues/issue.ts';
import { cellPlace } from './cellPlace.ts';
import type { FoundHeader } from './findHeader.ts';
import { compareKey } from '../text/cleanText.ts';
import { likelyText, textIssues } from '../text/textIssues.ts';
import { unifiedText } from '../characters/unifiedText.ts';
import { cellText } from './cellText.ts';
import { findDitto } from './ditto.ts';
import type { ColumnMapping, TableMapping } from './mapping.ts';
import { IGNORED } from './meanings.ts';
import type { CellInput } from './cellInput.ts';
import type { Cell, Sheet } from './sheet.ts';

/** The cells of one row, or of one group of a row, by meaning. */
export interface RowInputs {
  readonly first: IssuePlace;
  readonly cells: ReadonlyMap<string, CellInput>;
}

/** What is wrong with a cell before it is read, or what must be said of its reading. */
export type CellCheck = (cell: Cell, column: ColumnMapping, place: IssuePlace) => Issue | undefined;

/** The rows that the cells of a table give. */
export interface ReadInputs {
  readonly rows: readonly RowInputs[];
  /** Indexes of the rows of the sheet in which a column of the table holds something. */
  readonly read: readonly number[];
  readonly issues: readonly Issue[];
}

/** What the cells of a table are read with. */
interface InputReading {
  readonly mappingPlace: IssuePlace;
  readonly check: CellCheck;
  readonly mayRepeatAbove: (means: string) => boolean;
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
  { mappingPlace, check, mayRepeatAbove }: InputReading,
): ReadInputs => {
  const issues: Issue[] = [];
  const above = new Map<number, { text: string; place: IssuePlace; isSpoilt: boolean }>();
  const lastTexts = new Map<number, { row: number; above: string; text: string }>();
  const formulas = new Set<number>();
  const told = new Set<string>();
  /** Cells whose characters were told, however many groups of the row read them. */
  const faulty = new Set<string>();

  /** The text of a cell in one kind of characters. Those that are no text are told once. */
  const writtenText = (cell: Cell | undefined, place: IssuePlace): string => {
    const text = cell?.text ?? '';
    if (text === '' || cell?.kind === 'error') return text;
    const found = textIssues(text.replace(/[\t\v\f\r]/g, ' '), place, true);
    if (!faulty.has(place.cell ?? '')) issues.push(...found);
    if (found.length > 0) faulty.add(place.cell ?? '');
    return unifiedText(hasErrors(found) ? likelyText(text) : text);
  };

  /** The nearest text above that is no ditto mark; blanks are passed over where they repeat it. */
  const textAbove = (row: number, column: number, text: string, fillDown: boolean): string => {
    const known = lastTexts.get(column);
    if (known?.row === row) return known.above;
    const above = known?.text ?? '';
    const isSame = findDitto(text) !== undefined || (fillDown && text.trim() === '');
    lastTexts.set(column, { row, above, text: isSame ? above : text });
    return above;
  };

  const inputOf = (row: number, mapping: ColumnMapping): CellInput | undefined => {
    const column = columnOf.get(mapping.header);
    if (column === undefined || mapping.means === IGNORED) return undefined;
    const cell = withoutTextMark(sheet.rows[row]?.[column]);
    let place = cellPlace(sheet, row, column);
    const written = writtenText(cell, place);
    let text = translated(written, mapping.words);
    const issue = cell && text === written ? check({ ...cell, text }, mapping, place) : undefined;
    let isSpoilt = issue?.severity === 'error';
    if (issue && !told.has(tellingOf(issue, column))) {
      told.add(tellingOf(issue, column));
      issues.push(issue);
    }
    if (!isSpoilt && cell?.isFormula && !formulas.has(column)) {
      formulas.add(column);
      issues.push(warningAt(place, 'cell.formula', {}));
    }
    const mark = text === written ? findDitto(text) : undefined;
    const repeated = textAbove(row, column, isSpoilt ? '' : text, mapping.fillDown === true);
    const isAsked =
      mark !== undefined &&
      mapping.means !== 'name' &&
      (mark === 'beside' || repeated === '' || !mayRepeatAbove(mapping.means));
    if (isAsked)
      issues.push(
        errorAt(place, 'cell.ditto', {
          header: mapping.header,
          received: text.trim(),
          mark,
          ...(repeated !== '' && { above: repeated }),
        }),
      );
    else if (mark && mapping.means !== 'name') text = repeated;
    isSpoilt ||= isAsked;
    if (mapping.fillDown === true) {
      const known = above.get(column);
      if (text.trim() === '' && known && !isSpoilt) ({ text, place, isSpoilt } = known);
      else if (text.trim() !== '' || isSpoilt) above.set(column, { text, place, isSpoilt });
    }
    return {
      text: isSpoilt ? '' : text,
      place,
      header: mapping.header,
      ...(isSpoilt && { isRefused: true }),
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
      const filled = (table.repeat ? own : base).filter(
        ([, { text, place, isRefused }]) =>
          place.cell !== undefined && (isRefused === true || text.trim() !== ''),
      );
      if (filled.length === 0) return [];
      const cells = new Map([...base, ...fixedInputs(fixed), ...own]);
      const first = [...own, ...base].find(
        ([, { text, place, isRefused }]) =>
          (isRefused === true || text.trim() !== '') && place.cell !== undefined,
      );
      return [{ first: first?.[1].place ?? cellPlace(sheet, row, 0), cells }];
    });
    if (inputs.length > 0) read.push(row);
    return inputs;
  });
  return { rows: found, read, issues };
};

/** A wrong cell is told once; how a column is read, once for the column. */
const tellingOf = ({ severity, code, cell }: Issue, column: number): string =>
  severity === 'error' ? `${code} ${cell ?? ''}` : `${code} ${column}`;

/**
 * An apostrophe before a text tells a spreadsheet that it is one. Where it was saved with the text,
 * the rest is as typed.
 */
const withoutTextMark = (cell: Cell | undefined): Cell | undefined => {
  const [, typed] = /^\s*['＇](?=[^'＇]+$)(.*)$/s.exec(cell?.text ?? '') ?? [];
  if (cell?.kind !== 'text' || typed === undefined) return cell;
  const { isLoose: _, ...rest } = cell;
  return { ...rest, text: typed };
};

/** Replaces a text by its meaning in the mapping; other texts stay. */
const translated = (text: string, words: Readonly<Record<string, string>> | undefined): string => {
  if (!words) return text;
  const wanted = compareKey(cellText(text));
  const found = Object.entries(words).find(([written]) => compareKey(written) === wanted);
  return found ? found[1] : text;
};
