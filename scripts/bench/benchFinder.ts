import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { z } from 'zod';
import { passShape } from '../../src/core/dataset/shapePass.ts';
import type { FinderFiles } from '../../src/view/finder/finderParts.ts';
import { indexRecord } from '../../src/core/recordIndex.ts';
import { readPinyin } from '../../src/data/pinyin.ts';
import { commands } from '../../src/i18n/zh/commands.ts';
import { buildFinderIndex } from '../../src/readings/finderIndex.ts';
import { bundleModule } from '../bundleModule.ts';
import { getChromium } from '../chromium.ts';
import { exportFor, inventedLand } from '../demo/asOf.ts';
import { inventDistrict } from '../demo/district.ts';
import { liveTwoYears } from '../demo/life.ts';
import { readDemoSite } from '../demo/readDemoSite.ts';
import { demoEditions } from '../demo/settings.ts';
import { serveSite } from '../serveSite.ts';

const SEED = 8;
const sizes = [100, 1000, 10_000];
/** An old phone against the machine that measures. */
const THROTTLES = [4, 6];
/** What people type, key by key. */
const typed = ['沙沟河', 'shagou', 'qsh', '石门村', 'wangpengfei', 'lth', '0t7m'];

/** Bytes of the names index at three sizes of a district, and its time in a slowed-down browser. */
export async function benchFinder(): Promise<void> {
  const browserPath = await getChromium();
  for (const rivers of sizes) {
    const { head, files } = indexOf(rivers);
    const names = head.regions.codes.length + rivers;
    console.log(commands.benchFinder(rivers, names));
    console.log(commands.benchFinderFile('names', 1, weightOf(head)));
    for (const kind of new Set(files.map(({ part }) => part.kind))) {
      const own = files.filter(({ part }) => part.kind === kind);
      const bytes = own.reduce((sum, { part }) => sum + weightOf(part), 0);
      console.log(commands.benchFinderFile(kind, own.length, bytes));
    }
    await timeInBrowser(browserPath, { head, files });
  }
}

const weightOf = (part: object): number => gzipSync(JSON.stringify(part), { level: 9 }).length;

/** The index of an invented district; tables that it does not use are left out. */
const indexOf = (rivers: number): FinderFiles => {
  const site = readDemoSite(resolve('content', 'site.json'));
  const life = liveTwoYears(inventDistrict({ seed: SEED, rivers, site }));
  const edition = demoEditions.at(-1);
  if (!edition) throw new Error('The demonstration has no edition');
  const exported = exportFor(life, edition, [], inventedLand);
  const none = { patrols: [], problems: [], cleanups: [], waterMonths: [], wells: [] };
  const { exported: record } = passShape({ ...exported, ...none }, { kind: 'document', name: '' });
  if (!record) throw new Error('The invented district has no sound shape');
  return buildFinderIndex({
    index: indexRecord(record),
    edition: edition.month,
    news: [],
    pinyin: readPinyin(),
  });
};

const times = z.object({ load: z.number(), keys: z.array(z.number()) });

const timeInBrowser = async (executablePath: string, { head, files }: FinderFiles) => {
  const folder = resolve('.cache', 'bench', 'finder');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>finder</title>');
  writeFileSync(join(folder, 'finder.js'), await bundleModule('src/core/finder/finder.ts', 'es'));
  writeFileSync(
    join(folder, 'all.json'),
    JSON.stringify({ head, parts: files.map(({ part }) => part) }),
  );
  const site = await serveSite(folder, { port: 0, base: '/' });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  for (const rate of THROTTLES) {
    const page = await browser.newPage();
    await page.goto(site.address);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const { load, keys } = times.parse(
      await page.evaluate(`(${typeInPage})(${JSON.stringify(typed)})`),
    );
    const sorted = [...keys].sort((a, b) => a - b);
    const [median = 0, worst = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    console.log(
      commands.benchFinderTime(rate, load.toFixed(0), median.toFixed(1), worst.toFixed(1)),
    );
    await page.close();
  }
  await browser.close();
  await site.close();
};

/** Runs in the page: prepares all parts, warms up as the box does, then types key by key. */
const typeInPage = `async (typed) => {
  const { createFinder } = await import('/finder.js');
  const { head, parts } = await (await fetch('/all.json')).json();
  const began = performance.now();
  const finder = createFinder(head);
  parts.forEach(finder.add);
  finder.find('warm', 1);
  const load = performance.now() - began;
  const keys = [];
  for (const text of typed)
    for (let end = 1; end <= text.length; end += 1) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      const pressed = performance.now();
      if (parts.length > 0) finder.findPlaces(text.slice(0, end), 4);
      else finder.find(text.slice(0, end), 4);
      keys.push(performance.now() - pressed);
    }
  return { load, keys };
}`;
