import { mkdirSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { commands } from '../src/i18n/zh/commands.ts';
import { getChromium } from './chromium.ts';
import { ExpectedFailure } from './expectedFailure.ts';
import { runChecks } from './runChecks.ts';
import { run } from './runner.ts';
import { runProgram } from './runStep.ts';

const work = resolve('.cache/test');

/** Builds that the tests over the site look at: the same one twice, and one under another base. */
const builds = [
  { name: 'root', base: '/' },
  { name: 'base', base: '/hzz/' },
  { name: 'again', base: '/' },
] as const;

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

run(async () => {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const chromium = await getChromium();
  const counts: Count[] = [];

  console.log(commands.testStep(commands.testChecks));
  counts.push({ ...(await runChecks({ withLayerRule: false })), skipped: 0 });

  console.log(commands.testStep(commands.testUnits));
  counts.push(await runVitest('units', 'test/vitest.config.ts', {}));

  console.log(commands.testStep(commands.testBuilds));
  for (const { name, base } of builds) counts.push(await buildFor(name, base));

  console.log(commands.testStep(commands.testSite));
  counts.push(
    await runVitest('site', 'test/site/vitest.config.ts', {
      CHROMIUM_PATH: chromium,
      JIANHE_BUILDS: work,
    }),
  );

  const sum = (of: (count: Count) => number) =>
    counts.reduce((total, count) => total + of(count), 0);
  const failed = sum((count) => count.failed);
  const skipped = sum((count) => count.skipped);
  const closing = `${sum((count) => count.passed)} passed, ${failed} failed`;
  const line = skipped > 0 ? `${closing}, ${skipped} skipped` : closing;
  if (failed > 0) throw new ExpectedFailure(line);
  console.log(line);
});

const buildFor = async (name: string, base: string): Promise<Count> => {
  const status = await runProgram(process.execPath, ['scripts/build.ts'], {
    JIANHE_BASE: base,
    JIANHE_OUT: resolve(work, name),
    JIANHE_CACHE: resolve(work, `cache-${name}`),
  });
  if (status === 0) return { passed: 1, failed: 0, skipped: 0 };
  console.log(commands.buildFailed(base));
  return { passed: 0, failed: 1, skipped: 0 };
};

/** Runs a suite; one that could not even begin counts as one failure. */
const runVitest = async (
  name: string,
  config: string,
  env: Readonly<Record<string, string>>,
): Promise<Count> => {
  const file = resolve(work, `${name}.json`);
  const status = await runProgram(
    'vitest',
    [
      'run',
      '--config',
      config,
      '--root',
      '.',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    env,
  );
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests } = report.parse(
    JSON.parse(readFileSync(file, 'utf8')),
  );
  // A suite that fails outside of its tests (an import, a hook) must not pass for want of a test.
  const failed = numFailedTests === 0 && status !== 0 ? 1 : numFailedTests;
  return { passed: numPassedTests, failed, skipped: numPendingTests };
};
