import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readPinyin } from '../../src/data/pinyin.ts';
import { getPortal } from '../../src/data/portal.ts';
import { boardCommand as words } from '../../src/i18n/zh/boardCommand.ts';
import { text } from '../../src/i18n/text.ts';
import { boardBatchPdf } from '../../src/print/boards/boardBatch.ts';
import { withRiverPinyin } from '../../src/pinyin/riverPinyin.ts';
import { reprintModels } from '../../src/view/boards/print/reprintModels.ts';
import { boardWorkView } from '../../src/view/boards/boardWork.ts';
import { reprintCsv, reprintView } from '../../src/view/boards/reprint.ts';
import { argumentFault } from '../run/argumentFault.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';
import { leftOutReport } from '../print/leftOutReport.ts';
import { printBoards } from '../print/printBoards.ts';

/**
 * Lists the boards to reprint with their deadlines. With `--out` also writes the list as CSV, and
 * one PDF of all of them.
 *
 * @throws ExpectedFailure after both are written, with every fault of the boards left out
 */
export const reportReprint = async (args: readonly string[]): Promise<void> => {
  const { out } = parsed(args);
  const portal = getPortal();
  const { summary, rule, rows } = reprintView(portal.index, portal.ledger, portal.site);
  console.log(`${summary}\n${rule}`);
  for (const row of rows) {
    console.log(words.reprintLine(row.isOverdue, row.printedCode, row.where, row.deadline));
    console.log(words.reprintDetail(row.differences, row.since, `${row.condition}，${row.age}`));
  }
  if (out === undefined) return;
  const folder = resolve(out);
  mkdirSync(folder, { recursive: true });
  const { printed, leftOut } = await printBoards(
    reprintModels(withRiverPinyin(portal, readPinyin)),
  );
  const list = join(folder, 'reprint.csv');
  writeFileSync(list, reprintCsv({ ...portal, leftOut }));
  const written = [list];
  if (printed.length > 0) {
    const batch = join(folder, 'reprint.pdf');
    writeFileSync(batch, await boardBatchPdf(printed));
    written.push(batch);
  }
  console.log(words.wroteReprint(written));
  if (leftOut.size > 0) throw new ExpectedFailure(leftOutReport([...leftOut.values()].flat()));
};

/** Lists boards that are missing by the placement rule, and warnings about standing ones. */
export const reportCoverage = (args: readonly string[]): Promise<void> => {
  parsed(args);
  const { index, ledger, site } = getPortal();
  const { coverage, warnings } = boardWorkView(index, ledger, site);
  const { columns, rows } = coverage.table;
  console.log([words.coverageTitle, ...coverage.sentences].join('\n  '));
  if (rows.length > 0) console.log(`  ${columns.map(({ label }) => label).join('\t')}`);
  for (const row of rows)
    console.log(
      `  ${row.map((cell) => (typeof cell === 'string' ? cell : wordOf(cell))).join('\t')}`,
    );
  const lines = warnings.length > 0 ? warnings : [text.boardWork.noWarnings];
  console.log([words.warningsTitle, ...lines].join('\n  '));
  return Promise.resolve();
};

const wordOf = (cell: object): string => ('text' in cell ? String(cell.text) : '');

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: { out: { type: 'string' } } }).values;
  } catch (error) {
    throw new ExpectedFailure(
      `${words.badArguments(argumentFault(error, ['out']))}\n${words.usage}`,
    );
  }
};
