import type { LearntTable } from './learn.ts';
import type { LearntColumn } from './learntColumn.ts';
import { mappingHead, type ColumnMapping, type Mapping, type TableMapping } from './mapping.ts';
import { IGNORED } from './meanings.ts';

/**
 * The proposal as a mapping file. Columns that nothing is known of are left out: what no mapping names
 * is not read, and is said at each import.
 *
 * @param sureWords how a column's certainty is written for the next clerk
 */
export const learntMapping = (
  tables: readonly LearntTable[],
  note: string,
  sureWords: (column: LearntColumn) => string,
): Mapping => ({
  ...mappingHead,
  note,
  tables: tables.map((table): TableMapping => {
    const { sheet, into, headerRows, year, columns, groups } = table;
    const mappingOf = (column: LearntColumn): ColumnMapping => ({
      header: column.header,
      means: column.means,
      sure: sureWords(column),
    });
    const isWide = groups.length > 0;
    return {
      files: sheet.file.replace(/\d+/g, '*'),
      ...(sheet.name !== '' && { sheet: sheet.name }),
      headerRows,
      ...(year !== undefined && { year }),
      into,
      columns: columns.filter(({ means }) => means !== IGNORED).map(mappingOf),
      ...(isWide && {
        repeat: groups.map((group) => ({
          fixed: { ...group.fixed },
          columns: group.columns.map(mappingOf),
        })),
      }),
    };
  }),
});
