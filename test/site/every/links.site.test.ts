import { join } from 'node:path';
import { expect, it } from 'vitest';
import { baseOf, listFiles, listPages, readText, siteFolder } from '../builtSite.ts';

/** Values of an attribute in a page, with entities decoded. */
const attributeValues = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );

it.each(['demonstration', 'fixture', 'smallest', 'lakes'] as const)(
  'has no broken links: %s',
  (name) => {
    const [built, base] = [siteFolder(name), baseOf(name)];
    const files = new Set(listFiles(built));
    expect(files.size).toBeGreaterThan(100);
    const idsOf = new Map<string, ReadonlySet<string>>();
    const idsIn = (file: string): ReadonlySet<string> => {
      const known = idsOf.get(file) ?? new Set(attributeValues(readText(join(built, file)), 'id'));
      idsOf.set(file, known);
      return known;
    };
    const faults = new Set<string>();
    for (const { address, file } of listPages(built)) {
      const html = readText(file);
      const links = ['href', 'src', 'srcset'].flatMap((kind) => attributeValues(html, kind));
      for (const link of links) {
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
    expect([...faults].slice(0, 20)).toEqual([]);
  },
);
