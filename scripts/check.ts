import { commands } from '../src/i18n/zh/commands.ts';
import { ExpectedFailure } from './expectedFailure.ts';
import { runChecks } from './runChecks.ts';
import { run } from './runner.ts';

run(async () => {
  const { passed, failed } = await runChecks({ withLayerRule: true });
  if (failed > 0) throw new ExpectedFailure(commands.checksFailed(passed, failed));
});
