import { cellText } from './cellText.ts';
import { isSerialHeader } from './findHeader.ts';
import type { FillReason, LearntColumn } from './learntColumn.ts';
import type { LearntGroup } from './learnGroups.ts';
import { textAt, type Sheet } from './sheet.ts';

/** Columns and groups, and how many cells each column had lost. */
export interface LearntBlanks {
  readonly columns: readonly LearntColumn[];
  readonly groups: readonly LearntGroup[];
  readonly dropped: ReadonlyMap<number, number>;
}

/** What a column's blank cells are taken for: asked about, or proposed to repeat the one above. */
export type LearntBlank =
  | { readonly question: 'blank' }
  | { readonly fillDown: FillReason; readonly certainty: LearntColumn['certainty'] };

/**
 * The columns of places that have blank cells under filled ones. A blank repeats the one above where
 * the shape of the sheet shows a merged cell: the running number is blank in exactly the same rows, or
 * the file lost the cells. A blank town beside a village cannot mean the whole place, so merged cells
 * elsewhere in its column or a block of blanks beside it are enough; a river goes with such a town.
 * All other blanks stay a question.
 */
export const learnBlanks = (
  sheet: Sheet,
  rows: readonly number[],
  { columns, groups, dropped }: LearntBlanks,
): ReadonlyMap<number, LearntBlank> => {
  const isBlank = (row: number, column: number): boolean =>
    cellText(textAt(sheet, row, column)) === '';
  const blanksOf = (column: number): readonly number[] => {
    const filled = rows.findIndex((row) => !isBlank(row, column));
    return filled === -1 ? [] : rows.slice(filled).filter((row) => isBlank(row, column));
  };
  const isSame = (column: number, blanks: readonly number[]): boolean =>
    String(blanksOf(column)) === String(blanks);
  const serial = columns.find(({ header }) => isSerialHeader(header));
  const village = columns.find(({ means }) => means === 'village');
  const grouped = groups.flatMap((group) => group.columns.map(({ column }) => column));

  const provenBy = ({ column }: LearntColumn): FillReason | undefined => {
    const blanks = blanksOf(column);
    if (dropped.get(column) === blanks.length) return 'dropped';
    return serial && isSame(serial.column, blanks) ? 'serial' : undefined;
  };
  const shownBy = (town: LearntColumn): FillReason | undefined => {
    const blanks = blanksOf(town.column);
    if (!village || blanks.some((row) => isBlank(row, village.column))) return undefined;
    if (rows.some((row) => sheet.rows[row]?.[town.column]?.mergedFrom !== undefined))
      return 'merged';
    const beside = [
      ...grouped,
      ...columns.flatMap(({ means, column }) => (means === 'river' ? column : [])),
    ];
    return beside.some((column) => isSame(column, blanks)) ? 'block' : undefined;
  };

  const broken = columns.filter(
    (column) => isPlaceMeaning(column.means) && blanksOf(column.column).length > 0,
  );
  const town = broken.find(({ means }) => means === 'town');
  const ofTown = town && (provenBy(town) ?? shownBy(town));
  const reasonOf = (column: LearntColumn): FillReason | undefined => {
    if (column === town) return ofTown;
    if (column.means === 'village') return undefined;
    const goesWithTown =
      ofTown !== undefined && town !== undefined && isSame(column.column, blanksOf(town.column));
    return provenBy(column) ?? (goesWithTown ? 'block' : undefined);
  };
  return new Map(
    broken.map((column): readonly [number, LearntBlank] => {
      const fillDown = reasonOf(column);
      const certainty = column.certainty === 'sure' ? 'likely' : column.certainty;
      return [
        column.column,
        fillDown === undefined ? { question: 'blank' } : { fillDown, certainty },
      ];
    }),
  );
};

/** Columns that say where a row belongs. */
export const isPlaceMeaning = (means: string): boolean => /^(?:river|town|village)$/.test(means);
