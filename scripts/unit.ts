import { ExpectedFailure } from './run/expectedFailure.ts';
import { run } from './run/runner.ts';
import { commands } from '../src/i18n/zh/commands.ts';
import { showVitest } from './suite/runVitest.ts';

// npm run unit -- FILTER: the tests whose file name contains FILTER; with --watch again after each
// save.
run(async (args) => {
  const status = await showVitest('unit', args);
  if (status !== 0) throw new ExpectedFailure(commands.suiteFailed('unit', status));
});
