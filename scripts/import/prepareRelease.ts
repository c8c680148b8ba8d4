import {
  canonicalFiles,
  fingerprintOf,
  hashFiles,
  type RecordFile,
} from '../../src/core/dataset/canonicalFiles.ts';
import { newLedgerEntries, sealOf } from '../../src/core/boards/boardLedger.ts';
import { canonicalJson } from '../../src/core/json/canonicalJson.ts';
import { explainChanges, type ComputeFigures } from '../../src/core/dataset/explainChanges.ts';
import { findPastChanges, type PastChange } from '../../src/core/dataset/figureChanges.ts';
import { freezeFigures } from '../../src/core/dataset/freezeFigures.ts';
import { publishedAddresses } from '../../src/core/site/publishedAddresses.ts';
import { recordFingerprint, reversalOf } from '../../src/core/dataset/reversal.ts';
import { editionRows, rowsFileOf } from '../../src/core/dataset/editionRows.ts';
import { editionSums, linkTo } from '../../src/core/record/editionChain.ts';
import { figureRegister } from '../../src/core/figures/register.ts';
import type { OfficeExport } from '../../src/core/formats/formats.ts';
import { indexRecord, type RecordIndex } from '../../src/core/record/recordIndex.ts';
import type { BoardLedger } from '../../src/core/schemas/boardLedger.ts';
import {
  editionSchema,
  type Edition,
  type PublishedCorrection,
} from '../../src/core/schemas/edition.ts';
import { editionRowsSchema } from '../../src/core/schemas/editionRows.ts';
import { TOMBSTONE_NAME_LENGTH, type Tombstones } from '../../src/core/schemas/tombstones.ts';
import type { PublishedContent } from '../../src/data/readPublished.ts';
import { sha256 } from '../../src/data/sha256.ts';
import type { PictureFile } from './newPictures.ts';

/** Everything an accepted import writes, computed but not yet written. */
export interface Release {
  readonly edition: Edition;
  readonly recordFiles: readonly RecordFile[];
  readonly editionText: string;
  /** `editions/NAME.rows.json`: the rows behind the edition. */
  readonly rowsText: string;
  /** `editions/SHA256SUMS`: the fingerprints of all editions, including this one. */
  readonly sumsText: string;
  readonly ledgerText: string;
  /** Addresses that this edition gives up. */
  readonly tombstones: Tombstones;
  readonly tombstonesText?: string;
  /** The reversal to the previous record; none for the first record. */
  readonly reversalText?: string;
  /** Past values that changed without explanation. They block the acceptance. */
  readonly unexplained: readonly PastChange[];
  readonly newCodes: readonly string[];
  /** Pictures that come with the export. */
  readonly pictures?: readonly PictureFile[];
}

/** Who accepts, when, and with which reason. */
export interface Acceptance {
  readonly edition: string;
  readonly role: string;
  /** `YYYY-MM-DD HH:MM` in Asia/Shanghai. */
  readonly acceptedAt?: string;
  readonly reason?: string;
  readonly sourceSha256: string;
  readonly tombstones: ReadonlyMap<string, string>;
}

/** Computes the figures, the corrections, the chained edition and the ledger of a record. */
export const prepareRelease = (
  record: OfficeExport,
  published: PublishedContent,
  acceptance: Acceptance,
): Release => {
  const index = indexRecord(record);
  const figures = freezeFigures(figureRegister, index);
  const changes = pastChanges(record, figures, published);
  const { explained, unexplained } = published.record
    ? explainChanges(changes, record, published.record, computeFigures, acceptance.reason)
    : { explained: [], unexplained: changes };
  return composeRelease(record, published, acceptance, {
    index,
    figures,
    corrections: explained,
    unexplained,
    ledger: published.ledger,
    tombstones: addressTombstones(published, acceptance.tombstones, acceptance.edition),
  });
};

/** Past readings that differ from the newest edition. */
export const pastChanges = (
  { period }: OfficeExport,
  figures: Edition['figures'],
  { editions }: PublishedContent,
): readonly PastChange[] => {
  const newest = editions.at(-1);
  const { dataThrough } = period;
  return newest ? findPastChanges(newest.edition, { figures, dataThrough }) : [];
};

