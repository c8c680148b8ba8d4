import { mkdirSync, rmSync } from 'node:fs';
import { commands } from '../src/i18n/zh/commands.ts';
import { ExpectedFailure } from './run/expectedFailure.ts';
import { run } from './run/runner.ts';
import { buildsFolder } from './suite/builds.ts';
import { getChromium } from './suite/chromium.ts';
import { runChecks } from './suite/runChecks.ts';
import { runTasks } from './suite/runTasks.ts';
import type { Outcome } from './suite/suiteOutcome.ts';
import { testTasks } from './suite/testTasks.ts';

/** Number of parallel parts, for a small machine with that many cores. */
const LANES = 2;

run(async () => {
  const work = buildsFolder();
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const chromium = await getChromium();

  console.log(commands.testStep(commands.testChecks));
  const checks = await runChecks({ withLayerRule: false });

  console.log(commands.testStep(commands.testParts));
  const began = Date.now();
  const ended = await runTasks(testTasks(work, chromium), LANES, ({ name, outcome, hasRun }) => {
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(commands.testPartEnded(name, outcome, hasRun, seconds));
  });

  const outcomes: readonly Outcome[] = [
    { passed: checks.passed, skipped: 0, failures: checks.failures },
    ...ended.map(({ outcome }) => outcome),
  ];
  const sum = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const failures = outcomes.flatMap((outcome) => outcome.failures);
  const skipped = sum((outcome) => outcome.skipped);
  const closing = `${sum((outcome) => outcome.passed)} passed, ${failures.length} failed`;
  const line = skipped > 0 ? `${closing}, ${skipped} skipped` : closing;
  if (failures.length > 0) throw new ExpectedFailure(`${commands.testFailures(failures)}\n${line}`);
  console.log(line);
});
