import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseOwnFile } from '../core/dataset/parseOwnFile.ts';
import { personalIssues, type MayHold } from '../core/dataset/personalIssues.ts';
import { errorAt, hasErrors } from '../core/issues/issue.ts';
import type { Site } from '../core/schemas/site.ts';
import { siteSchema } from '../core/schemas/site.ts';
import { UnsoundRecord } from './unsoundRecord.ts';

const LARGEST_FILE = 4 * 1024 * 1024;

/** Folder of the office's content: `JIANHE_CONTENT`, else `content` beside package.json. */
export const contentFolder = (): string => resolve(process.env['JIANHE_CONTENT'] ?? 'content');

const whole = { kind: 'document', name: 'site.json' } as const;

/** The mailbox of the office. */
const isOfOffice: MayHold = (kind, path) => kind === 'e-mail' && path.join('.') === 'contact.email';

const loaded = new Map<string, Site>();

/** The site's configuration, read once per folder. Throws like `readSite`. */
export const getSite = (folder: string = contentFolder()): Site => {
  const known = loaded.get(folder);
  if (known !== undefined) return known;
  const site = readSite(folder);
  loaded.set(folder, site);
  return site;
};

/**
 * Reads and validates `site.json`.
 *
 * @throws UnsoundRecord with every fault: damaged JSON, a missing, unknown or invalid field
 */
export const readSite = (folder: string): Site => {
  const file = resolve(folder, 'site.json');
  if (!existsSync(file))
    throw new UnsoundRecord(folder, [
      errorAt({ source: 'site.json', path: [] }, 'file.missing', { file }),
    ]);
  const read = parseOwnFile(readFileSync(file), 'site.json', siteSchema, LARGEST_FILE);
  const issues = [...read.issues, ...personalIssues(read.value, whole, isOfOffice)];
  if (!read.value || hasErrors(issues)) throw new UnsoundRecord(folder, issues);
  return Object.freeze(read.value);
};
