import { mkdirSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { commands } from '../src/i18n/zh/commands.ts';
import { getChromium } from './suite/chromium.ts';
import { ExpectedFailure } from './run/expectedFailure.ts';
import { plantCanaries } from './suite/plantCanaries.ts';
import { runChecks } from './suite/runChecks.ts';
import { run } from './run/runner.ts';
import { runProgram } from './run/runStep.ts';
import { suiteOutcome, type Outcome } from './suite/suiteOutcome.ts';

const work = resolve('.cache/test');

/**
 * Builds that the tests over the site look at: the same one twice, and one under another base. The
 * second time the content holds a canary in every place that is not published.
 */
const builds = [
  { name: 'root', base: '/', content: undefined },
  { name: 'base', base: '/hzz/', content: undefined },
  { name: 'again', base: '/', content: resolve(work, 'content-again') },
] as const;

run(async () => {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const chromium = await getChromium();
  const outcomes: Outcome[] = [];

  console.log(commands.testStep(commands.testChecks));
  const checks = await runChecks({ withLayerRule: false });
  outcomes.push({ passed: checks.passed, skipped: 0, failures: checks.failures });

  console.log(commands.testStep(`${commands.testUnits} · ${commands.testBuilds}`));
  outcomes.push(
    ...(await Promise.all([runVitest('units', 'test/vitest.config.ts', {}), buildAll()])).flat(),
  );

  console.log(commands.testStep(commands.testSite));
  outcomes.push(
    await runVitest('site', 'test/site/vitest.config.ts', {
      CHROMIUM_PATH: chromium,
      JIANHE_BUILDS: work,
    }),
  );

  const sum = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const failures = outcomes.flatMap((outcome) => outcome.failures);
  const skipped = sum((outcome) => outcome.skipped);
  const closing = `${sum((outcome) => outcome.passed)} passed, ${failures.length} failed`;
  const line = skipped > 0 ? `${closing}, ${skipped} skipped` : closing;
  if (failures.length > 0) throw new ExpectedFailure(`${commands.testFailures(failures)}\n${line}`);
  console.log(line);
});

/** One after the other: the first makes the print files that the others take from the cache. */
const buildAll = async (): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const build of builds) outcomes.push(await buildFor(build));
  return outcomes;
};

const buildFor = async ({ name, base, content }: (typeof builds)[number]): Promise<Outcome> => {
  if (content !== undefined) plantCanaries('content', content);
  const status = await runProgram(process.execPath, ['scripts/build.ts'], {
    JIANHE_BASE: base,
    JIANHE_OUT: resolve(work, name),
    JIANHE_CACHE: resolve(work, `cache-${name}`),
    ...(content !== undefined && { JIANHE_CONTENT: content }),
  });
  return status === 0
    ? { passed: 1, skipped: 0, failures: [] }
    : { passed: 0, skipped: 0, failures: [commands.buildFailed(base)] };
};

const runVitest = async (
  name: string,
  config: string,
  env: Readonly<Record<string, string>>,
): Promise<Outcome> => {
  const file = resolve(work, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const status = await runProgram(
    'vitest',
    ['run', '--config', config, '--root', '.', ...reporters],
    env,
  );
  return suiteOutcome(name, existsSync(file) ? readFileSync(file, 'utf8') : undefined, status);
};
