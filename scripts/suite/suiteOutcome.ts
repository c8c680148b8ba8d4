import { relative } from 'node:path';
import { z } from 'zod';
import { commands } from '../../src/i18n/zh/commands.ts';

/** What one part of `npm test` came to. */
export interface Outcome {
  readonly passed: number;
  readonly skipped: number;
  /** One line for each failure: what failed, and the first line of why. */
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
 * Reads Vitest's JSON report. A suite that failed outside of its tests (an import, a hook), or that
 * could not even begin, counts as one failure: it must not pass for want of a test.
 *
 * @param report text of the report; undefined when none was written
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
