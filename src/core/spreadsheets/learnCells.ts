import type { DistrictWord } from '../regions/districtWord.ts';
import { cellText } from './cellText.ts';
import { fitsChiefCell, isTypicalCell } from './chiefCells.ts';
import { holdsData } from './dataRows.ts';
import type { HeaderLabel } from './findHeader.ts';
import type { ChiefColumn } from './learnGroups.ts';
import type { Certainty, LearntColumn } from './learntColumn.ts';
import { fieldsOf, findChiefLeaf, findLeaf, type TableTarget } from './meanings.ts';
import { readLeaf } from './readLeaf.ts';
import { readSpecial } from './readSpecial.ts';
import type { RowNames } from './rowNames.ts';
import { textAt, type Sheet } from './sheet.ts';

/** The words and rows that cells are compared with. */
export interface Known {
  readonly names: RowNames;
  readonly own: DistrictWord | undefined;
  readonly isFirst: boolean;
}

const SAMPLE_ROWS = 60;

/** A column with the meaning that its header proposes, judged by the first cells under it. */
export const judged = (
  sheet: Sheet,
  first: number,
  { column, label }: HeaderLabel,
  target: TableTarget,
  means: string,
  weight: number,
  known: Known,
): LearntColumn => {
  const { cells, readable, typical } = tryCells(sheet, first, column, label, target, means, known);
  const [share, typicalShare] = cells === 0 ? [0, 0] : [readable / cells, typical / cells];
  const isSure = weight === 1 && share >= 0.9 && typicalShare >= 0.8;
  const certainty: Certainty = cells > 0 && share < 0.5 ? 'unsure' : isSure ? 'sure' : 'likely';
  return { column, header: label, means, certainty, cells, readable };
};

/** A column of a chief, whose header tells its meaning. */
export const judgedGroup = (
  sheet: Sheet,
  first: number,
  { column, header, means }: ChiefColumn,
  target: TableTarget,
  known: Known,
): LearntColumn => judged(sheet, first, { column, label: header }, target, means, 1, known);

/** Tries to parse the first cells under a header with its proposed meaning. */
const tryCells = (
  sheet: Sheet,
  first: number,
  column: number,
  header: string,
  target: TableTarget,
  means: string,
  { names, own }: Known,
): { readonly cells: number; readonly readable: number; readonly typical: number } => {
  const leaf = target === 'chiefs' ? findChiefLeaf(means) : findLeaf(fieldsOf(target), means);
  const place = { source: '', path: [] };
  let cells = 0;
  let readable = 0;
  let typical = 0;
  for (let row = first; row < Math.min(sheet.rows.length, first + SAMPLE_ROWS); row += 1) {
    const text = textAt(sheet, row, column);
    if (cellText(text) === '' || !holdsData(sheet, row)) continue;
    cells += 1;
    const input = { text, place, header, year: 2000 };
    const special =
      target === 'chiefs' || target === 'period' || target === 'office'
        ? undefined
        : readSpecial(target, means, input);
    const isRead =
      target === 'chiefs'
        ? fitsChiefCell(means, text, own)
        : special
          ? !special.hasFault
          : !leaf || readLeaf(leaf, input, names).kind !== 'fault';
    if (isRead) readable += 1;
    if (isRead && (target !== 'chiefs' || isTypicalCell(means, text))) typical += 1;
  }
  return { cells, readable, typical };
};
