import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import addFormats from 'ajv-formats';
import Ajv from 'ajv-draft-04';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildFolder, listFiles, listPages, pageKinds, readText } from './builtSite.ts';
import { expand, statements } from './validators/linkedData.ts';
import { schemaOrgFaults } from './validators/schemaOrg.ts';
import { xmlFaults } from './validators/xml.ts';

const folder = buildFolder('root');
const files = listFiles(folder);
const linkedBlock = z.record(z.string(), z.unknown());

describe('the data packages', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addFormat('textarea', true);
  const validate = ajv.compile(
    JSON.parse(readText('test/fixtures/frictionless/tabular-data-package.json')),
  );
  const faults = (text: string): readonly string[] =>
    validate(JSON.parse(text)) ? [] : [ajv.errorsText(validate.errors)];
  const packages = files.flatMap((name) => {
    if (name.endsWith('datapackage.json')) return [{ name, text: readText(join(folder, name)) }];
    if (!name.endsWith('.zip')) return [];
    const entries = unzipSync(readFileSync(join(folder, name)), {
      filter: (entry) => entry.name.endsWith('datapackage.json'),
    });
    return Object.values(entries).map((bytes) => ({ name, text: strFromU8(bytes) }));
  });

  it('keep the Tabular Data Package profile, of the site and of every figure', () => {
    expect(packages.some(({ name }) => name.startsWith('data/'))).toBe(true);
    expect(packages.filter(({ name }) => name.startsWith('figures/')).length).toBeGreaterThan(10);
    expect(
      packages.flatMap(({ name, text }) => faults(text).map((fault) => `${name}: ${fault}`)),
    ).toEqual([]);
  });

  it('would be refused with a type that the profile does not know', () => {
    const [first] = packages;
    expect(first).toBeDefined();
    expect(faults((first?.text ?? '').replace(/"type": "\w+"/, '"type": "figure"'))).not.toEqual(
      [],
    );
  });
});

describe('the linked data', () => {
  const kinds = listPages(folder).flatMap(({ address, file }) =>
    [...readText(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, text = '']) => ({
        kind: pageKinds.find(({ pattern }) => pattern.test(address))?.kind ?? address,
        block: linkedBlock.parse(JSON.parse(text)),
      }),
    ),
  );
  /** One block stands for all that have its types and properties. */
  const shape = (block: unknown): string =>
    JSON.stringify(block, (key, value: unknown) =>
      typeof value === 'string' && !key.startsWith('@')
        ? 'text'
        : Array.isArray(value)
          ? [...new Map(value.map((item: unknown) => [shape(item), item])).values()]
          : value === null || typeof value === 'object' || key.startsWith('@type')
            ? value
            : typeof value,
    ).replace(/"@id":"[^"]*"/g, '"@id"');
  const blocks = [
    ...new Map(kinds.map(({ kind, block }) => [`${kind} ${shape(block)}`, block])).values(),
  ];

  it('is read whole by a JSON-LD processor, on every kind of page', async () => {
    expect(new Set(kinds.map(({ kind }) => kind)).size).toBeGreaterThan(5);
    for (const block of blocks) expect((await expand(block)).length).toBeGreaterThan(0);
    await expect(expand({ '@context': 'https://elsewhere.example', name: 'x' })).rejects.toThrow();
    await expect(expand({ ...blocks[0], '@id': 7 })).rejects.toThrow();
  });

  it('speaks of types and properties that schema.org has, and of no others', () => {
    const dataset = { '@context': 'https://schema.org', '@type': 'Dataset', name: 'x' };
    const damaged = [
      { ...dataset, '@type': 'RiverChief' },
      { ...dataset, riverChief: 'x' },
    ];
    const found = schemaOrgFaults([...damaged, ...blocks]);
    expect(found.filter(({ at }) => at >= damaged.length)).toEqual([]);
    expect(new Set(found.map(({ at }) => at))).toEqual(new Set([0, 1]));
  });
});

describe('the catalogue', () => {
  const catalogue = linkedBlock.parse(JSON.parse(readText(join(folder, 'data/data.json'))));
  const faults = async (document: unknown): Promise<readonly string[]> => {
    const lines = await statements(document);
    const subjects = (type: string) =>
      lines.filter((line) => line.includes(`> <http://www.w3.org/ns/dcat#${type}> .`)).length;
    const objects = (term: string) =>
      lines.filter((line) => line.includes(`<http://www.w3.org/ns/dcat#${term}>`)).length;
    return [
      ...(subjects('Catalog') === 1 ? [] : ['needs one catalogue']),
      ...(subjects('Dataset') > 10 && objects('dataset') === subjects('Dataset')
        ? []
        : ['needs its datasets']),
      ...(objects('downloadURL') === subjects('Distribution') &&
      subjects('Distribution') === 2 * subjects('Dataset')
        ? []
        : ['needs two distributions of each dataset']),
    ];
  };

  it('is DCAT to a JSON-LD processor', async () => {
    expect(await faults(catalogue)).toEqual([]);
  });

  it('would be refused without its datasets, or with a term that its context lacks', async () => {
    expect(await faults({ ...catalogue, dataset: [] })).not.toEqual([]);
    await expect(expand({ ...catalogue, riverChief: 'x' })).rejects.toThrow();
  });
});

describe('the feeds and the sitemap', () => {
  const atom = 'test/fixtures/atom/feed.rng';
  const sitemap = 'node_modules/sitemap/schema/sitemap.xsd';
  const read = (name: string) => ({ fileName: name, contents: readText(join(folder, name)) });
  const xml = files.filter((name) => name.endsWith('.xml'));
  const maps = xml.filter((name) => /^sitemap[^/]*\.xml$/.test(name)).map(read);
  const feeds = xml.filter((name) => !/^sitemap[^/]*\.xml$/.test(name)).map(read);
  const damaged = (document: { contents: string } | undefined, find: RegExp, put: string) => [
    { fileName: 'damaged.xml', contents: (document?.contents ?? '').replace(find, put) },
  ];

  it('keep what RFC 4287 asks, in every feed', async () => {
    expect(feeds.length).toBeGreaterThan(5);
    expect(await xmlFaults('relaxng', atom, feeds)).toEqual([]);
  });

  it('keep the schema of sitemaps.org', async () => {
    expect(maps.length).toBeGreaterThan(0);
    expect(await xmlFaults('schema', sitemap, maps)).toEqual([]);
  });

  it('would be refused without a moment, with a wrong one, or when not well formed', async () => {
    const [feed] = feeds;
    const bad = [
      damaged(feed, /<updated>[^<]*<\/updated>/, ''),
      damaged(feed, /<updated>[^<]*</, '<updated>2026-11-02 09:30<'),
      damaged(feed, /<\/feed>/, ''),
    ];
    for (const documents of bad)
      expect(await xmlFaults('relaxng', atom, documents)).not.toEqual([]);
    const lacking = damaged(maps[0], /<loc>[^<]*<\/loc>/, '');
    expect(await xmlFaults('schema', sitemap, lacking)).not.toEqual([]);
  });
});
