import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { loadPublished } from '../../../src/data/record.ts';
import { contentOf, listPages, readText, siteFolder } from '../builtSite.ts';

// Uses any district in content/: the point is its size.
const folder = siteFolder('demonstration');
const landings = listPages(folder).filter(({ address }) => /^\/Q\/[0-9A-Z]{7}\/$/.test(address));

it('keeps every landing page within 9.4 KB compressed, including everything it needs', () => {
  const heavy = landings
    .map(({ address, file }) => ({
      address,
      bytes: gzipSync(readFileSync(file), { level: 9 }).length,
    }))
    .filter(({ bytes }) => bytes > 9.4 * 1024);
  expect(heavy).toEqual([]);
  const needing = landings.filter(({ file }) =>
    /<link[^>]*rel="stylesheet"|<script[^>]*\ssrc=|<img\b|<astro-island/.test(readText(file)),
  );
  expect(needing.map(({ address }) => address)).toEqual([]);
});

it('answers every retired code with its successor, without a script', () => {
  const { record } = loadPublished(contentOf('demonstration'));
  const faults = record.signboards.flatMap(({ code, retired }) => {
    const successor = retired?.successorCode;
    if (successor === undefined) return [];
    const page = join(folder, 'Q', code, 'index.html');
    const html = existsSync(page) ? readText(page) : '';
    const says = [/已停用/, new RegExp(`/Q/${successor}/`), /href="tel:\d+/];
    return says.every((words) => words.test(html)) ? [] : [code];
  });
  expect(faults).toEqual([]);
});
