import type { PrintIssue } from '../../src/core/issues/issue.ts';
import { text } from '../../src/i18n/text.ts';
import { isKitKept, keepKit } from '../../src/print/kit/kitFiles.ts';
import type { KitModel } from '../../src/view/kit/kitModel.ts';

/**
 * Makes every changed set of campaign material, with a progress line every few sets. A piece that
 * cannot be printed is left out alone.
 *
 * @returns every reason of every piece that is left out
 */
export const makeKits = async (models: readonly KitModel[]): Promise<readonly PrintIssue[]> => {
  const words = text.kit.command;
  const waiting = models.filter((model) => !isKitKept(model));
  for (const [at, model] of waiting.entries()) {
    await keepKit(model);
    const done = at + 1;
    if (done % 10 === 0 || done === waiting.length) console.log(words.making(done, waiting.length));
  }
  const outcomes = await Promise.all(models.map(keepKit));
  return outcomes.flatMap(({ issues }) => issues);
};
