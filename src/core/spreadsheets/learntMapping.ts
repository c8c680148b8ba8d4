import type { LearntTable } from './learn.ts';
import type { LearntColumn } from './learntColumn.ts';
import type { LearntGroup } from './learnGroups.ts';
import { mappingHead, type ColumnMapping, type Mapping, type TableMapping } from './mapping.ts';
import { unknownWords } from '../schemas/notKnown.ts';
import { IGNORED } from './meanings.ts';
import { withinWords, type Panels } from './panels.ts';

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
    const { sheet, into, headerRows, year, columns, groups, rows, toFollow, panels } = table;
    const mappingOf = (column: LearntColumn): ColumnMapping => ({
      header: column.header,
      means: column.means,
      ...(column.words && { words: { ...column.words } }),
      ...((column.fillDown ?? column.question === 'districts') && { fillDown: true }),
      sure: sureWords(column),
    });
    const read = columns.filter(
      ({ means, question }) => means !== IGNORED || question !== undefined,
    );
    const shared = panels && panels.lead > 0 ? panels : undefined;
    const [from = Infinity] = shared?.ranges[0] ?? [];
    const isLeft = (group: LearntGroup): boolean =>
      group.columns.every(({ column }) => column < from);
    const groupOf = ({ fixed, columns: own }: LearntGroup) => ({
      fixed: { ...fixed },
      columns: own.map(mappingOf),
    });
    /** The groups of one panel, each with the places that the panel names. */
    const panelGroups = ({ labels, lead }: Panels, headers: readonly string[]) => {
      const inPanel = (column: LearntColumn): ColumnMapping => {
        const at = labels.findIndex((label) => label.column === column.column) - lead;
        return { ...mappingOf(column), header: headers[at] ?? column.header };
      };
      const places = read.filter(({ column }) => column >= from).map(inPanel);
      const own = groups.filter((group) => !isLeft(group));
      return (own.length > 0 ? own : [{ fixed: {}, columns: [] }]).map((group) => ({
        fixed: { ...group.fixed },
        columns: [...places, ...group.columns.map(inPanel)],
      }));
    };
    const fixed = {
      ...rows?.fixed,
      ...Object.fromEntries(toFollow.map((means) => [means, unknownWords['to-follow']])),
    };
    const skip = rows?.skip.map(({ header, is }) => ({ header, is: [...is] })) ?? [];
    return {
      files: sheet.file.replace(/\d+/g, '*'),
      ...(sheet.name !== '' && { sheet: sheet.name }),
      ...(panels?.lead === 0 && { within: withinWords(panels) }),
      headerRows,
      ...(year !== undefined && { year }),
      into,
      ...(isFirst && (into === 'chiefs' || into === 'rivers') && { register: true }),
      ...(isFirst && into === 'chiefs' && { whole: true }),
      ...(skip.length > 0 && { skip }),
      ...(Object.keys(fixed).length > 0 && { fixed }),
      columns: read.filter(({ column }) => column < from).map(mappingOf),
      ...(shared
        ? {
            repeat: [
              ...groups.filter(isLeft).map(groupOf),
              ...shared.headers.flatMap((headers) => panelGroups(shared, headers)),
            ],
          }
        : groups.length > 0 && { repeat: groups.map(groupOf) }),
    };
  }),
});
