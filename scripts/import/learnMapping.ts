import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { hasErrors } from '../../src/core/issues/issue.ts';
import type { OfficeExport } from '../../src/core/formats/formats.ts';
import { learnTable, type LearntTable } from '../../src/core/spreadsheets/learn.ts';
import type { LearntColumn } from '../../src/core/spreadsheets/learntColumn.ts';
import { learntMapping } from '../../src/core/spreadsheets/learntMapping.ts';
import { IGNORED, meaningTitle } from '../../src/core/spreadsheets/meanings.ts';
import { RowNames } from '../../src/core/spreadsheets/rowNames.ts';
import { beginStore } from '../../src/core/spreadsheets/rowStore.ts';
import { columnName } from '../../src/core/spreadsheets/sheet.ts';
import { isTableFile, readTableFile } from '../../src/data/spreadsheets/readTableFile.ts';
import { learn as words } from '../../src/i18n/zh/learn.ts';
import { issueReport } from '../../src/view/issues/issueReport.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';

/** Proposes a mapping for a file of tables, with a confidence for each column. */
export const learnMapping = (
  source: string,
  content: string,
  maximumBytes: number,
  record: OfficeExport | undefined,
  say: (line: string) => void,
): void => {
  if (!existsSync(source) || !isTableFile(source))
    throw new ExpectedFailure(words.notTables(source));
  const { sheets, issues } = readTableFile(source, maximumBytes);
  if (hasErrors(issues)) throw new ExpectedFailure(issueReport(issues));
  const names = new RowNames(beginStore(record), []);
  const tables: LearntTable[] = [];
  for (const sheet of sheets) {
    if (sheet.isHidden || sheet.rows.length === 0) continue;
    const table = learnTable(sheet, names);
    if (table) tables.push(table);
    say(table ? describe(table) : words.unknown(sheet.name || sheet.file));
  }
  if (tables.length === 0) throw new ExpectedFailure(words.nothing);

  const name = basename(source);
  const file = join(content, 'import', `${basename(source, extname(source))}.json`);
  if (existsSync(file)) throw new ExpectedFailure(words.exists(file));
  const mapping = learntMapping(tables, words.note(name), sureWords);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(mapping, null, 2)}\n`);
  say(words.written(file, source));
};

const describe = (table: LearntTable): string => {
  const { sheet, into, headerRows, columns, groups, year, missing } = table;
  const lineOf = (column: LearntColumn): string =>
    words.column(
      columnName(column.column),
      column.header,
      meaningWords(into, column.means),
      sureWords(column),
    );
  return [
    words.table(sheet.name || sheet.file, into, headerRows),
    ...columns.map(lineOf),
    ...groups.flatMap((group) => [words.group(group.fixed), ...group.columns.map(lineOf)]),
    ...(year === undefined ? [] : [words.year(year)]),
    ...(missing.length === 0
      ? []
      : [words.missing(missing.map((means) => meaningWords(into, means)))]),
    '',
  ].join('\n');
};

const sureWords = ({ certainty, cells, readable }: LearntColumn): string =>
  certainty === 'none'
    ? words.certainty.none
    : `${words.certainty[certainty]}，${words.cells(readable, cells)}`;

const meaningWords = (into: LearntTable['into'], means: string): string => {
  if (means === IGNORED) return '—';
  return meaningTitle(into, means);
};
