import { join } from 'node:path';
import { listFiles, listPages, readText } from './builtSite.ts';

/** Attributes of a page that name a file of the site, also one that its scripts load. */
const linking = ['href', 'src', 'srcset', 'data-file'] as const;

/**
 * Links of a built site that lead outside its base, to no file or to no place on a page, one sentence
 * each.
 *
 * @param base base path of the site, `/` or `/hzz/`
 */
export const findBrokenLinks = (built: string, base: string): readonly string[] => {
  const files = new Set(listFiles(built));
  const idsOf = new Map<string, ReadonlySet<string>>();
  const idsIn = (file: string): ReadonlySet<string> => {
    const known = idsOf.get(file) ?? new Set(attributeValues(readText(join(built, file)), 'id'));
    idsOf.set(file, known);
    return known;
  };
  const faults = new Set<string>();
  for (const { address, file } of listPages(built)) {
    const html = readText(file);
    for (const link of linking.flatMap((kind) => attributeValues(html, kind))) {
      if (/^(tel:|mailto:|data:|https?:)/.test(link)) continue;
      const target = new URL(link, `http://site${base}${address.slice(1)}`);
      if (!target.pathname.startsWith(base)) {
        faults.add(`${address} links outside ${base}: ${link}`);
        continue;
      }
      const path = decodeURIComponent(target.pathname.slice(base.length));
      const found = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (!files.has(found)) faults.add(`${address} links to nothing: ${link}`);
      else if (
        target.hash !== '' &&
        found.endsWith('.html') &&
        !idsIn(found).has(decodeURIComponent(target.hash.slice(1)))
      )
        faults.add(`${address} links to a missing place: ${link}`);
    }
  }
  return [...faults];
};

/** Values of an attribute in a page, with entities decoded. */
const attributeValues = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
