import { fileURLToPath } from 'node:url';
import type { PublishedRecord } from '../../src/core/record/record.ts';
import { getPortal, type Portal } from '../../src/data/portal.ts';

/** A district as the pages get it, with its record at hand. */
export interface District extends Portal {
  readonly record: PublishedRecord;
}

/** The hand-made district, a whole content folder; its README says which row shows which state. */
export const districtFolder = fileURLToPath(new URL('../fixtures/district', import.meta.url));

/**
 * The hand-made district, or that of another content folder, by the house's own readers and frozen;
 * read once a process. It hangs on no setting of the machine: JIANHE_CONTENT is not asked.
 */
export const district = (folder: string = districtFolder): District => {
  const portal = getPortal(folder);
  return { ...portal, record: portal.index.record };
};
