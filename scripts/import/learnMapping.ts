import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { hasErrors } from '../../src/core/issues/issue.ts';
import type { OfficeExport } from '../../src/core/formats/formats.ts';
import { learnTable, type LearntTable } from '../../src/core/spreadsheets/learn.ts';
import type { LearntColumn } from '../../src/core/spreadsheets/learntColumn.ts';
import { learntMapping } from '../../src/core/spreadsheets/learntMapping.ts';
import { IGNORED, meaningTitle } from '../../src/core/spreadsheets/meanings.ts';
import { withinWords } from '../../src/core/spreadsheets/panels.ts';
import { RowNames } from '../../src/core/spreadsheets/rowNames.ts';
import { beginStore } from '../../src/core/spreadsheets/rowStore.ts';
import { columnName } from '../../src/core/spreadsheets/sheet.ts';
import {
  isOtherFormat,
  isTableFile,
  readTableFile,
} from '../../src/data/spreadsheets/readTableFile.ts';
import { districtWordOf } from '../../src/core/regions/districtWord.ts';
import type { Site } from '../../src/core/schemas/site.ts';
import { learn as words } from '../../src/i18n/zh/learn.ts';
import { issueReport } from '../../src/view/issues/issueReport.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';

/** What a file of tables is compared with. */
export interface LearnDesk {
  readonly source: string;
  readonly content: string;
  readonly maximumBytes: number;
  readonly record: OfficeExport | undefined;
  readonly site: Site | undefined;
}

/**
 * Proposes a mapping for a file of tables, with a confidence for each column.
 *
 * @throws ExpectedFailure for a file without a table that is understood, or with a mapping already
 */
export const learnMapping = (
  { source, content, maximumBytes, record, site }: LearnDesk,
  say: (line: string) => void,
): void => {
  if (!existsSync(source)) throw new ExpectedFailure(words.notFound(source));
  if (!isTableFile(source) && !isOtherFormat(source))
    throw new ExpectedFailure(words.notTables(source));
  const { sheets, issues } = readTableFile(source, maximumBytes);
  if (hasErrors(issues)) throw new ExpectedFailure(issueReport(issues));
  const names = new RowNames(beginStore(record), []);
  const own = ownWord(record, site);
  const isFirst = record === undefined;
  const tables: LearntTable[] = [];
  for (const sheet of sheets) {
    if (sheet.isHidden || sheet.rows.length === 0) continue;
    const table = learnTable(sheet, names, { isFirst, ...(own !== undefined && { own }) });
    if (table) tables.push(table);
    say(table ? describe(table, isFirst) : words.unknown(sheet.name || sheet.file));
  }
  if (tables.length === 0) throw new ExpectedFailure(words.nothing);

  const name = basename(source);
  const file = join(content, 'import', `${basename(source, extname(source))}.json`);
  if (existsSync(file)) throw new ExpectedFailure(words.exists(file));
  const mapping = learntMapping(tables, words.note(name), sureWords, isFirst);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(mapping, null, 2)}\n`);
  say(words.written(file, source));
};

/** What the district is called: 区, 县, 市 or 旗. */
const ownWord = (record: OfficeExport | undefined, site: Site | undefined) => {
  const district = record?.regions.find(({ code }) => code === record.office.regionCode);
  if (district) return districtWordOf(district);
  return site && districtWordOf({ kind: 'district', name: site.district.name });
};

const describe = (table: LearntTable, isFirst: boolean): string => {
  const { sheet, into, headerRows, columns, groups, year, missing, rows, toFollow, panels } = table;
  const fixed = Object.entries(rows?.fixed ?? {});
  const lineOf = (column: LearntColumn): string =>
    words.column(
      columnName(column.column),
      column.header,
      meaningWords(into, column.means),
      sureWords(column),
    );
  return [
    words.table(sheet.name || sheet.file, into, headerRows),
    ...(panels ? [words.panels(panels.ranges.length, withinWords(panels))] : []),
    ...columns.map(lineOf),
    ...groups.flatMap((group) => [words.group(group.fixed), ...group.columns.map(lineOf)]),
    ...(fixed.length === 0
      ? []
      : [
          words.fixed(
            fixed.map(([means, text]) => `${meaningWords(into, means)} ${text}`).join('、'),
          ),
        ]),
    ...(rows?.skip ?? []).map(({ header, is }) => words.skip(header, is.join('、'))),
    ...(rows?.skipsAll === true ? [words.skipsAll] : []),
    ...(into === 'chiefs' && isFirst ? [words.first] : []),
    ...(year === undefined ? [] : [words.year(year)]),
    ...(toFollow.length === 0
      ? []
      : [words.toFollow(toFollow.map((means) => meaningWords(into, means)))]),
    ...(into === 'chiefs' && missing.includes('name') ? [words.placesOnly] : []),
    ...(missing.length === 0 || missing.includes('name')
      ? []
      : [words.missing(missing.map((means) => meaningWords(into, means)))]),
    '',
  ].join('\n');
};

const sureWords = (column: LearntColumn): string => {
  const { means, certainty, cells, readable, question, fillDown } = column;
  const filled = fillDown === undefined ? '' : words.fillDown[fillDown];
  const asked = question === undefined ? filled : words.questions[question];
  if (means === IGNORED) return asked === '' ? words.certainty.none : asked;
  const sure = `${words.certainty[certainty]}，${words.cells(readable, cells)}`;
  return asked === '' ? sure : `${sure}；${asked}`;
};

const meaningWords = (into: LearntTable['into'], means: string): string => {
  if (means === IGNORED) return '—';
  return meaningTitle(into, means);
};
