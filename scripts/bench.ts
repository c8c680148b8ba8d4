import { compareText } from '../src/core/lists/order.ts';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { commands } from '../src/i18n/zh/commands.ts';
import { comparePrintRates } from './bench/printRates.ts';
import { benchFinder } from './bench/benchFinder.ts';
import { benchMap } from './bench/benchMap.ts';
import { benchImport } from './bench/benchImport.ts';
import { benchNear } from './bench/benchNear.ts';
import { inventIndex } from './bench/inventIndex.ts';
import { runProgram } from './run/runStep.ts';
import { ExpectedFailure } from './run/expectedFailure.ts';
import { run } from './run/runner.ts';

const work = resolve('.cache', 'bench');
const output = join(work, 'site');

/** One built page of each kind is measured: the lightest page by design, and two full ones. */
const weighed = ['Q/*/index.html', 'rivers/*/index.html', 'results/index.html'];

/**
 * `import` measures only the check of an export. Otherwise everything is measured: imports, one
 * build with a cold cache and the size of its output. Machines differ and are noisy, so compare
 * only numbers of one run. That is why sizes are given as ratios to the first.
 */
run(async (args) => {
  rmSync(work, { recursive: true, force: true });
  for (const rivers of [1000, 10_000]) benchImport(rivers, work);
  if (args.includes('import')) return;
  const began = performance.now();
  const status = await runProgram(process.execPath, ['scripts/build.ts'], {
    JIANHE_OUT: output,
    JIANHE_CACHE: join(work, 'cache'),
  });
  if (status !== 0) throw new ExpectedFailure(commands.stepFailed('build', status));
  const seconds = (performance.now() - began) / 1000;

  const pages = globSync('**/*.html', { cwd: output });
  console.log(commands.benchBuild(pages.length, seconds.toFixed(1)));
  for (const [kind, count] of [...countByFolder(pages)].sort(([a], [b]) => compareText(a, b))) {
    console.log(commands.benchKind(kind, count));
  }

  const weights = weighed.map((pattern) => ({ pattern, bytes: medianWeight(pattern) }));
  const least = weights[0]?.bytes ?? 1;
  for (const { pattern, bytes } of weights) {
    console.log(commands.benchWeight(pattern, bytes, (bytes / least).toFixed(2)));
  }
  await comparePrintRates();

  for (const rivers of [100, 1000, 10_000]) {
    const index = inventIndex(rivers);
    await benchFinder(index);
    await benchMap(index);
  }
  for (const rivers of [26, 500]) {
    const { ms, ratio } = await benchNear(rivers);
    console.log(commands.benchNear(rivers, ms.toFixed(3), ratio.toFixed(1)));
  }
});

/**
 * Pages of each top-level folder: `rivers` for `rivers/sha-gou/index.html`, `/` for those in the
 * root.
 */
function countByFolder(pages: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const folder = page.includes('/') ? page.slice(0, page.indexOf('/')) : '/';
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}

/**
 * Median size of the matching pages, compressed as by a server, in bytes.
 *
 * @throws ExpectedFailure when none matches
 */
function medianWeight(pattern: string): number {
  const bytes = globSync(pattern, { cwd: output })
    .map((page) => gzipSync(readFileSync(join(output, page))).length)
    .sort((a, b) => a - b);
  const median = bytes[Math.floor(bytes.length / 2)];
  if (median === undefined) throw new ExpectedFailure(commands.benchNothing(pattern));
  return median;
}
