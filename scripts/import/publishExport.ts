import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { recordDiff } from '../../src/core/dataset/recordDiff.ts';
import { undoneEditions } from '../../src/core/editionChain.ts';
import { indexRecord } from '../../src/core/recordIndex.ts';
import { readSite } from '../../src/data/site.ts';
import { importReport as words } from '../../src/i18n/zh/importReport.ts';
import { issueReport } from '../../src/view/issueReport.ts';
import { ExpectedFailure } from '../expectedFailure.ts';
import { changeSummary, pastChangeLine } from './changeSummary.ts';
import { writeRelease, type Desk } from './desk.ts';
import { examine } from './examine.ts';
import { prepareRelease } from './prepareRelease.ts';
import { readSource } from './readSource.ts';

const DEFAULT_RECHECK_DAYS = 180;

/** Checks an export, tells what the public will see change and, when that is asked for, publishes it. */
export const publishExport = (desk: Desk, source: string): void => {
  const { options, published, say } = desk;
  const { content, accept, json } = options;
  const site = existsSync(resolve(content, 'site.json')) ? readSite(content) : undefined;
  const read = readSource(options, published, site);
  const undone = undoneEditions(published.editions);
  const acceptedAs = published.editions.find(
    ({ name, edition }) => edition.sourceSha256 === read.sha256 && !undone.has(name),
  );
  if (acceptedAs) {
    say(words.acceptedBefore(acceptedAs.name));
    return;
  }

  const { record, edition, issues } = examine(read, published, site, options.tombstones);
  if (!record) {
    if (json) console.log(JSON.stringify({ issues }, null, 2));
    throw new ExpectedFailure(`${json ? '' : `${issueReport(issues)}\n`}${words.refused(source)}`);
  }

  const { role, reason, tombstones, acceptedAt } = options;
  const release = prepareRelease(record, published, {
    edition,
    role: role ?? '—',
    acceptedAt,
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
  writeRelease(desk, release);
  say(words.accepted(release.edition.edition, content, release.newCodes.length));
};
