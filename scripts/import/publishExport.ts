import { basename } from 'node:path';
import { recordDiff } from '../../src/core/dataset/recordDiff.ts';
import { undoneEditions } from '../../src/core/record/editionChain.ts';
import { isUnread } from '../../src/core/issues/unread.ts';
import { hasErrors, type Issue } from '../../src/core/issues/issue.ts';
import { maskPersonal } from '../../src/core/privacy/privacy.ts';
import type { OfficeExport } from '../../src/core/formats/formats.ts';
import { indexRecord } from '../../src/core/record/recordIndex.ts';
import { importReport as words } from '../../src/i18n/zh/importReport.ts';
import { pastChangeLine, previewBlocks } from '../../src/view/importPreview/previewBlocks.ts';
import { previewText } from '../../src/view/importPreview/previewText.ts';
import { issueLines, issueReport, unreadLines } from '../../src/view/issues/issueReport.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';
import { previewSite, recheckDaysOf, writeRelease, type Desk } from './desk.ts';
import { examine, type Examined } from './examine.ts';
import { letteringIssues } from './lettering.ts';
import { newPictures, type NewPictures } from './newPictures.ts';
import type { ImportOptions } from './options.ts';
import { prepareRelease } from './prepareRelease.ts';
import { startProgress, tellReading } from './progress.ts';
import { readSource } from './readSource.ts';
import { refuseUnsigned } from './refuseUnsigned.ts';
import { writeFixed } from './writeFixed.ts';
import { writePreview } from './writePreview.ts';

/** Checks an export, reports the changes for the public, and publishes it if requested. */
export const publishExport = (desk: Desk, source: string): void => {
  const { options, published, say } = desk;
  const { content, accept, json } = options;
  const progress = startProgress(say);
  const checked = readAndCheck(desk, source, progress);
  if (!checked) return;
  const { record, edition, issues, standing, files, sourceSha256 } = checked;
  progress(words.comparing);
  const { role, reason, tombstones, acceptedAt } = options;
  const release = prepareRelease(record, published, {
    edition,
    role: role ?? '—',
    acceptedAt,
    ...(reason !== undefined && { reason }),
    sourceSha256,
    tombstones,
  });
  const index = indexRecord(record);
  const before = published.record && indexRecord(published.record);
  const changes = recordDiff(index, before, recheckDaysOf(desk));
  const newest = published.editions.at(-1)?.edition;
  const { unexplained } = release;
  const blocks = previewBlocks({
    index,
    before,
    changes,
    edition: release.edition,
    newest,
    unexplained,
    tombstones,
    ledger: published.ledger,
    remarks: {
      fresh: issueLines(issues.filter((issue) => !isUnread(issue))),
      standing: issueLines(standing),
      unread: unreadLines(issues),
    },
    ...previewSite(desk),
  });
  progress(words.compared);
  if (json)
    console.log(
      JSON.stringify({ issues, standing, changes, edition: release.edition, unexplained }, null, 2),
    );
  say(`${previewText(index, blocks, newest)}\n`);
  if (options.language === 'en' && issues.length > 0) say(issueReport(issues, 'en'));
  if (files.length > 0) say(words.newPictures(files.map(({ name }) => name)));
  if (options.preview !== undefined) {
    writePreview(options.preview, content, {
      index,
      blocks,
      edition: release.edition,
      newest,
      sourceName: basename(source),
    });
    say(words.previewWritten(options.preview));
  }

  if (!accept) {
    say(words.dryRun(source, periodArguments(options.period)));
    return;
  }
  if (unexplained.length > 0)
    throw new ExpectedFailure(
      words.unexplained(unexplained.map((change) => pastChangeLine(change, index))),
    );
  writeRelease(desk, { ...release, pictures: files });
  say(words.accepted(release.edition.edition, content, release.newCodes.length));
};

/** The period as it was given in the command; the clerk does not type it twice. */
const periodArguments = (period: ImportOptions['period']): string =>
  Object.entries(period)
    .map(([field, value]) => {
      const option = field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      return ` --${option} ${value.includes(' ') ? `"${value}"` : value}`;
    })
    .join('');

/** An export without errors. */
interface Checked extends Omit<Examined, 'pictures'>, Pick<NewPictures, 'files'> {
  readonly record: OfficeExport;
  readonly sourceSha256: string;
}

/**
 * Prepares the release, with the fingerprint of the source. The parsed document is released here,
 * because it takes as much memory as the record.
 *
 * @returns undefined, after a message, if it is already published
 * @throws ExpectedFailure if there are errors
 */
const readAndCheck = (
  { options, published, site, say }: Desk,
  source: string,
  progress: ReturnType<typeof startProgress>,
): Checked | undefined => {
  const { json, content } = options;
  say(words.reading(source));
  const onRead = tellReading((megabytes) => {
    say(words.readSoFar(megabytes));
  });
  const read = readSource(options, published, site, onRead);
  if (read.sha256 !== '') refuseUnsigned(options.signed, read.sha256);
  const undone = undoneEditions(published.editions);
  const acceptedAs = published.editions.find(
    ({ name, edition }) => edition.sourceSha256 === read.sha256 && !undone.has(name),
  );
  if (acceptedAs) {
    say(words.acceptedBefore(acceptedAs.name));
    return undefined;
  }
  progress(words.checking);
  const examined = examine(read, published, site, options.tombstones, options.clock);
  const { record, edition } = examined;
  const lettering = letteringIssues(examined, published.record, content);
  const standing = [...examined.standing, ...lettering.standing];
  const pictures = newPictures(examined.pictures, source, content, published);
  const issues = [...examined.issues, ...pictures.issues, ...lettering.issues];
  const fixed = fixedLine(options, source, issues);
  if (record && !hasErrors(issues)) {
    fixed.forEach(say);
    return { record, edition, issues, standing, files: pictures.files, sourceSha256: read.sha256 };
  }
  if (json) console.log(JSON.stringify({ issues, standing }, masking, 2));
  const report = json ? [] : [issueReport(issues, options.language)];
  const stood = standing.length > 0 ? [words.standingWarnings(standing.length)] : [];
  throw new ExpectedFailure([...report, ...stood, ...fixed, words.refused(source)].join('\n'));
};

/** Issues quote what they refuse: never a whole number of a person. */
const masking = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? maskPersonal(value) : value;

/** Writes the marked copy of the table, if one is asked for, and says so. */
const fixedLine = (
  { fix, content, maximumBytes }: ImportOptions,
  source: string,
  issues: readonly Issue[],
): readonly string[] => {
  if (fix === undefined) return [];
  const { notes, others } = writeFixed({ source, out: fix, content, maximumBytes }, issues);
  return [words.fixed(fix, notes, others)];
};
