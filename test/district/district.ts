import { fileURLToPath } from 'node:url';
import type { PublishedRecord } from '../../src/core/record/record.ts';
import { getPortal, type Portal } from '../../src/data/portal.ts';
import { getSite } from '../../src/data/site.ts';

/** A district as the house reads it, with its record at hand. */
export interface District extends Portal {
  readonly folder: string;
  readonly record: PublishedRecord;
}

/** The hand-made district; its README says which row shows which state. */
export const districtFolder = fileURLToPath(new URL('../fixtures/district', import.meta.url));

/** The hand-made district, or another content folder, through the house's own readers. */
export const readDistrict = (folder: string = districtFolder): District => {
  const portal = getPortal(folder);
  return { ...portal, folder, record: portal.index.record };
};

/** The site of the hand-made district alone, where a test needs no record. */
export const readDistrictSite = () => getSite(districtFolder);
