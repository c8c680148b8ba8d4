import type { LearntTable } from './learn.ts';
import type { LearntColumn } from './learntColumn.ts';
import { mappingHead, type ColumnMapping, type Mapping, type TableMapping } from './mapping.ts';
import { IGNORED } from './meanings.ts';

/**
 * The proposal as a mapping file. Unknown columns are left out. Columns without a mapping are not
 * read, and each import reports them.
 *
 * @param sureWords words for a column's confidence, for the next clerk
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
