import { getSite } from '../../src/data/site.ts';

/** Base path of the site: `JIANHE_BASE`, else the value in content/site.json. */
export const siteBase = (): string => process.env['JIANHE_BASE'] ?? getSite().base;
