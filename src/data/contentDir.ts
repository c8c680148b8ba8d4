import { join } from 'node:path';

/** Paths of the published content, and of the files of a running import. */
export interface ContentPlaces {
  readonly content: string;
  readonly record: string;
  readonly editions: string;
  /** Fingerprints of all editions. */
  readonly sums: string;
  readonly ledger: string;
  readonly tombstones: string;
  /** Pictures that problems name. */
  readonly pictures: string;
  /** Readings of names confirmed by the office. */
  readonly pinyin: string;
  /** Working folder of a running import; removed at its end. */
  readonly staging: string;
  /** Lock of a running import: no other can start. */
  readonly lock: string;
  /** How to get from the record back to the previous one, row by row. */
  readonly reversal: string;
}

/** Paths inside a content folder. */
export const contentPlaces = (content: string): ContentPlaces => ({
  content,
  record: join(content, 'record'),
  editions: join(content, 'editions'),
  sums: join(content, 'editions', 'SHA256SUMS'),
  ledger: join(content, 'signboards.json'),
  tombstones: join(content, 'tombstones.json'),
  pictures: join(content, 'pictures'),
  pinyin: join(content, 'pinyin.json'),
  staging: join(content, '.import'),
  lock: join(content, '.import.lock'),
  reversal: join(content, 'reversal.json'),
});
