import { commands } from '../src/i18n/zh/commands.ts';
import { ExpectedFailure } from './run/expectedFailure.ts';
import { runChecks } from './suite/runChecks.ts';
import { run } from './run/runner.ts';

run(async () => {
  const { passed, failures } = await runChecks({ withLayerRule: true });
  if (failures.length > 0)
    throw new ExpectedFailure(commands.checksFailed(passed, failures.length));
});
