import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { runProgram } from '../run/runStep.ts';
import { suiteOutcome, type Outcome } from './suiteOutcome.ts';

/** The two Vitest configurations: without the built sites, and over them. */
export const suites = {
  unit: 'test/vitest.config.ts',
  site: 'test/site/vitest.config.ts',
} as const;

export type SuiteName = keyof typeof suites;

/** Selection and settings of a run. */
export interface SuiteRun {
  readonly suite: SuiteName;
  /** Name of this run in its report and in failures. */
  readonly name: string;
  /** Further arguments for Vitest: filters, options. */
  readonly args?: readonly string[];
  /** Variables added to our own. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs Vitest for a user at the terminal.
 *
 * @returns its exit status
 */
export const showVitest = (
  suite: SuiteName,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> => {
  const mode = args.includes('--watch') ? 'watch' : 'run';
  const rest = args.filter((word) => word !== '--watch');
  return runProgram('vitest', [mode, ...base(suite), ...rest], env);
};

/** Runs Vitest as a part of `npm test`, and counts passed and failed tests. */
export const countVitest = async (
  folder: string,
  { suite, name, args = [], env = {} }: SuiteRun,
): Promise<Outcome> => {
  const file = resolve(folder, `${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const status = await runProgram('vitest', ['run', ...base(suite), ...reporters, ...args], env);
  return suiteOutcome(name, existsSync(file) ? readFileSync(file, 'utf8') : undefined, status);
};

const base = (suite: SuiteName): readonly string[] => ['--config', suites[suite], '--root', '.'];
