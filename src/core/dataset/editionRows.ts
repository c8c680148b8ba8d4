import type { CountedReading, FigureDeclaration } from '../figures/figure.ts';
import { handedInFigures } from '../figures/handedIn.ts';
import { compareText } from '../lists/order.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { EditionRows, FigureRows, ReadingRows } from '../schemas/editionRows.ts';
import type { OfficeExport } from '../formats/formats.ts';
import { LISTED_ROWS, rowChanges } from './rowChanges.ts';
import { keyedTables } from './rowKeys.ts';

/** An edition's record by name and fingerprint. */
interface NamedRecord {
  readonly edition: string;
  readonly recordSha256: string;
  readonly record: OfficeExport;
}

/** Name of the file of rows beside an edition. */
export const rowsFileOf = (edition: string): string => `${edition}.rows.json`;

/**
 * What an edition keeps of its rows: the changes against the edition before, and the rows behind
 * each figure. The same records always give the same value.
 *
 * @param index of the edition's record
 */
export const editionRows = (
  { edition, recordSha256, record }: NamedRecord,
  before: NamedRecord | undefined,
  figures: readonly FigureDeclaration[],
  index: RecordIndex,
): EditionRows => ({
  edition,
  recordSha256,
  ...(before && { before: { edition: before.edition, recordSha256: before.recordSha256 } }),
  changes: before ? rowChanges(record, before.record) : [],
  figures: figureRows(figures, index),
});

/**
 * The rows behind each figure. A headline, series or breakdown with more than `LISTED_ROWS` rows
 * keeps their number: the rule of the figure over the record gives them again.
 */
export const figureRows = (
  figures: readonly FigureDeclaration[],
  index: RecordIndex,
): FigureRows[] => {
  const keyOf = keysOfRows(index);
  return handedInFigures(index, figures).map((figure): FigureRows => {
    const { id, headlines, series, tables } = figure.compute(index);
    return {
      id,
      headlines: headlines.filter(hasRows).map(({ key, ...entry }) => {
        const many = tooMany([entry]);
        return { key, ...(many ?? rowsOf(entry, keyOf)) };
      }),
      series: series.map(({ key, points }) => {
        const counted = points.filter(hasRows);
        const many = tooMany(counted);
        return {
          key,
          ...many,
          points: many
            ? []
            : counted.map(({ month, ...entry }) => ({ month, ...rowsOf(entry, keyOf) })),
        };
      }),
      tables: tables.map(({ dimension, of, rows }) => {
        // A record may come in another order of its rows.
        const counted = rows.filter(hasRows).sort((a, b) => compareText(a.key, b.key));
        const many = tooMany(counted);
        return {
          dimension,
          of,
          ...many,
          rows: many ? [] : counted.map(({ key, ...entry }) => ({ key, ...rowsOf(entry, keyOf) })),
        };
      }),
    };
  });
};

interface RowKey {
  readonly of: string;
  readonly id: string;
}

/** Collection and key of each row of the record. */
const keysOfRows = ({ record }: RecordIndex): ((row: object) => RowKey) => {
  const keys = new Map<object, RowKey>(
    keyedTables(record).flatMap(({ name, keys: ids, rows }) =>
      rows.map((row, at) => [row, { of: name, id: ids[at] ?? '' }] as const),
    ),
  );
  return (row) => {
    const key = keys.get(row);
    if (!key) throw new Error('A figure counts an object that is no row of the record');
    return key;
  };
};

const hasRows = ({ counted }: CountedReading): boolean => counted !== undefined;

const tooMany = (entries: readonly CountedReading[]): { readonly many: number } | undefined => {
  const many = entries.reduce((sum, { counted }) => sum + (counted?.parts().length ?? 0), 0);
  return many > LISTED_ROWS ? { many } : undefined;
};

/** Rows that add the same stand together. */
const rowsOf = ({ counted }: CountedReading, keyOf: (row: object) => RowKey): ReadingRows => {
  const groups = new Map<string, ReadingRows['rows'][number]>();
  for (const { row, adds, ...part } of counted?.parts() ?? []) {
    const { of, id } = keyOf(row);
    const to = 'to' in part ? { to: part.to } : {};
    const sign = JSON.stringify([of, adds, to]);
    const group = groups.get(sign) ?? { of, adds, ...to, ids: [] };
    group.ids.push(id);
    groups.set(sign, group);
  }
  const rows = [...groups.values()];
  for (const { ids } of rows) ids.sort(compareText);
  rows.sort((a, b) => compareText(a.of, b.of) || b.adds - a.adds || (b.to ?? 0) - (a.to ?? 0));
  const by = counted?.by ?? 'sum';
  return { ...(by !== 'sum' && { by }), rows };
};
