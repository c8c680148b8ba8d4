import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { withRareFaces } from './rareFaces.ts';
import { slimPage } from './slimPage.ts';

/**
 * Removes from every page what Astro leaves in it but no page needs: hashes of styles and scripts
 * of other pages, and island ids that depend on the project folder. A landing page also loses the
 * styles that it does not use. A page with a rare character gets a face that shows it.
 *
 * @param siteFolder folder with the built pages
 */
export const finishPages = (siteFolder: string): void => {
  for (const name of readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = join(siteFolder, name);
    const html = readFileSync(file, 'utf8');
    const slim = isLanding(name) ? slimPage(html) : html;
    const shown = withRareFaces(slim, rootOf(name), ({ name: face, bytes }) => {
      writeFileSync(join(siteFolder, face), bytes);
    });
    const finished = numberIslands(trimPolicy(shown));
    if (finished !== html) writeFileSync(file, finished);
  }
};

/** The site's root as seen from a page: `../../` from `rivers/sha-gou/index.html`. */
const rootOf = (name: string): string => '../'.repeat(name.split(sep).length - 1);

/** Whether a page is opened by a board's code; its bytes are counted. */
const isLanding = (name: string): boolean => /^q[/\\]\w+[/\\]/i.test(name);

/**
 * A page with its islands numbered from 1. Astro identifies each by a hash that includes the
 * absolute path of its component, so the same site built in another folder would have different
 * bytes.
 */
export const numberIslands = (html: string): string => {
  let number = 0;
  return html.replace(/(<astro-island uid=")[^"]*/g, (_, before: string) => {
    number += 1;
    return `${before}${number}`;
  });
};

/**
 * A page with only the policy hashes of its own styles and scripts. Astro lists those of the whole
 * site in each page. Hashes do not compress, so most of a landing page's bytes would be policy.
 */
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
