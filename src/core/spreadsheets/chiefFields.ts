import { isCalendarDate } from '../calendar/calendar.ts';
import type { IssuePlace } from '../issues/issue.ts';
import { findLeaf } from './meanings.ts';
import type { CellInput } from './cellInput.ts';
import { readLeaf } from './readLeaf.ts';
import { TO_FOLLOW } from './registerRows.ts';
import type { RowInputs } from './rowInputs.ts';
import type { Row } from './rowStore.ts';
import type { FieldValue, TableRun } from './tableRun.ts';

/** First and last day of the term, if the table gives them; undefined if one cannot be parsed. */
export const readTerm = (
  run: TableRun,
  cells: RowInputs['cells'],
): readonly FieldValue[] | undefined => {
  const before = run.issues.length;
  const from = readDay(run, '任职日期', cells.get('from'));
  const to = readDay(run, '卸任日期', cells.get('to'));
  if (run.issues.length > before) return undefined;
  return [...(from ? [{ ...from, path: ['from'] }] : []), ...(to ? [{ ...to, path: ['to'] }] : [])];
};

/** Fields of a new term that the list does not give. */
export const toFollow = (holding: Row, place: IssuePlace): readonly FieldValue[] =>
  (['from', 'duty'] as const).flatMap((field) =>
    holding[field] === undefined
      ? [
          {
            path: [field],
            title: field === 'from' ? '任职日期' : '职责',
            value: TO_FOLLOW,
            place,
          },
        ]
      : [],
  );

/** A day of a term, under the name of its own column. */
export const readDay = (
  run: TableRun,
  title: string,
  cell: CellInput | undefined,
): Omit<FieldValue, 'path'> | undefined => {
  const leaf = findLeaf(run.fieldsOf('postHoldings'), 'to');
  if (!cell || !leaf) return undefined;
  const read = readLeaf({ ...leaf, title }, cell, run.names);
  if (read.kind === 'fault') run.report(...read.issues);
  return read.kind === 'value' && typeof read.value === 'string' && isCalendarDate(read.value)
    ? { title, value: read.value, place: cell.place }
    : undefined;
};

export const textValue = (
  field: string,
  title: string,
  cell: CellInput | undefined,
): readonly FieldValue[] =>
  cell && cell.text.trim() !== ''
    ? [{ path: [field], title, value: cell.text.trim(), place: cell.place }]
    : [];
