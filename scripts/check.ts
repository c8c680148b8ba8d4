import { commands } from '../src/i18n/zh/commands.ts';
import { ExpectedFailure } from './run/expectedFailure.ts';
import { run } from './run/runner.ts';
import { layersTask, rulesTask, shortTasks, syncTask, typesTask } from './suite/checkTasks.ts';
import { LANES, runTasks } from './suite/runTasks.ts';

run(async () => {
  const tasks = [syncTask, rulesTask, typesTask, ...shortTasks, layersTask];
  const ended = await runTasks(tasks, LANES, () => undefined);
  const failed = ended.filter(({ outcome }) => outcome.failures.length > 0).length;
  if (failed > 0) throw new ExpectedFailure(commands.checksFailed(ended.length - failed, failed));
});
