import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CANARY } from '../../scripts/suite/plantCanaries.ts';
import { findPersonalInformation } from '../../src/core/privacy/privacy.ts';
import { buildFolder, listFiles, listPages, pageKinds, readText } from './builtSite.ts';
import { readFiles } from './readableOutput.ts';

const folder = buildFolder('root');
const pages = listPages(folder);

const contacts = z.array(
  z.object({ kind: z.string(), number: z.string(), consent: z.unknown().optional() }),
);

/** Mobiles of the published record that may be shown, as digits. */
const consentedMobiles = (): ReadonlySet<string> =>
  new Set(
    contacts
      .parse(JSON.parse(readText('content/record/contacts.json')))
      .filter(({ kind, consent }) => kind === 'mobile' && consent !== undefined)
      .map(({ number }) => number.replace(/\D/g, '')),
  );

/** Values of an attribute in a page, entities undone. */
const attributeValues = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );

describe('every page', () => {
  it('is of a known kind, and every kind is built', () => {
    const unknown = pages.filter(
      ({ address }) => !pageKinds.some(({ pattern }) => pattern.test(address)),
    );
    expect(unknown.map(({ address }) => address)).toEqual([]);
    const missing = pageKinds.filter(
      ({ pattern }) => !pages.some(({ address }) => pattern.test(address)),
    );
    expect(missing.map(({ kind }) => kind)).toEqual([]);
  });

  it('says that the demonstration is one, once has a heading, and carries the government tags', () => {
    const faults = pages.flatMap(({ address, file }) => {
      const html = readText(file);
      const tags = ['SiteName', 'SiteDomain', 'ColumnName', 'ColumnType'].filter(
        (name) =>
          (html.match(new RegExp(`<meta name="${name}" content="[^"]+"`, 'g')) ?? []).length !== 1,
      );
      return [
        ...(html.includes('演示数据') ? [] : [`${address} does not say 演示数据`]),
        ...((html.match(/<h1[\s>]/g) ?? []).length === 1 ? [] : [`${address} needs one h1`]),
        ...(html.includes('<html lang="zh-CN"') ? [] : [`${address} needs its language`]),
        ...tags.map((name) => `${address} needs one ${name}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('is in the search index only where it is meant to be found', () => {
    const indexed = pages.filter(({ file }) => readText(file).includes('data-pagefind-body'));
    const wrongly = indexed.filter(({ address }) =>
      /^\/(?:[Qq]\/[^/]+|search|404\.html)/.test(address),
    );
    expect(wrongly.map(({ address }) => address)).toEqual([]);
    expect(indexed.length).toBeGreaterThan(100);
  });

  it('holds a policy against foreign scripts and none of the habits it forbids', () => {
    const faults = pages.flatMap(({ address, file }) => {
      const html = readText(file);
      return [
        ...(/http-equiv="content-security-policy"/i.test(html) ? [] : [`${address} has no policy`]),
        ...(html.includes("'unsafe-inline'") ? [`${address} allows unsafe-inline`] : []),
        ...(/<[a-z][^>]*\sstyle="/i.test(html) ? [`${address} has a style attribute`] : []),
        ...(/<[a-z][^>]*\son[a-z]+="/i.test(html) ? [`${address} has an inline handler`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });
});

describe.each([
  { name: 'root', base: '/' },
  { name: 'base', base: '/hzz/' },
] as const)('the site under $base', ({ name, base }) => {
  it('links only to what it has', () => {
    const built = buildFolder(name);
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
      const links = [
        ...attributeValues(html, 'href'),
        ...attributeValues(html, 'src'),
        ...attributeValues(html, 'srcset'),
      ];
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
  });
});

describe('the whole output', () => {
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

  it('names another host in no style, import, request or worker', () => {
    const loads =
      /(?:url\(\s*["']?|@import\s*["']|\b(?:import|fetch|importScripts|Worker|WebSocket|EventSource|sendBeacon)\(\s*["'`]|\.src\s*=\s*["'`])((?:https?:|wss?:)?\/\/[^"'`)]+)/g;
    const faults = listFiles(folder)
      .filter((name) => /\.(?:html|css|js|mjs|svg)$/.test(name))
      .flatMap((name) =>
        [...readText(join(folder, name)).matchAll(loads)].map(
          ([, target = '']) => `${name}: ${target}`,
        ),
      );
    expect(faults).toEqual([]);
  });

  it('keeps every landing page within 12 KB compressed, with all it needs inside', () => {
    const landings = pages.filter(({ address }) => /^\/Q\/[0-9A-Z]{7}\/$/.test(address));
    const heavy = landings
      .map(({ address, file }) => ({ address, bytes: gzipSync(readFileSync(file)).length }))
      .filter(({ bytes }) => bytes > 12 * 1024);
    expect(heavy).toEqual([]);
    const needing = landings.filter(({ file }) =>
      /<link[^>]*rel="stylesheet"|<script[^>]*\ssrc=|<img\b|<astro-island/.test(readText(file)),
    );
    expect(needing.map(({ address }) => address)).toEqual([]);
  });

  it('has the same bytes when the same commit is built again', () => {
    const hashes = (built: string): readonly string[] =>
      listFiles(built).map(
        (name) =>
          `${name} ${createHash('sha256')
            .update(readFileSync(join(built, name)))
            .digest('hex')}`,
      );
    expect(hashes(buildFolder('again'))).toEqual(hashes(folder));
  });

  it('was built a second time from content with canaries in articles, in pictures and beside them', () => {
    const planted = listFiles(buildFolder('content-again')).filter((name) =>
      readFileSync(join(buildFolder('content-again'), name)).includes(CANARY),
    );
    for (const kind of [/^news\/[a-z-]+\.mdx$/, /^bulletins\/.*\.md$/, /^rules\/.*\.md$/, /\.jpg$/])
      expect(planted.filter((name) => kind.test(name)).length).toBeGreaterThan(1);
    expect(planted.length).toBeGreaterThan(100);
  });

  it('gives away no canary, and nothing personal but mobiles whose owners have consented', async () => {
    const consented = consentedMobiles();
    expect(consented.size).toBeGreaterThan(0);
    const planted = buildFolder('again');
    const names = listFiles(planted);
    // Whatever the format, what a camera or a program writes beside the content is plain text.
    const told = names.filter((name) => readFileSync(join(planted, name)).includes(CANARY));
    expect(told).toEqual([]);
    const read = await readFiles(planted, names);
    expect(read.filter(({ text }) => text.includes(CANARY)).map(({ name }) => name)).toEqual([]);
    const kinds = ['html', 'json', 'csv', 'xml', 'js', 'svg', 'pdf', 'pf_fragment', 'pf_index'];
    for (const kind of kinds)
      expect(
        read.filter(({ name, text }) => name.endsWith(`.${kind}`) && text.trim() !== '').length,
      ).toBeGreaterThan(0);
    expect(read.filter(({ name }) => name.includes('.zip › ')).length).toBeGreaterThan(100);
    const found = read.flatMap(({ name, text }) =>
      findPersonalInformation(text, (kind, value) => kind === 'mobile' && consented.has(value)).map(
        ({ kind, excerpt }) => `${name}: ${kind} ${excerpt}`,
      ),
    );
    expect(found).toEqual([]);
    // Nothing is written beside the pixels of a picture.
    expect(read.filter(({ name, text }) => name.endsWith('.png') && text !== '')).toEqual([]);
  });

  it('searches texts that answer, and no tables, files or sheets', () => {
    const inIndex = listFiles(join(folder, 'pagefind', 'fragment')).map((name) => {
      const fragment = gunzipSync(readFileSync(join(folder, 'pagefind', 'fragment', name)));
      return /"url":"([^"]+)"/.exec(fragment.toString('utf8'))?.[1] ?? name;
    });
    expect(inIndex).toContain('/report/');
    expect(inIndex.filter((url) => url.startsWith('/rivers/')).length).toBeGreaterThan(20);
    const work = /^\/(?:data|kit|sitemap|signboards\/(?:inspection|reprint))\//;
    expect(inIndex.filter((url) => work.test(url))).toEqual([]);
  });

  it('answers a retired code with its successor, without a script', () => {
    const boards: unknown = JSON.parse(readText('content/record/signboards.json'));
    const retired = /"code":"([0-9A-Z]{7})"(?:(?!"code":).)*?"successorCode":"([0-9A-Z]{7})"/.exec(
      JSON.stringify(boards),
    );
    const [, code = '', successor = ''] = retired ?? [];
    const page = join(folder, 'Q', code, 'index.html');
    expect(code !== '' && existsSync(page)).toBe(true);
    const html = readText(page);
    expect(html).toContain('已停用');
    expect(html).toContain(`/Q/${successor}/`);
    expect(html).toMatch(/href="tel:\d+/);
  });
});
