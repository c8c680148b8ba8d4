import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { suiteOutcome } from '../../../scripts/suite/suiteOutcome.ts';

const report = (tests: readonly object[]): string =>
  JSON.stringify({
    numPassedTests: 2,
    numPendingTests: 1,
    testResults: [{ name: resolve('test/core/numbers/ratio.test.ts'), assertionResults: tests }],
  });

describe('the outcome of a suite', () => {
  it('lists each failed test with its file and the first line of the reason', () => {
    const failed = {
      status: 'failed',
      fullName: 'a ratio is never above 1',
      failureMessages: ['expected 2 to be 1\n    at ratio.test.ts'],
    };
    const passed = { status: 'passed', fullName: 'a ratio has parts' };
    expect(suiteOutcome('units', report([passed, failed]), 1)).toEqual({
      passed: 2,
      skipped: 1,
      failures: ['test/core/numbers/ratio.test.ts › a ratio is never above 1: expected 2 to be 1'],
    });
  });

  it('counts a suite that failed outside its tests as one failure', () => {
    expect(suiteOutcome('units', report([]), 1).failures).toHaveLength(1);
    expect(suiteOutcome('units', undefined, 137).failures).toEqual([
      'units：测试没有跑完，退出码 137。  (the suite broke off)',
    ]);
  });

  it('has no failure if all tests pass', () => {
    expect(suiteOutcome('units', report([]), 0).failures).toEqual([]);
  });
});
