import { formatPhone } from '../../../src/view/numbers/format.ts';
import type { Cell, Row } from '../../../src/view/tables/tableShapes.ts';

/** Rows of a table in short form. */
export const rowsInWords = (rows: readonly Row[]): readonly (readonly string[])[] =>
  rows.map((row) => row.map(inWords));

/**
 * A cell as one short text, so that a test can state a row as it is read:
 * `[望川河](/rivers/wang-chuan-he/)`, `late：逾期`, `（空缺）` for a reason in place of a value.
 */
const inWords = (cell: Cell): string => {
  if (typeof cell === 'string') return cell;
  switch (cell.kind) {
    case 'link':
      return `[${cell.text}](${cell.address})`;
    case 'absent':
      return `（${cell.reason}）`;
    case 'status':
      return `${cell.status}：${cell.word}`;
    case 'water':
      return cell.reading.kind === 'class'
        ? `class ${cell.reading.waterClass}`
        : `（${cell.reading.word}）`;
    case 'trend':
      return cell.description;
    case 'phone':
      return [cell.instead, formatPhone(cell.call.phone)].filter(Boolean).join(' ');
    case 'code':
    case 'share':
      return cell.text;
  }
};
