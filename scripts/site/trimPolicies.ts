import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes out of every page's content security policy what the page does not hold. Astro lists the
 * styles and scripts of the whole site in each page; hashes do not compress, and a page at the
 * riverbank would carry more policy than river.
 *
 * @param siteFolder folder with the built pages
 */
export const trimPolicies = (siteFolder: string): void => {
  for (const name of readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = join(siteFolder, name);
    const html = readFileSync(file, 'utf8');
    const trimmed = trimPolicy(html);
    if (trimmed !== html) writeFileSync(file, trimmed);
  }
};

/** A page with only the hashes in its policy that one of its own styles or scripts has. */
export const trimPolicy = (html: string): string => {
  const held = new Set(
    [...html.matchAll(/<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(
      ([, , content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
    ),
  );
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/,
    (_, before: string, policy: string, after: string) =>
      `${before}${policy.replace(/ ('sha256-[^']*')/g, (listed, hash: string) => (held.has(hash) ? listed : ''))}${after}`,
  );
};
