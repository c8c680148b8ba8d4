import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commands } from '../../src/i18n/zh/commands.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';

/** Resources used by a program. */
interface Taken {
  readonly seconds: number;
  readonly megabytes: number;
}

/**
 * Checks and previews an export of a generated district with two years of data, and compares with a
 * program that only parses its rows. Reports time in seconds and peak memory of both.
 */
export const benchImport = (rivers: number, work: string): void => {
  const content = join(work, 'content');
  const out = join(work, `rivers-${rivers}`);
  mkdirSync(content, { recursive: true });
  copyFileSync(join('content', 'site.json'), join(content, 'site.json'));
  measure(['scripts/demo.ts', '--rivers', String(rivers), '--out', out]);
  const file = join(out, 'export-2026-09.json');
  const plain = measure([fileURLToPath(new URL('readPlainly.ts', import.meta.url)), file]);
  const page = join(work, `preview-${rivers}.html`);
  const full = measure(['scripts/import.ts', file, '--content', content, '--preview', page]);
  console.log(
    commands.benchImport(
      rivers,
      (statSync(file).size / 1024 ** 2).toFixed(0),
      full.seconds.toFixed(1),
      (full.seconds / plain.seconds).toFixed(1),
      full.megabytes.toFixed(0),
      (full.megabytes / plain.megabytes).toFixed(1),
      (statSync(page).size / 1024).toFixed(0),
    ),
  );
};

/** Prints the program's peak memory, in kilobytes, as its last output. */
const teller = `process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS))`;

const measure = (args: readonly string[]): Taken => {
  const began = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(teller)}`, ...args],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
  );
  if (status !== 0) throw new ExpectedFailure(commands.stepFailed(args[0] ?? '', status ?? 1));
  const kilobytes = Number(stderr.trim().split('\n').at(-1));
  return { seconds: (performance.now() - began) / 1000, megabytes: kilobytes / 1024 };
};
