import { findUnpublished, verifyEditions } from '../src/core/dataset/verifyEditions.ts';
import { handedInFigures } from '../src/core/figures/handedIn.ts';
import { figureRegister } from '../src/core/figures/register.ts';
import { hasErrors } from '../src/core/issues/issue.ts';
import { indexRecord } from '../src/core/record/recordIndex.ts';
import { readPublished } from '../src/data/readPublished.ts';
import { sha256 } from '../src/data/sha256.ts';
import { contentFolder } from '../src/data/site.ts';
import { commands } from '../src/i18n/zh/commands.ts';
import { issueReport } from '../src/view/issues/issueReport.ts';
import { ExpectedFailure } from './run/expectedFailure.ts';
import { run } from './run/runner.ts';

// npm run verify: checks that nothing published has changed without a record.
run(() => {
  const content = contentFolder();
  const published = readPublished(content);
  const { editions } = published;
  const found = verifyEditions(published, figureRegister, sha256);
  // Reading also checks the chain.
  const issues = [
    ...new Map([...published.issues, ...found].map((one) => [JSON.stringify(one), one])).values(),
  ];
  if (hasErrors(issues))
    throw new ExpectedFailure(`${issueReport(issues)}\n${commands.notVerified(content)}`);

  const newest = editions.at(-1)?.edition;
  const figures = published.record
    ? handedInFigures(indexRecord(published.record), figureRegister)
    : [];
  const notes = newest ? findUnpublished(figures, newest) : [];
  const report = issueReport([...issues, ...notes]);
  if (report !== '') console.log(report);
  const corrections = editions.flatMap(({ edition }) => edition.corrections);
  console.log(commands.verified(editions.length, newest?.figures.length ?? 0, corrections.length));
});
