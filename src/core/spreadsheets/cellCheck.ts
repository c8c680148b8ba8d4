import { readPhone } from '../contacts/phone.ts';
import type { CollectionName } from '../formats/collections.ts';
import { errorAt, warningAt } from '../issues/issue.ts';
import { changeOf } from './changeOf.ts';
import type { TableMapping } from './mapping.ts';
import type { TableTarget } from './meanings.ts';
import type { CellCheck } from './rowInputs.ts';
import { idOf } from './rowNames.ts';
import type { TableRun } from './tableRun.ts';
import { wantedOf, type Wanted } from './wanted.ts';

/** Checks the cells of a table for what a spreadsheet did to them, before anything reads them. */
export const cellCheck = (
  run: TableRun,
  target: TableTarget,
  { list, year }: Pick<TableMapping, 'list' | 'year'>,
): CellCheck => {
  const wanted = new Map<string, Wanted | undefined>();
  const known = new Map<string, ReadonlySet<string>>();

  const knownTo = ({ kind, of }: Wanted): ReadonlySet<string> => {
    if (of === undefined || of === 'duties') return new Set();
    const key = `${kind} ${of}`;
    const made = known.get(key) ?? textsOf(run, of, kind === 'reference');
    known.set(key, made);
    return made;
  };

  return (cell, { means, header, unit }, place) => {
    if (!wanted.has(means)) wanted.set(means, wantedOf({ target, list }, means, run.fieldsOf));
    const column = wanted.get(means);
    if (!column) return undefined;
    // Several chiefs of a cell have a line each, here as in the other columns.
    const lines = target === 'chiefs' ? cell.text.split('\n') : [cell.text];
    if (column.kind === 'telephone' && lines.some(hasSeveralPhones))
      return errorAt(place, 'phone.form', { received: cell.text, reason: 'several-numbers' });
    const change = changeOf(cell, {
      wanted: column,
      header,
      unit,
      year,
      known: () => knownTo(column),
    });
    if (!change) return undefined;
    const { cause, received, mayBe, isRead } = change;
    if (cause === 'picture') return errorAt(place, 'cell.picture', {});
    if (cause === 'error')
      return received === ''
        ? errorAt(place, 'cell.formula-empty', {})
        : errorAt(place, 'cell.error', { received });
    const { title } = column;
    return isRead
      ? warningAt(place, 'cell.read-as', { title, cause, received, read: mayBe.join('、') })
      : errorAt(place, 'cell.changed', { title, cause, received, mayBe });
  };
};

/** Two numbers that each could be dialled, however they are parted. */
const hasSeveralPhones = (text: string): boolean =>
  text.split(/[、,，;；/／|\s]+|或/).filter((part) => readPhone(part).ok).length > 1;

/** Identifiers of a collection, with the names of its rows where a column names rows. */
const textsOf = (run: TableRun, of: CollectionName, isNamed: boolean): ReadonlySet<string> =>
  new Set(
    run.store.rows[of].flatMap((row) => [
      idOf(row),
      ...(isNamed ? run.names.namesOf(of, row) : []),
    ]),
  );
