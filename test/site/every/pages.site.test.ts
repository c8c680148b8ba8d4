import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPublished } from '../../../src/data/record.ts';
import { contentOf, listFiles, listPages, pageKinds, readText, siteFolder } from '../builtSite.ts';

it('builds every kind of page from a district with every state', () => {
  const pages = listPages(siteFolder('fixture'));
  const missing = pageKinds.filter(
    ({ pattern }) => !pages.some(({ address }) => pattern.test(address)),
  );
  expect(missing.map(({ kind }) => kind)).toEqual([]);
});

describe.each(['demonstration', 'fixture', 'smallest', 'lakes'] as const)(
  'every page of %s',
  (name) => {
    const folder = siteFolder(name);
    const pages = listPages(folder);
    const { record } = loadPublished(contentOf(name));

    it('is of a known kind', () => {
      expect(pages.length).toBeGreaterThan(name === 'smallest' ? 40 : 100);
      const unknown = pages.filter(
        ({ address }) => !pageKinds.some(({ pattern }) => pattern.test(address)),
      );
      expect(unknown.map(({ address }) => address)).toEqual([]);
    });

    it('has the demonstration notice, one heading, and the government tags', () => {
      const isDemonstration = record.office.demonstration;
      const faults = pages.flatMap(({ address, file }) => {
        const html = readText(file);
        const tags = ['SiteName', 'SiteDomain', 'ColumnName', 'ColumnType'].filter(
          (tag) =>
            (html.match(new RegExp(`<meta name="${tag}" content="[^"]+"`, 'g')) ?? []).length !== 1,
        );
        return [
          ...(html.includes('演示数据') === isDemonstration
            ? []
            : [`${address} is wrong about 演示数据`]),
          ...((html.match(/<h1[\s>]/g) ?? []).length === 1 ? [] : [`${address} needs one h1`]),
          ...(html.includes('<html lang="zh-CN"') ? [] : [`${address} needs its language`]),
          ...tags.map((tag) => `${address} needs one ${tag}`),
        ];
      });
      expect(faults).toEqual([]);
    });

    it('is in the search index only if it should be found', () => {
      const indexed = pages.filter(({ file }) => readText(file).includes('data-pagefind-body'));
      const wrongly = indexed.filter(({ address }) =>
        /^\/(?:[Qq]\/[^/]+|search|404\.html)/.test(address),
      );
      expect(wrongly.map(({ address }) => address)).toEqual([]);
      expect(indexed.length).toBeGreaterThan(20);
    });

    it('is indexed for texts, but not for tables, files or sheets', () => {
      const fragments = join(folder, 'pagefind', 'fragment');
      const inIndex = listFiles(fragments).map((fragment) => {
        const text = gunzipSync(readFileSync(join(fragments, fragment))).toString('utf8');
        return /"url":"([^"]+)"/.exec(text)?.[1] ?? fragment;
      });
      expect(inIndex).toContain('/report/');
      const rivers = record.rivers.map(({ id }) => `/rivers/${id}/`);
      expect(rivers.filter((river) => !inIndex.includes(river))).toEqual([]);
      const work = /^\/(?:data|kit|sitemap|signboards\/(?:inspection|reprint))\//;
      expect(inIndex.filter((url) => work.test(url))).toEqual([]);
    });

    it('has a policy against foreign scripts and nothing that it forbids', () => {
      const faults = pages.flatMap(({ address, file }) => {
        const html = readText(file);
        return [
          ...(/http-equiv="content-security-policy"/i.test(html)
            ? []
            : [`${address} has no policy`]),
          ...(html.includes("'unsafe-inline'") ? [`${address} allows unsafe-inline`] : []),
          ...(/<[a-z][^>]*\sstyle="/i.test(html) ? [`${address} has a style attribute`] : []),
          ...(/<[a-z][^>]*\son[a-z]+="/i.test(html) ? [`${address} has an inline handler`] : []),
        ];
      });
      expect(faults).toEqual([]);
    });

    it('loads nothing from another host', () => {
      const faults = pages.flatMap(({ address, file }) =>
        [
          ...readText(file).matchAll(
            /<(?:script|img|link|iframe|source)\b[^>]*\s(?:src|srcset|href)="(https?:[^"]*)"[^>]*>/g,
          ),
        ]
          .filter(([tag]) => !/rel="canonical"|type="application\/json\+oembed"/.test(tag))
          .map(([, target = '']) => `${address}: ${target}`),
      );
      expect(faults).toEqual([]);
    });

    it('names no other host in styles, imports, requests or workers', () => {
      const loads =
        /(?:url\(\s*["']?|@import\s*["']|\b(?:import|fetch|importScripts|Worker|WebSocket|EventSource|sendBeacon)\(\s*["'`]|\.src\s*=\s*["'`])((?:https?:|wss?:)?\/\/[^"'`)]+)/g;
      const faults = listFiles(folder)
        .filter((file) => /\.(?:html|css|js|mjs|svg)$/.test(file))
        .flatMap((file) =>
          [...readText(join(folder, file)).matchAll(loads)].map(
            ([, target = '']) => `${file}: ${target}`,
          ),
        );
      expect(faults).toEqual([]);
    });
  },
);
