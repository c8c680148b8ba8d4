import type { LearntTable } from './learn.ts';
import type { LearntColumn } from './learntColumn.ts';
import { mappingHead, type ColumnMapping, type Mapping, type TableMapping } from './mapping.ts';
import { unknownWords } from '../schemas/notKnown.ts';
import { IGNORED } from './meanings.ts';

/**
 * The proposal as a mapping file. Unknown columns are left out. Columns without a mapping are not
 * read, and each import reports them. A column that the clerk is asked about is in it, unread.
 *
 * @param sureWords words for a column's confidence, for the next clerk
 * @param isFirst whether nothing was published yet, so that the names in a list are new
 */
export const learntMapping = (
  tables: readonly LearntTable[],
  note: string,
  sureWords: (column: LearntColumn) => string,
  isFirst = false,
): Mapping => ({
  ...mappingHead,
  note,
  tables: tables.map((table): TableMapping => {
    const { sheet, into, headerRows, year, columns, groups, rows, toFollow } = table;
    const mappingOf = (column: LearntColumn): ColumnMapping => ({
      header: column.header,
      means: column.means,
      ...(column.words && { words: { ...column.words } }),
      sure: sureWords(column),
    });
    const isWide = groups.length > 0;
    const fixed = {
      ...rows?.fixed,
      ...Object.fromEntries(toFollow.map((means) => [means, unknownWords['to-follow']])),
    };
    const skip = rows?.skip.map(({ header, is }) => ({ header, is: [...is] })) ?? [];
    return {
      files: sheet.file.replace(/\d+/g, '*'),
      ...(sheet.name !== '' && { sheet: sheet.name }),
      headerRows,
      ...(year !== undefined && { year }),
      into,
      ...(isFirst && (into === 'chiefs' || into === 'rivers') && { register: true }),
      ...(isFirst && into === 'chiefs' && { whole: true }),
      ...(skip.length > 0 && { skip }),
      ...(Object.keys(fixed).length > 0 && { fixed }),
      columns: columns
        .filter(({ means, question }) => means !== IGNORED || question !== undefined)
        .map(mappingOf),
      ...(isWide && {
        repeat: groups.map((group) => ({
          fixed: { ...group.fixed },
          columns: group.columns.map(mappingOf),
        })),
      }),
    };
  }),
});
