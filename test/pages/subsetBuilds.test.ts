import fc from 'fast-check';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { captureProgram } from '../../scripts/run/captureProgram.ts';
import { district, districtFolder } from '../district/district.ts';
import { importInto } from '../scripts/import/importInto.ts';
import { findBrokenLinks } from '../site/brokenLinks.ts';
import { anyAccepted } from './anyAccepted.ts';

/** Whole builds take half a minute each: none unless `npm run prove -- subsets` asks for them. */
const builds = Number(process.env['JIANHE_SUBSET_BUILDS'] ?? 0);
/** So many are imported in any case, by the real command. */
const draws = Math.max(2, builds);
const MINUTE = 60_000;
/** Every third record is of the lakes. */
const folders = [
  districtFolder,
  districtFolder,
  new URL('../fixtures/lakes', import.meta.url).pathname,
] as const;

it(
  'imports records with losses, and builds each of them',
  { timeout: MINUTE * (1 + 3 * draws) },
  async () => {
    for (let at = 0; at < draws; at += 1) {
      const folder = folders[at % folders.length] ?? districtFolder;
      const record = fc.sample(anyAccepted(district(folder)), draws)[at];
      if (!record) continue;
      const content = mkdtempSync(join(tmpdir(), 'jianhe-subset-'));
      cpSync(join(folder, 'site.json'), join(content, 'site.json'));
      cpSync(join(districtFolder, 'pictures'), join(content, 'pictures'), { recursive: true });
      const source = join(content, 'export.json');
      writeFileSync(source, JSON.stringify(record));
      const { status, complained } = await importInto(content, source);
      expect([at, status, complained]).toEqual([at, 0, '']);
      if (at < builds) await buildOf(at, content);
      rmSync(content, { recursive: true, force: true });
    }
  },
);

/** Builds the site of a content folder below `.cache`, and looks at what came out. */
const buildOf = async (at: number, content: string): Promise<void> => {
  const folder = join('.cache', 'subsets', String(at));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const started = Date.now();
  const built = await captureProgram(process.execPath, ['scripts/build.ts'], {
    JIANHE_BASE: '/',
    JIANHE_CONTENT: content,
    JIANHE_OUT: join(folder, 'site'),
    JIANHE_CACHE: join(folder, 'cache'),
  });
  const pages = globSync(join(folder, 'site/**/*.html')).length;
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`build ${at}: status ${built.status}, ${pages} pages, ${seconds} s`);
  if (built.status !== 0) console.log(built.output);
  expect([at, built.status]).toEqual([at, 0]);
  expect(pages).toBeGreaterThan(30);
  expect(findBrokenLinks(join(folder, 'site'), '/').slice(0, 20)).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
};
