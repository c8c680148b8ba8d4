import type { ExportFormat } from './exportFormat.ts';
import { v3 } from './v3.ts';

/**
 * The newest format. It reads every earlier version. A new version is one file, and its name here.
 * Record, tables, templates and open data take their form from it. No other file names a version by
 * number.
 */
export const newestFormat = v3;

/** An export in the newest version; the published record has the same shape. */
export type OfficeExport = typeof newestFormat extends ExportFormat<infer Newest> ? Newest : never;

export const exportVersions = newestFormat.versions.map(({ version }) => version);