/** Inputs that differ between importing an export and withdrawing an edition. */
interface Findings {
  /** Of the record; figures computed from it are not computed again. */
  readonly index: RecordIndex;
  readonly figures: Edition['figures'];
  readonly corrections: PublishedCorrection[];
  readonly unexplained: readonly PastChange[];
  /** The ledger before the record's own entries. */
  readonly ledger: BoardLedger;
  /** Addresses given up by this edition. */
  readonly tombstones: Tombstones;
  /** Differs from the record's time when an edition is withdrawn. */
  readonly publishedAt?: string;
  readonly undoes?: NonNullable<Edition['undoes']>;
}

/** Chains a record to the previous editions and generates every file of the release. */
export const composeRelease = (
  record: OfficeExport,
  published: PublishedContent,
  acceptance: Acceptance,
  found: Findings,
): Release => {
  const newest = published.editions.at(-1);
  const { edition: name, role, acceptedAt, sourceSha256 } = acceptance;
  const newEntries = newLedgerEntries(found.index, found.ledger, name);
  const ledger = [...found.ledger, ...newEntries];
  const recordFiles = canonicalFiles(record);
  const hashes = hashFiles(recordFiles, sha256);
  const recordSha256 = fingerprintOf(hashes, sha256);
  const rowsText = canonicalJson(
    editionRowsSchema.parse(
      editionRows(
        { edition: name, recordSha256, record },
        published.record &&
          newest && {
            edition: newest.name,
            recordSha256: newest.edition.recordSha256,
            record: published.record,
          },
        figureRegister,
        found.index,
      ),
    ),
  );
  const edition = editionSchema.parse({
    edition: name,
    number: published.editions.length + 1,
    dataThrough: record.period.dataThrough,
    publishedAt: found.publishedAt ?? record.period.publishedAt,
    nextUpdate: record.period.nextUpdate,
    acceptedBy: role,
    ...(acceptedAt !== undefined && { acceptedAt }),
    ...(found.undoes && { undoes: found.undoes }),
    sourceSha256,
    recordSha256,
    recordFiles: hashes,
    ...linkTo(newest, sha256),
    ledger: sealOf(ledger, sha256),
    rows: { name: rowsFileOf(name), sha256: sha256(rowsText) },
    figures: found.figures,
    corrections: found.corrections,
  });
  const editionText = canonicalJson(edition);
  const reversalText = wayBack(record, published, name);
  return {
    edition,
    recordFiles,
    editionText,
    rowsText,
    sumsText: editionSums([...published.editions, { name, text: editionText, rowsText }], sha256),
    ledgerText: canonicalJson(ledger),
    tombstones: found.tombstones,
    ...(found.tombstones.length > 0 && {
      tombstonesText: canonicalJson([...published.tombstones, ...found.tombstones]),
    }),
    ...(reversalText !== undefined && { reversalText }),
    unexplained: found.unexplained,
    newCodes: newEntries.flatMap(({ kind, code }) => (kind === 'issued' ? [code] : [])),
  };
};

/**
 * None if the previous record cannot be rebuilt byte for byte, because an older format wrote it.
 */
const wayBack = (
  record: OfficeExport,
  { record: former, recordSha256, editions }: PublishedContent,
  edition: string,
): string | undefined => {
  const newest = editions.at(-1);
  if (!former || !newest || recordFingerprint(former, sha256) !== recordSha256) return undefined;
  return canonicalJson(
    reversalOf({ edition: newest.name, record: former }, { edition, record }, sha256),
  );
};

const computeFigures: ComputeFigures = (of, ids) =>
  freezeFigures(
    figureRegister.filter(({ id }) => ids.has(id)),
    indexRecord(of),
  );

/** Tombstones for the addresses of the published record that are given up. */
export const addressTombstones = (
  { record }: PublishedContent,
  reasons: ReadonlyMap<string, string>,
  edition: string,
): Tombstones =>
  (record ? publishedAddresses(record) : []).flatMap(({ address, name }) => {
    const reason = reasons.get(address);
    return reason === undefined
      ? []
      : [{ address, name: name.slice(0, TOMBSTONE_NAME_LENGTH), reason, edition }];
  });
