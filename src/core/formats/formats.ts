import type { ExportFormat } from './exportFormat.ts';
import { v3 } from './v3.ts';

/**
 * The newest format; it reads every version before it. A next version is one file, and its name here.
 * The record, tables, templates and open data take their form from it; no version stands anywhere
 * else by its number.
 */
export const newestFormat = v3;

/** An export in the newest version; the published record has the same shape. */
export type OfficeExport = typeof newestFormat extends ExportFormat<infer Newest> ? Newest : never;

export const exportVersions = newestFormat.versions.map(({ version }) => version);
