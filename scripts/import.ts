import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { recordDiff } from '../src/core/dataset/recordDiff.ts';
import { hasErrors } from '../src/core/issue.ts';
import { indexRecord } from '../src/core/recordIndex.ts';
import { readPublished } from '../src/data/readPublished.ts';
import { readSite } from '../src/data/site.ts';
import { importReport as words } from '../src/i18n/zh/importReport.ts';
import { issueReport } from '../src/view/issueReport.ts';
import { ExpectedFailure } from './expectedFailure.ts';
import { changeSummary, pastChangeLine } from './import/changeSummary.ts';
import { examine } from './import/examine.ts';
import { learnMapping } from './import/learnMapping.ts';
import { readOptions } from './import/options.ts';
import { prepareRelease } from './import/prepareRelease.ts';
import { readSource } from './import/readSource.ts';
import { recoverContent, swapContent } from './import/swapContent.ts';
import { run } from './runner.ts';

const DEFAULT_RECHECK_DAYS = 180;

run((args) => {
  const options = readOptions(args);
  const { source, content, accept, json } = options;
  const say = (line: string): void => {
    if (!json) console.log(line);
  };
  if (accept && options.role === undefined) throw new ExpectedFailure(words.roleMissing);
  if ((options.role ?? '').length > 40) throw new ExpectedFailure(words.roleTooLong);
  const recovery = recoverContent(content);
  if (recovery !== 'nothing') say(words.recovered[recovery]);

  const published = readPublished(content);
  if (hasErrors(published.issues))
    throw new ExpectedFailure(`${issueReport(published.issues)}\n${words.damaged(content)}`);
  if (options.learn) {
    learnMapping(source, content, options.maximumBytes, published.record, say);
    return;
  }
  const site = existsSync(resolve(content, 'site.json')) ? readSite(content) : undefined;
  const read = readSource(options, published, site);
  const acceptedAs = published.editions.find(({ edition }) => edition.sourceSha256 === read.sha256);
  if (acceptedAs) {
    say(words.acceptedBefore(acceptedAs.name));
    return;
  }

  const { record, edition, issues } = examine(read, published, site, options.tombstones);
  if (!record) {
    if (json) console.log(JSON.stringify({ issues }, null, 2));
    throw new ExpectedFailure(`${json ? '' : `${issueReport(issues)}\n`}${words.refused(source)}`);
  }

  const { role = '', reason, tombstones } = options;
  const release = prepareRelease(record, published, {
    edition,
    role: role === '' ? '—' : role,
    ...(reason !== undefined && { reason }),
    sourceSha256: read.sha256,
    tombstones,
  });
  const index = indexRecord(record);
  const before = published.record && indexRecord(published.record);
  const changes = recordDiff(index, before, site?.rules.phoneRecheckDays ?? DEFAULT_RECHECK_DAYS);
  const newest = published.editions.at(-1)?.edition;
  const { unexplained } = release;
  if (json)
    console.log(
      JSON.stringify({ issues, changes, edition: release.edition, unexplained }, null, 2),
    );
  say(changeSummary({ index, changes, edition: release.edition, newest, unexplained, tombstones }));
  say(
    `\n${issues.length > 0 ? `${words.warnings(issues.length)}\n\n${issueReport(issues)}` : words.noWarnings}\n`,
  );

  if (!accept) {
    say(words.dryRun(source));
    return;
  }
  if (unexplained.length > 0)
    throw new ExpectedFailure(
      words.unexplained(unexplained.map((change) => pastChangeLine(change, index))),
    );
  swapContent(content, release);
  say(words.accepted(release.edition.edition, content, release.newCodes.length));
});
