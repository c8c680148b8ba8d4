import { boardCommand as words } from '../src/i18n/zh/boardCommand.ts';
import { ExpectedFailure } from './run/expectedFailure.ts';
import { reportCoverage, reportReprint } from './boards/reports.ts';
import { printBatch } from './print/printBatch.ts';
import { run } from './run/runner.ts';

/** One entry for each subcommand; it parses the rest of the line itself. */
const tasks: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  '--print': printBatch,
  '--reprint': reportReprint,
  '--coverage': reportCoverage,
};

run(async ([task = '', ...args]) => {
  const start = tasks[task];
  if (!start) throw new ExpectedFailure(words.usage);
  await start(args);
});
