import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, relative, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { Issue } from '../../src/core/issues/issue.ts';
import type { Sheet } from '../../src/core/spreadsheets/sheet.ts';
import { fileKindOf } from '../../src/data/spreadsheets/fileKind.ts';
import { markWorkbook } from '../../src/data/spreadsheets/marks/markWorkbook.ts';
import type { CellMark } from '../../src/data/spreadsheets/marks/cellMark.ts';
import { readTableFile } from '../../src/data/spreadsheets/readTableFile.ts';
import { importReport as words } from '../../src/i18n/zh/importReport.ts';
import { zipArchive } from '../../src/print/engine/zipArchive.ts';
import { issueSentence } from '../../src/view/issues/issueReport.ts';
import { workbookFiles } from '../../src/view/spreadsheets/workbookFiles.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';

/** What `--fix` is asked to do. */
interface Fixing {
  readonly source: string;
  readonly out: string;
  readonly content: string;
  readonly maximumBytes: number;
}

/**
 * Writes a copy of the sender's own table in which each faulty cell is coloured and has the sentence
 * as a note. The table itself is never touched, and nothing is written into the content folder.
 *
 * @returns how many notes the copy has, and how many issues stand in no cell of it
 * @throws ExpectedFailure if the copy may not or cannot be written
 */
export const writeFixed = (
  { source, out, content: folder, maximumBytes }: Fixing,
  issues: readonly Issue[],
): { readonly notes: number; readonly others: number } => {
  refusePlace(source, out, folder);
  const bytes = readFileSync(source);
  const { sheets } = readTableFile(source, maximumBytes);
  const file = basename(source);
  const isText = fileKindOf(bytes) === 'text';
  const named = sheets.map((sheet) => ({ ...sheet, name: isText ? 'Sheet1' : sheet.name }));
  const marks = issues.flatMap((issue) => markOf(issue, file, named, isText));
  const [first] = named;
  const own = isText && first ? Buffer.from(workbookOf(first)) : bytes;
  const unfinished = `${out}.${process.pid}.new`;
  try {
    mkdirSync(dirname(resolve(out)), { recursive: true });
    const parts = markWorkbook(own, unzipSync(own), marks, words.noteAuthor);
    writeFileSync(
      unfinished,
      zipArchive(
        Object.entries(parts).map(([name, content]) => ({ name, content })),
        '1980-01-01',
      ),
    );
    renameSync(unfinished, out);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new ExpectedFailure(words.fixFailed(out, String(error.code)));
  }
  return { notes: marks.length, others: issues.length - marks.length };
};

const refusePlace = (source: string, out: string, content: string): void => {
  const isTable = statSync(source).isFile();
  if (!isTable) throw new ExpectedFailure(words.fixOneFile(source));
  const kind = fileKindOf(readFileSync(source));
  if (kind !== 'package' && kind !== 'text') throw new ExpectedFailure(words.fixOneFile(source));
  // A workbook with macros stays one: under the other name no program would open it.
  const extension = kind === 'package' && /\.xlsm$/i.test(source) ? '.xlsm' : '.xlsx';
  if (extname(out).toLowerCase() !== extension)
    throw new ExpectedFailure(words.fixExtension(out, extension));
  if (resolve(out) === resolve(source)) throw new ExpectedFailure(words.fixOverSource(out));
  const inside = relative(resolve(content), resolve(out));
  if (!inside.startsWith('..') && inside !== resolve(out))
    throw new ExpectedFailure(words.fixInContent(out));
};

/** A note at the cell of an issue; at the first cell of its sheet if it has none. */
const markOf = (
  issue: Issue,
  file: string,
  sheets: readonly Sheet[],
  isText: boolean,
): readonly CellMark[] => {
  if (issue.source !== file || issue.published !== undefined) return [];
  const wanted = isText ? undefined : issue.path[0];
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const sheet = wanted === undefined ? visible[0] : visible.find(({ name }) => name === wanted);
  if (!sheet) return [];
  const text = issueSentence(issue);
  return issue.cell === undefined
    ? [{ sheet: sheet.name, cell: 'A1', text }]
    : [{ sheet: sheet.name, cell: issue.cell, text, color: issue.severity }];
};

/** A workbook with the rows of a text file, each cell as text. */
const workbookOf = ({ name, rows }: Sheet): Uint8Array => {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const [head = [], ...lines] = rows;
  const columns = Array.from({ length: width }, (_, column) => ({
    header: head[column]?.text ?? '',
    width: 16,
    isRequired: false,
    isText: true,
  }));
  return zipArchive(
    workbookFiles([{ name, columns, rows: lines.map((row) => row.map((cell) => cell?.text)) }]),
    '1980-01-01',
  );
};
