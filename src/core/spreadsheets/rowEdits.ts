import { isCollectionName } from '../formats/collections.ts';
import type { OfficeExport } from '../formats/formats.ts';
import { groupBy } from '../lists/groupBy.ts';
import { isRow, type Row } from './rowStore.ts';
import { templateTables, type TemplateTable } from './template.ts';
import { TemplateRows, type TemplateSource } from './templateRows.ts';
import { publicTables, tableDifference, type PublicTable } from '../dataset/rowChanges.ts';

/** A field of a row, as the office writes it; undefined where it has no value. */
export interface CellEdit {
  readonly title: string;
  readonly was: string | undefined;
  readonly is: string | undefined;
}

/** A row that is new, other or gone. */
export interface RowEdit {
  readonly kind: 'added' | 'changed' | 'removed';
  /** The row by its name, else by what it is about; empty for the period and the office. */
  readonly label: string;
  /** Fields that differ: of a new row all that have a value, of one that is gone none. */
  readonly cells: readonly CellEdit[];
}

/** The edits of one table, which is named by its sheet in the template. */
export interface TableEdits {
  readonly name: string;
  readonly title: string;
  readonly rows: readonly RowEdit[];
}

/** The sheets of each table, made once because a schema is long to walk. */
let tableSheets: ReadonlyMap<TemplateTable['into'], readonly TemplateTable[]> | undefined;

/** How values are written in this office. */
type OfficeWords = Pick<TemplateSource, 'duties' | 'ownWords'>;

/**
 * Every difference between two records, row by row and field by field, in the words of the template,
 * which has a cell for every public field. Lines of the map have no sheet: of them the number of points
 * is told, under a title that is empty, and a line with as many on another course has no cells.
 */
export const rowEdits = (
  now: OfficeExport,
  before: OfficeExport,
  words: OfficeWords,
): readonly TableEdits[] => {
  tableSheets ??= groupBy(templateTables(), ({ into }) => into);
  const sheets = tableSheets;
  const [current, former] = [sideOf(now, words), sideOf(before, words)];
  const names = new Set([...current.tables.keys(), ...former.tables.keys()]);
  return [...names].flatMap((name): readonly TableEdits[] => {
    const sheet = sheetName(name);
    const own = (sheet && sheets.get(sheet)) ?? [];
    const [is = noRows, was = noRows] = [current.tables.get(name), former.tables.get(name)];
    const { added, changed, removed } = tableDifference(is, was);
    const rowsNow = new Map(is.keys.map((key, at) => [key, is.rows[at]]));
    const rowsThen = new Map(was.keys.map((key, at) => [key, was.rows[at]]));
    const rows = [
      ...added.map((key): RowEdit => {
        const fields = fieldsOf(current, own, rowsNow.get(key));
        return {
          kind: 'added',
          label: labelOf(current, name, key, fields),
          cells: cellEdits([], fields),
        };
      }),
      ...changed.map((each): RowEdit => {
        const fields = fieldsOf(current, own, each.is);
        return {
          kind: 'changed',
          label: labelOf(current, name, each.id, fields),
          cells: cellEdits(fieldsOf(former, own, each.was), fields),
        };
      }),
      ...removed.map((key): RowEdit => {
        const fields = fieldsOf(former, own, rowsThen.get(key));
        return { kind: 'removed', label: labelOf(former, name, key, fields), cells: [] };
      }),
    ];
    return rows.length === 0 ? [] : [{ name, title: own[0]?.sheet ?? '', rows }];
  });
};

/** A record with what writes its cells. */
interface Side {
  readonly tables: ReadonlyMap<string, Omit<PublicTable, 'name'>>;
  readonly cells: TemplateRows;
}

const sideOf = (record: OfficeExport, words: OfficeWords): Side => ({
  tables: new Map(
    [{ name: 'period', keys: ['period'], rows: [record.period] }, ...publicTables(record)].map(
      ({ name, ...table }) => [name, table],
    ),
  ),
  cells: new TemplateRows({ record, ...words }),
});

const noRows = { keys: [], rows: [] };

const sheetName = (name: string): TemplateTable['into'] | undefined =>
  name === 'period' || name === 'office' || isCollectionName(name) ? name : undefined;

/** A field with its values: one, or one for each entry of a list. */
interface Field {
  readonly title: string;
  readonly values: readonly string[];
  /** Whether it tells what a row without a name is about. */
  readonly isSubject: boolean;
}

const fieldsOf = (
  { cells }: Side,
  sheets: readonly TemplateTable[],
  row: object | undefined,
): readonly Field[] => {
  const owner: Row = { ...row };
  if (sheets.length === 0) return pointsOf(owner);
  return sheets.flatMap((sheet): readonly Field[] => {
    const entries = cells.ofRow(owner, sheet);
    const named = sheet.columns.map(({ header, leaf }, at) => ({
      title: header,
      leaf,
      values: entries.flatMap((entry) => {
        const value = entry[at];
        return leaf && value !== undefined ? textOf(value) : [];
      }),
    }));
    if (sheet.list.length === 0)
      return named.map(({ title, values, leaf }) => ({
        title,
        values,
        isSubject:
          leaf !== undefined &&
          (leaf.type.kind === 'reference' || /date|month/.test(leaf.type.kind)),
      }));
    const values = entries.map((entry) =>
      sheet.columns
        .flatMap(({ header, leaf }, at) => {
          const value = entry[at];
          return leaf && value !== undefined
            ? textOf(value).map((text) => `${header} ${text}`)
            : [];
        })
        .join('，'),
    );
    return [{ title: sheet.sheet.replace(/^[^·]+·/, ''), values, isSubject: false }];
  });
};

/** A cell in one line; none if it is empty. */
const textOf = (value: string | number): readonly string[] => {
  const text = String(value).trim().replaceAll('\n', '；');
  return text === '' ? [] : [text];
};

/** A line of the map by its number of points. Another course may have as many. */
const pointsOf = ({ geometry }: Row): readonly Field[] => {
  const coordinates = isRow(geometry) ? geometry['coordinates'] : [];
  const points = JSON.stringify(coordinates ?? []).match(/\[-?\d/g)?.length ?? 0;
  return [{ title: '', values: [String(points)], isSubject: false }];
};

const labelOf = ({ cells }: Side, name: string, key: string, fields: readonly Field[]): string => {
  if (name === 'lines') return cells.names.label('rivers', key);
  if (name === key) return '';
  const label = isCollectionName(name) ? cells.names.label(name, key) : '';
  if (label !== '' && label !== key) return label;
  const subject = fields.filter(({ isSubject }) => isSubject).flatMap(({ values }) => values);
  return subject.length > 0 ? subject.slice(0, 3).join(' ') : key;
};

/** Values that only one side has, the first with the first. */
const cellEdits = (was: readonly Field[], is: readonly Field[]): readonly CellEdit[] => {
  const [then, now] = [byTitle(was), byTitle(is)];
  return [...new Set([...now.keys(), ...then.keys()])].flatMap((title) => {
    const [former, current] = [then.get(title) ?? [], now.get(title) ?? []];
    const gone = without(former, current);
    const come = without(current, former);
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => ({
      title,
      was: gone[at],
      is: come[at],
    }));
  });
};

const byTitle = (fields: readonly Field[]): ReadonlyMap<string, readonly string[]> =>
  new Map(fields.map(({ title, values }) => [title, values]));

/** The values that are not also in the other list, each as often as it is more. */
const without = (values: readonly string[], others: readonly string[]): readonly string[] => {
  const left = [...others];
  return values.filter((value) => {
    const at = left.indexOf(value);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
};
