import { commands } from '../src/i18n/zh/commands.ts';
import { ExpectedFailure } from './expectedFailure.ts';
import { runChecks } from './runChecks.ts';
import { run } from './runner.ts';

run(async () => {
  const { passed, failures } = await runChecks({ withLayerRule: true });
  if (failures.length > 0)
    throw new ExpectedFailure(commands.checksFailed(passed, failures.length));
});
