import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { keyOfMutant, type Mutant } from './mutant.ts';

/** Scope of one run. */
export interface Trial {
  /** Files, globs, or lines of a file. */
  readonly mutate: readonly string[];
  /** Globs of the tests that may kill a mutant. */
  readonly tests: readonly string[];
  /** Only these mutants; default: all. */
  readonly drawn?: readonly Mutant[];
}

const work = resolve('.cache', 'mutants');

/**
 * Generates the mutants and runs the tests against each.
 *
 * @returns every tested mutant, with its status
 * @throws Error if the tests fail without any mutant
 */
export const tryMutants = async (trial: Trial): Promise<readonly MutantResult[]> => {
  mkdirSync(work, { recursive: true });
  process.env['JIANHE_MUTANT_TESTS'] = JSON.stringify(trial.tests);
  // The copy of the house has no prints yet, and to make them all blocks its process for too long.
  process.env['JIANHE_PRINT_CACHE'] ??= resolve('.cache', 'print');
  if (trial.drawn) {
    const file = join(work, 'drawn.json');
    writeFileSync(file, JSON.stringify(trial.drawn.map(keyOfMutant)));
    process.env['JIANHE_MUTANTS_DRAWN'] = file;
  }
  const results = await new Stryker({
    configFile: 'scripts/config/stryker.config.mjs',
    mutate: [...trial.mutate],
    ...(trial.drawn && { checkers: ['drawn'] }),
  }).runMutationTest();
  return results.filter(({ status }) => status !== 'CompileError' && status !== 'Ignored');
};

/** Whether the tests detect a mutant: a test fails, a test times out, or they cannot be loaded. */
export const isKilled = ({ status }: Pick<MutantResult, 'status'>): boolean =>
  status === 'Killed' || status === 'Timeout' || status === 'RuntimeError';
