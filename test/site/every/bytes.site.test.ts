import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CANARY } from '../../../scripts/suite/plantCanaries.ts';
import { findPersonalInformation } from '../../../src/core/privacy/privacy.ts';
import { loadPublished } from '../../../src/data/record.ts';
import { contentOf, listFiles, siteFolder } from '../builtSite.ts';
import { readFiles } from '../readableOutput.ts';

const hashes = (built: string): readonly string[] =>
  listFiles(built).map(
    (name) =>
      `${name} ${createHash('sha256')
        .update(readFileSync(join(built, name)))
        .digest('hex')}`,
  );

const holdsCanary = (folder: string, name: string): boolean =>
  readFileSync(join(folder, name)).includes(CANARY);

/** Publishable mobiles of a record, as digits. */
const consentedMobiles = (content: string): ReadonlySet<string> =>
  new Set(
    loadPublished(content)
      .record.contacts.filter(({ kind, consent }) => kind === 'mobile' && consent !== undefined)
      .map(({ number }) => number.replace(/\D/g, '')),
  );

describe('the same content', () => {
  it('gives the same bytes in another folder and with canaries', () => {
    expect(hashes(siteFolder('elsewhere'))).toEqual(hashes(siteFolder('fixture')));
  });

  it('was built with canaries in articles, in pictures and beside them', () => {
    const folder = contentOf('fixture');
    const planted = listFiles(folder).filter((name) => holdsCanary(folder, name));
    for (const kind of [/^news\/[a-z-]+\.mdx$/, /^bulletins\/.*\.md$/, /^rules\/.*\.md$/, /\.jpg$/])
      expect(planted.filter((name) => kind.test(name)).length).toBeGreaterThan(0);
    expect(planted.length).toBeGreaterThan(100);
    const plain = contentOf('elsewhere');
    expect(listFiles(plain).filter((name) => holdsCanary(plain, name))).toEqual([]);
  });

  it('publishes no canary, in any format', async () => {
    const folder = siteFolder('fixture');
    const names = listFiles(folder);
    // In all formats, metadata from cameras and programs is plain text.
    expect(names.filter((name) => holdsCanary(folder, name))).toEqual([]);
    const read = await readFiles(folder, names);
    expect(read.filter(({ text }) => text.includes(CANARY)).map(({ name }) => name)).toEqual([]);
    const kinds = ['html', 'json', 'csv', 'xml', 'js', 'svg', 'pdf', 'pf_fragment', 'pf_index'];
    for (const kind of kinds)
      expect(
        read.filter(({ name, text }) => name.endsWith(`.${kind}`) && text.trim() !== '').length,
      ).toBeGreaterThan(0);
    expect(read.filter(({ name }) => name.includes('.zip › ')).length).toBeGreaterThan(100);
    // A published picture contains nothing but pixels.
    expect(read.filter(({ name, text }) => name.endsWith('.png') && text !== '')).toEqual([]);
  });
});

describe.each(['demonstration', 'fixture', 'smallest', 'lakes'] as const)(
  'all that %s publishes',
  (name) => {
    it('contains nothing personal except mobiles with their owners’ consent', async () => {
      const folder = siteFolder(name);
      const consented = consentedMobiles(contentOf(name));
      const read = await readFiles(folder, listFiles(folder));
      const found = read.flatMap(({ name: file, text }) =>
        findPersonalInformation(
          text,
          (kind, value) =>
            (kind === 'mobile' && consented.has(value)) ||
            // The index lists words by the alphabet, without those around them: wx beside 9.
            (kind === 'chat-account' && file.endsWith('.pf_index')),
        ).map(({ kind, excerpt }) => `${file}: ${kind} ${excerpt}`),
      );
      expect(found).toEqual([]);
    });
  },
);

it('contains a mobile with consent, which is allowed', () => {
  expect(consentedMobiles(contentOf('fixture')).size).toBeGreaterThan(0);
});
