import { figureRegister } from '../core/figures/register.ts';
import { findAwaited } from '../core/figures/awaited.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findIssueFaults } from '../core/boards/boardLedger.ts';
import { deepFreeze } from '../core/dataset/deepFreeze.ts';
import { passRelations } from '../core/dataset/relationPass.ts';
import { errorAt, hasErrors, type Issue } from '../core/issues/issue.ts';
import type { PublishedRecord } from '../core/record/record.ts';
import { indexRecord, type RecordIndex } from '../core/record/recordIndex.ts';
import { standingTombstones } from '../core/site/standingTombstones.ts';
import type { BoardLedger } from '../core/schemas/boardLedger.ts';
import type { Edition } from '../core/schemas/edition.ts';
import type { Tombstones } from '../core/schemas/tombstones.ts';
import { contentPlaces } from './contentDir.ts';
import { readPublished, type PublishedContent } from './readPublished.ts';
import { sha256 } from './sha256.ts';
import { contentFolder } from './site.ts';
import { UnsoundRecord } from './unsoundRecord.ts';

/** The published data, checked like an import, and frozen. */
export interface Published {
  /** The same as `index.record`. */
  readonly record: PublishedRecord;
  readonly index: RecordIndex;
  /** In order of publication; the record belongs to the last one. */
  readonly editions: readonly Edition[];
  readonly newestEdition: Edition;
  /** The edition files, byte for byte, with their fingerprints; in the same order. */
  readonly editionFiles: readonly EditionFile[];
  /** Addresses given up on purpose; each still answers with its reason. */
  readonly tombstones: Tombstones;
  /** History of every board code ever issued. */
  readonly ledger: BoardLedger;
}

/** An edition as stored in the content folder. */
export interface EditionFile {
  readonly edition: Edition;
  readonly text: string;
  readonly sha256: string;
  /** The file of rows; absent in editions that keep none. */
  readonly rowsText?: string;
}

const loaded = new Map<string, Published>();

/**
 * The published record with its index and its editions, read once per folder and frozen.
 *
 * @param content folder with what the office publishes: `JIANHE_CONTENT`, else `content`
 * @throws UnsoundRecord that lists every fault: damaged files, broken relations, an issued board
 *   code that would not resolve, a record that is not the newest edition's
 */
export const loadPublished = (content: string = contentFolder()): Published => {
  const known = loaded.get(content);
  if (known) return known;
  const published = deepFreezeRecord(checkPublished(content, readPublished(content)));
  loaded.set(content, published);
  return published;
};

const checkPublished = (content: string, read: PublishedContent): Published => {
  const { record, editions, tombstones, ledger } = read;
  const newest = editions.at(-1);
  const interrupted = join(contentPlaces(content).staging, 'commit.json');
  const issues: Issue[] = [...read.issues];
  if (existsSync(interrupted))
    issues.push(errorAt({ source: '.import/commit.json', path: [] }, 'import.interrupted', {}));
  if (!record && !hasErrors(issues)) issues.push(missing('record/export.json'));
  if (!newest && !hasErrors(issues)) issues.push(missing('editions/*.json'));
  if (record)
    issues.push(
      ...passRelations(record, { kind: 'folder' }, { ledger: read.ledger }).map((issue) => ({
        ...issue,
        source: `record/${issue.source}`,
      })),
      ...findIssueFaults(indexRecord(record), read.ledger),
    );
  if (newest && newest.edition.recordSha256 !== read.recordSha256)
    issues.push(
      errorAt({ source: 'record', path: [] }, 'edition.record', {
        edition: newest.name,
        expected: newest.edition.recordSha256,
        received: read.recordSha256,
      }),
    );
  if (!record || !newest || hasErrors(issues)) throw new UnsoundRecord(content, issues);
  const awaited = findAwaited(figureRegister, newest.edition).map(({ id }) => id);
  const index = indexRecord(record, new Set(awaited));
  return {
    record: index.record,
    index,
    editions: editions.map(({ edition }) => edition),
    newestEdition: newest.edition,
    editionFiles: editions.map(({ edition, text, rowsText }) => ({
      edition,
      text,
      sha256: sha256(text),
      ...(rowsText !== undefined && { rowsText }),
    })),
    tombstones: standingTombstones(tombstones, record),
    ledger,
  };
};

const missing = (file: string): Issue =>
  errorAt({ source: file, path: [] }, 'file.missing', { file });

/** Freezing the record is enough: the index only points to its rows. */
const deepFreezeRecord = (published: Published): Published => {
  deepFreeze(published.record);
  deepFreeze(published.editions);
  deepFreeze(published.tombstones);
  deepFreeze(published.ledger);
  return Object.freeze(published);
};
