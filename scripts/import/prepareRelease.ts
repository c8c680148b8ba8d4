import {
  canonicalFiles,
  fingerprintOf,
  type RecordFile,
} from '../../src/core/dataset/canonicalFiles.ts';
import { newLedgerEntries, sealOf } from '../../src/core/boardLedger.ts';
import { canonicalJson } from '../../src/core/dataset/canonicalJson.ts';
import { explainChanges, type ComputeFigures } from '../../src/core/dataset/explainChanges.ts';
import { findPastChanges, type PastChange } from '../../src/core/dataset/figureChanges.ts';
import { freezeFigures } from '../../src/core/dataset/freezeFigures.ts';
import { editionSums, linkTo } from '../../src/core/editionChain.ts';
import { figureRegister } from '../../src/core/figures/register.ts';
import type { PublishedRecord } from '../../src/core/record.ts';
import { indexRecord } from '../../src/core/recordIndex.ts';
import { editionSchema, type Edition } from '../../src/core/schemas/edition.ts';
import type { Tombstones } from '../../src/core/schemas/tombstones.ts';
import { publishedAddresses } from '../../src/core/dataset/publishedAddresses.ts';
import type { PublishedContent } from '../../src/data/readPublished.ts';
import { sha256 } from '../../src/data/sha256.ts';

/** Everything an accepted import writes, computed and not yet written. */
export interface Release {
  readonly edition: Edition;
  readonly recordFiles: readonly RecordFile[];
  readonly editionText: string;
  /** `editions/SHA256SUMS`: the fingerprint of every edition, this one too. */
  readonly sumsText: string;
  readonly ledgerText: string;
  readonly tombstonesText?: string;
  /** Past values that changed and that nobody has explained: they stop the acceptance. */
  readonly unexplained: readonly PastChange[];
  readonly newCodes: readonly string[];
}

/** Who accepts, and in which words. */
export interface Acceptance {
  readonly edition: string;
  readonly role: string;
  readonly reason?: string;
  readonly sourceSha256: string;
  readonly tombstones: ReadonlyMap<string, string>;
}

/** Computes the figures, the corrections, the chained edition and the ledger of a record. */
export const prepareRelease = (
  record: PublishedRecord,
  published: PublishedContent,
  acceptance: Acceptance,
): Release => {
  const newest = published.editions.at(-1);
  const figures = freezeFigures(figureRegister, indexRecord(record));
  const { dataThrough } = record.period;
  const changes = newest ? findPastChanges(newest.edition, { figures, dataThrough }) : [];
  const compute: ComputeFigures = (of, ids) =>
    freezeFigures(
      figureRegister.filter(({ id }) => ids.has(id)),
      indexRecord(of),
    );
  const { explained, unexplained } = published.record
    ? explainChanges(changes, record, published.record, compute, acceptance.reason)
    : { explained: [], unexplained: changes };

  const newEntries = newLedgerEntries(indexRecord(record), published.ledger, acceptance.edition);
  const ledger = [...published.ledger, ...newEntries];
  const recordFiles = canonicalFiles(record);
  const hashes = recordFiles.map(({ name, text }) => ({ name, sha256: sha256(text) }));
  const edition = editionSchema.parse({
    edition: acceptance.edition,
    number: published.editions.length + 1,
    dataThrough,
    publishedAt: record.period.publishedAt,
    nextUpdate: record.period.nextUpdate,
    acceptedBy: acceptance.role,
    sourceSha256: acceptance.sourceSha256,
    recordSha256: fingerprintOf(hashes, sha256),
    recordFiles: hashes,
    ...linkTo(newest, sha256),
    ledger: sealOf(ledger, sha256),
    figures,
    corrections: explained,
  });
  const editionText = canonicalJson(edition);
  const tombstones = newTombstones(published, acceptance);
  return {
    edition,
    recordFiles,
    editionText,
    sumsText: editionSums(
      [...published.editions, { name: edition.edition, text: editionText }],
      sha256,
    ),
    ledgerText: canonicalJson(ledger),
    ...(tombstones.length > 0 && {
      tombstonesText: canonicalJson([...published.tombstones, ...tombstones]),
    }),
    unexplained,
    newCodes: newEntries.flatMap(({ kind, code }) => (kind === 'issued' ? [code] : [])),
  };
};

const newTombstones = (
  { record }: PublishedContent,
  { tombstones, edition }: Acceptance,
): readonly Tombstones[number][] =>
  (record ? publishedAddresses(record) : []).flatMap(({ address, name }) => {
    const reason = tombstones.get(address);
    return reason === undefined ? [] : [{ address, name, reason, edition }];
  });
