import { fileURLToPath } from 'node:url';
import type { PublishedRecord } from '../../src/core/record/record.ts';
import { getPortal, type Portal } from '../../src/data/portal.ts';

/** A district as pages receive it, with its record. */
export interface District extends Portal {
  readonly record: PublishedRecord;
}

/**
 * The hand-made district, a complete content folder. Its README lists which row shows which state.
 */
export const districtFolder = fileURLToPath(new URL('../fixtures/district', import.meta.url));

/**
 * The hand-made district, or that of another content folder, read with the normal readers and
 * frozen; once per process. It does not depend on the environment: JIANHE_CONTENT is ignored.
 */
export const district = (folder: string = districtFolder): District => {
  const portal = getPortal(folder);
  return { ...portal, record: portal.index.record };
};
