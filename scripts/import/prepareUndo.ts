import { boardHistories, withdrawnEntries } from '../../src/core/boards/boardLedger.ts';
import { formatBoardCode, readTypedCode } from '../../src/core/ids/boardCode.ts';
import { getCalendarDate } from '../../src/core/calendar/calendar.ts';
import { isBeyondClock } from '../../src/core/dataset/clockIssues.ts';
import { freezeFigures } from '../../src/core/dataset/freezeFigures.ts';
import { publishedAddresses } from '../../src/core/site/publishedAddresses.ts';
import { recordBefore } from '../../src/core/dataset/reversal.ts';
import { findNextEditionName } from '../../src/core/record/editionChain.ts';
import { figureRegister } from '../../src/core/figures/register.ts';
import type { OfficeExport } from '../../src/core/formats/formats.ts';
import { indexRecord } from '../../src/core/record/recordIndex.ts';
import { boardAddresses } from '../../src/core/site/standingTombstones.ts';
import { TOMBSTONE_NAME_LENGTH, type Tombstones } from '../../src/core/schemas/tombstones.ts';
import type { PublishedContent } from '../../src/data/readPublished.ts';
import { sha256 } from '../../src/data/sha256.ts';
import { importReport as words } from '../../src/i18n/zh/importReport.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';
import { addressTombstones, composeRelease, pastChanges, type Release } from './prepareRelease.ts';

/** Who withdraws the newest edition, when and why. */
export interface UndoAcceptance {
  readonly role: string;
  /** `YYYY-MM-DD HH:MM` in Asia/Shanghai. */
  readonly acceptedAt: string;
  readonly reason: string;
}

/** What withdrawing the newest edition would publish. */
export interface Undo {
  readonly record: OfficeExport;
  readonly release: Release;
  /** What is signed: the edition withdrawn, the record gone back to, and the reason. */
  readonly fingerprint: string;
}

/**
 * Withdraws the newest edition with a new one that publishes the previous record, byte for byte.
 * Nothing published is deleted: the edition, its ledger entries and its corrections stay, and every
 * address that only it had answers with the reason.
 *
 * @throws ExpectedFailure if there is no previous record, or it cannot be rebuilt exactly
 */
export const prepareUndo = (published: PublishedContent, acceptance: UndoAcceptance): Undo => {
  const newest = published.editions.at(-1);
  const { reversal, record: now } = published;
  if (!newest || !now) throw new ExpectedFailure(words.nothingToUndo);
  if (published.editions.length === 1)
    throw new ExpectedFailure(words.firstCannotBeUndone(newest.name));
  const target = published.editions.find(({ name }) => name === reversal?.to);
  const isOurs = reversal?.undoes === newest.name;
  const record = reversal && target && isOurs ? recordBefore(now, reversal, sha256) : undefined;
  if (
    !record ||
    !target ||
    record === now ||
    target.edition.recordSha256 !== reversal?.recordSha256
  )
    throw new ExpectedFailure(words.noWayBack(newest.name));

  // A clock behind the planned publication time must not reverse the order. A moment that is far ahead
  // of the clock is a slip: inherited, it would refuse every right file until then.
  const { acceptedAt, reason, role } = acceptance;
  const follows = isBeyondClock(newest.edition.publishedAt, acceptedAt) ? target : newest;
  const publishedAt = [acceptedAt, follows.edition.publishedAt].sort().at(-1) ?? acceptedAt;
  const on = getCalendarDate(publishedAt.slice(0, 10));
  const edition = findNextEditionName(on, published.editions);
  if (edition === undefined) throw new ExpectedFailure(words.tooManyEditions(on));

  const index = indexRecord(record);
  const figures = freezeFigures(figureRegister, index);
  const undoes = { edition: newest.name, to: target.name, reason };
  const publicReason = words.undoneReason(newest.name, reason);
  const ledger = [
    ...published.ledger,
    ...withdrawnEntries(published.ledger, { undoes: newest.name, on, edition }),
  ];
  const release = composeRelease(
    record,
    published,
    { edition, role, acceptedAt, sourceSha256: target.edition.sourceSha256, tombstones: new Map() },
    {
      index,
      figures,
      corrections: pastChanges(record, figures, published).map((change) => ({ ...change, reason })),
      unexplained: [],
      ledger,
      tombstones: [
        ...addressTombstones(published, lostAddresses(now, record, publicReason), edition),
        ...boardTombstones(now, ledger, publicReason, edition),
      ],
      publishedAt,
      undoes,
    },
  );
  const signed = ['undo', newest.text, target.edition.recordSha256, reason];
  return { record, release, fingerprint: sha256(signed.join('\n')) };
};

/** Addresses in the record but not in the previous one. */
const lostAddresses = (
  now: OfficeExport,
  before: OfficeExport,
  reason: string,
): ReadonlyMap<string, string> => {
  const kept = new Set(publishedAddresses(before).map(({ address }) => address));
  return new Map(
    publishedAddresses(now).flatMap(({ address }) =>
      kept.has(address) ? [] : [[address, reason] as const],
    ),
  );
};

/** A printed code that is no longer in the record still answers. */
const boardTombstones = (
  now: OfficeExport,
  ledger: PublishedContent['ledger'],
  reason: string,
  edition: string,
): Tombstones => {
  const standing = boardHistories(ledger);
  return (now.signboards ?? [])
    .filter(({ code }) => !standing.has(code))
    .flatMap(({ code, place }) => {
      const typed = readTypedCode(code);
      const shown = typed.kind === 'code' ? formatBoardCode(typed.code) : code;
      const name = words.boardName(shown, place).slice(0, TOMBSTONE_NAME_LENGTH);
      return boardAddresses(code).map((address) => ({ address, name, reason, edition }));
    });
};
