import { getSite } from '../../src/data/site.ts';

/** Base path of the site: `JIANHE_BASE`, else what content/site.json says. */
export const siteBase = (): string => process.env['JIANHE_BASE'] ?? getSite().base;
