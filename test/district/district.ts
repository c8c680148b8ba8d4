import { fileURLToPath } from 'node:url';
import type { Site } from '../../src/core/schemas/site.ts';
import { loadPublished, type Published } from '../../src/data/record.ts';
import { getSite } from '../../src/data/site.ts';

/** The hand-made district; a whole content folder. Its README says which row shows which state. */
export const districtFolder = fileURLToPath(new URL('../fixtures/district', import.meta.url));

/** The hand-made district as a test reads it: what is published, and the site's own settings. */
export interface District extends Published {
  readonly site: Site;
}

/**
 * The hand-made district, read once a process by the house's own readers and frozen. The folder is
 * named here, so that no variable of the environment leads elsewhere.
 */
export const district = (): District => ({
  ...loadPublished(districtFolder),
  site: getSite(districtFolder),
});
