import { relative } from 'node:path';
import { z } from 'zod';
import { commands } from '../../src/i18n/zh/commands.ts';

/** Result of one part of `npm test`. */
export interface Outcome {
  readonly passed: number;
  readonly skipped: number;
  /** One line for each failure: its name, and the first line of the reason. */
  readonly failures: readonly string[];
}

const reportSchema = z.object({
  numPassedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

/**
 * Parses Vitest's JSON report. A suite that failed outside its tests (an import, a hook), or did
 * not start, counts as one failure, so that it cannot pass for lack of tests.
 *
 * @param report text of the report; undefined if none was written
 * @param status exit status of Vitest
 */
export const suiteOutcome = (
  suite: string,
  report: string | undefined,
  status: number,
): Outcome => {
  const broken = [commands.suiteFailed(suite, status)];
  if (report === undefined) return { passed: 0, skipped: 0, failures: broken };
  const { numPassedTests, numPendingTests, testResults } = reportSchema.parse(JSON.parse(report));
  const failures = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter((test) => test.status === 'failed')
      .map(({ fullName, failureMessages }) => {
        const [why = ''] = (failureMessages?.[0] ?? '').split('\n');
        return `${relative('.', name)} › ${fullName}: ${why}`;
      }),
  );
  return {
    passed: numPassedTests,
    skipped: numPendingTests,
    failures: failures.length === 0 && status !== 0 ? broken : failures,
  };
};
