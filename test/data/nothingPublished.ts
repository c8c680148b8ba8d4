import type { PublishedContent } from '../../src/data/readPublished.ts';

/** The content folder of an office that has not published anything yet. */
export const nothingPublished: PublishedContent = {
  recordSha256: '',
  recordFiles: [],
  editions: [],
  strayRows: [],
  ledger: [],
  tombstones: [],
  issues: [],
};
