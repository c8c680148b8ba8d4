import { join } from 'node:path';

/** Where the published content lies, and where an import prepares what it is going to publish. */
export interface ContentPlaces {
  readonly content: string;
  readonly record: string;
  readonly editions: string;
  /** Fingerprints of all editions. */
  readonly sums: string;
  readonly ledger: string;
  readonly tombstones: string;
  /** Readings of names that the office has confirmed. */
  readonly pinyin: string;
  /** Workshop of a running import; gone when it has ended. */
  readonly staging: string;
  /** Held by a running import, so that no other begins. */
  readonly lock: string;
  /** How to get from the record back to the one before, row by row. */
  readonly reversal: string;
}

/** Places inside a content folder. */
export const contentPlaces = (content: string): ContentPlaces => ({
  content,
  record: join(content, 'record'),
  editions: join(content, 'editions'),
  sums: join(content, 'editions', 'SHA256SUMS'),
  ledger: join(content, 'signboards.json'),
  tombstones: join(content, 'tombstones.json'),
  pinyin: join(content, 'pinyin.json'),
  staging: join(content, '.import'),
  lock: join(content, '.import.lock'),
  reversal: join(content, 'reversal.json'),
});
