import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Site } from '../core/schemas/site.ts';
import { siteSchema } from '../core/schemas/site.ts';

/** Folder with what the office publishes: `JIANHE_CONTENT`, else `content` beside package.json. */
export const contentFolder = (): string => resolve(process.env['JIANHE_CONTENT'] ?? 'content');

const loaded = new Map<string, Site>();

/** The site's own configuration, read once per folder. Throws as `readSite` does. */
export function getSite(folder: string = contentFolder()): Site {
  const known = loaded.get(folder);
  if (known !== undefined) return known;
  const site = readSite(folder);
  loaded.set(folder, site);
  return site;
}

/**
 * Reads and validates `site.json`.
 *
 * @throws Error that names every fault: file › path: what was expected, what was received
 */
export function readSite(folder: string): Site {
  const file = resolve(folder, 'site.json');
  const value = readJson(file);
  const result = siteSchema.safeParse(value);
  if (result.success) return Object.freeze(result.data);

  const faults = result.error.issues.map((issue) => {
    const place = ['site.json', ...issue.path.map(String)].join(' › ');
    return `${place}: ${issue.message} (received ${describeAt(value, issue.path)})`;
  });
  throw new Error(`${file} has ${faults.length} fault(s):\n${faults.join('\n')}`);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} could not be read as JSON: ${String(cause)}`, { cause });
  }
}

/** The value found at a path, shortened, for the message. */
function describeAt(value: unknown, path: readonly PropertyKey[]): string {
  const found = path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null
        ? new Map(Object.entries(at)).get(String(key))
        : undefined,
    value,
  );
  if (found === undefined) return 'nothing';
  const text = JSON.stringify(found);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
