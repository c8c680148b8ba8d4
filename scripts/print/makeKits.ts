import type { Issue } from '../../src/core/issues/issue.ts';
import { text } from '../../src/i18n/text.ts';
import { isKitKept, keepKit, UnprintableKit } from '../../src/print/kit/kitFiles.ts';
import type { KitModel } from '../../src/view/kit/kitModel.ts';
import { issueReport } from '../../src/view/issues/issueReport.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';

/**
 * Makes every changed set of campaign material, with a progress line every few sets. All sets are
 * attempted, so all faults are reported at once.
 *
 * @throws ExpectedFailure with every fault of every set
 */
export const makeKits = async (models: readonly KitModel[]): Promise<void> => {
  const words = text.kit.command;
  const waiting = models.filter((model) => !isKitKept(model));
  const issues: Issue[] = [];
  let refused = 0;
  for (const [at, model] of waiting.entries()) {
    try {
      await keepKit(model);
    } catch (error) {
      if (!(error instanceof UnprintableKit)) throw error;
      issues.push(...error.issues);
      refused += 1;
    }
    const done = at + 1;
    if (done % 10 === 0 || done === waiting.length) console.log(words.making(done, waiting.length));
  }
  if (issues.length > 0)
    throw new ExpectedFailure(`${issueReport(issues)}\n${words.refused(refused)}`);
};
