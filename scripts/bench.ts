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

/** One built page of each of these is weighed: the lightest page by design, and two full ones. */
const weighed = ['Q/*/index.html', 'rivers/*/index.html', 'results/index.html'];

/**
 * `import` measures the check of an export alone; otherwise all is measured: imports, one build from a cold cache and the weight of what it wrote. Machines differ and are noisy: the
 * numbers to compare are those of one run, which is why weights come as ratios to the first.
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

/** Pages of each top folder: `rivers` for `rivers/sha-gou/index.html`, `/` for those of the root. */
function countByFolder(pages: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const folder = page.includes('/') ? page.slice(0, page.indexOf('/')) : '/';
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}

/**
 * Median weight of the pages that match, compressed as a server would, in bytes.
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
