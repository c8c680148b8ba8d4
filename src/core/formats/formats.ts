import type { ExportFormat } from './exportFormat.ts';
import { v2 } from './v2.ts';

/** The newest format; it reads every version before it. A next version is one file, and its name here. */
export const newestFormat = v2;

/** An export in the newest version; the published record has the same shape. */
export type OfficeExport = typeof newestFormat extends ExportFormat<infer Newest> ? Newest : never;

export const exportVersions = newestFormat.versions.map(({ version }) => version);

/**
 * The version in which the record is written to `content/record`: the oldest that can say all of
 * it. It is read through the same door as an export, so an older one stays readable; it rises only
 * with a version in which rows have another form, because the fingerprints of editions and the way
 * back from them are made of these very bytes.
 */
export const recordVersion = 1;
