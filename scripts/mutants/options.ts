import { parseArgs } from 'node:util';
import { ExpectedFailure } from '../run/expectedFailure.ts';

/** Options of `npm run mutants`. */
export type MutantOptions =
  | {
      readonly kind: 'paths';
      readonly paths: readonly string[];
      /** Globs of tests in addition to the nearest. */
      readonly tests: readonly string[];
    }
  | {
      readonly kind: 'sample';
      readonly count: number;
      readonly seed: string;
      /** Names of rooms; all if empty. */
      readonly rooms: readonly string[];
    };

const USAGE = `npm run mutants -- PATH ... [--tests GLOB ...]
npm run mutants -- --sample COUNT [--seed SEED] [--room NAME ...]`;

/** @throws ExpectedFailure with the usage for anything else */
export const readMutantOptions = (args: readonly string[]): MutantOptions => {
  const { values, positionals } = parse(args);
  if (values.sample === undefined) {
    if (positionals.length === 0 || values.seed !== undefined || values.room !== undefined)
      throw new ExpectedFailure(USAGE);
    return { kind: 'paths', paths: positionals, tests: values.tests ?? [] };
  }
  const count = Number(values.sample);
  if (!Number.isInteger(count) || count < 1 || positionals.length > 0 || values.tests)
    throw new ExpectedFailure(USAGE);
  return { kind: 'sample', count, seed: values.seed ?? '1', rooms: values.room ?? [] };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        tests: { type: 'string', multiple: true },
        sample: { type: 'string' },
        seed: { type: 'string' },
        room: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    throw new ExpectedFailure(
      `${error instanceof Error ? error.message : String(error)}\n${USAGE}`,
    );
  }
};
