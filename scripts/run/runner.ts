import { UnsoundRecord } from '../../src/data/unsoundRecord.ts';
import { commands } from '../../src/i18n/zh/commands.ts';
import { issueReport } from '../../src/view/issues/issueReport.ts';
import { ExpectedFailure } from './expectedFailure.ts';

const EXPECTED_FAILURE_STATUS = 1;
const INTERNAL_ERROR_STATUS = 70;

/** How the runner prints its last message and exits; replaced in tests. */
export interface Surroundings {
  readonly args: readonly string[];
  readonly writeError: (line: string) => void;
  readonly exit: (status: number) => void;
}

/**
 * Runs a command. This is the only place that exits the process. An `ExpectedFailure`, or a fault
 * in the content folder, prints its message and exits 1. Anything else is a bug: it prints its
 * stack and exits 70.
 */
export const run = (main: (args: readonly string[]) => Promise<void> | void): void => {
  void runIn(processSurroundings(), main);
};

/** `run` with its environment as a parameter. */
export const runIn = async (
  surroundings: Surroundings,
  main: (args: readonly string[]) => Promise<void> | void,
): Promise<void> => {
  try {
    await main(surroundings.args);
  } catch (error) {
    if (error instanceof ExpectedFailure) {
      surroundings.writeError(error.message);
      surroundings.exit(EXPECTED_FAILURE_STATUS);
      return;
    }
    if (error instanceof UnsoundRecord) {
      surroundings.writeError(`${issueReport(error.issues)}\n${commands.contentUnsound}`);
      surroundings.exit(EXPECTED_FAILURE_STATUS);
      return;
    }
    surroundings.writeError(describeDefect(error));
    surroundings.exit(INTERNAL_ERROR_STATUS);
  }
};

const processSurroundings = (): Surroundings => ({
  args: process.argv.slice(2),
  writeError: (line) => {
    process.stderr.write(`${line}\n`);
  },
  exit: (status) => {
    process.exit(status);
  },
});

const describeDefect = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
