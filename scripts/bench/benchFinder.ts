import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { z } from 'zod';
import type { RecordIndex } from '../../src/core/record/recordIndex.ts';
import { readPinyin } from '../../src/data/pinyin.ts';
import { commands } from '../../src/i18n/zh/commands.ts';
import { buildFinderIndex } from '../../src/pinyin/finderIndex.ts';
import type { FinderFiles } from '../../src/view/finder/finderParts.ts';
import { bundleModule } from '../site/bundleModule.ts';
import { getChromium } from '../suite/chromium.ts';
import { serveSite } from '../site/serveSite.ts';

/** Slow-down factor of an old phone relative to this machine. */
const THROTTLES = [4, 6];
/** Typical queries, typed key by key. */
const typed = ['沙沟河', 'shagou', 'qsh', '石门村', 'wangpengfei', 'lth', '0t7m'];

/** Bytes of a district's names index, and its response times in a slowed-down browser. */
export const benchFinder = async (index: RecordIndex): Promise<void> => {
  const { head, files } = buildFinderIndex({
    index,
    edition: index.record.period.dataThrough,
    news: [],
    pinyin: readPinyin(),
  });
  const rivers = index.record.rivers.length;
  console.log(commands.benchFinder(rivers, head.regions.codes.length + rivers));
  const bytes = weightOf(head);
  console.log(commands.benchFinderFile('names', 1, bytes));
  let sum = bytes;
  for (const kind of new Set(files.map(({ part }) => part.kind))) {
    const own = files.filter(({ part }) => part.kind === kind).map(({ part }) => weightOf(part));
    const all = own.reduce((total, one) => total + one, 0);
    console.log(commands.benchFinderFile(kind, own.length, all));
    sum += all;
  }
  console.log(commands.benchFinderFile('=', 1 + files.length, sum));
  await timeInBrowser(await getChromium(), { head, files });
};

const weightOf = (part: object): number => gzipSync(JSON.stringify(part), { level: 9 }).length;

const times = z.object({
  touched: z.number(),
  keys: z.array(z.number()),
  still: z.number(),
});

/** Types into the real search box on an otherwise empty page. */
const timeInBrowser = async (executablePath: string, { head, files }: FinderFiles) => {
  const folder = resolve('.cache', 'bench', 'finder');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(
    join(folder, 'finder.js'),
    await bundleModule('src/islands/finder/openFinder.ts', 'es'),
  );
  writeFileSync(join(folder, 'names.json'), JSON.stringify(head));
  for (const { name, part } of files)
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(part));
  const site = await serveSite(folder, { port: 0, base: '/' });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  for (const rate of THROTTLES) {
    const tab = await browser.newPage();
    await tab.goto(site.address);
    const session = await tab.context().newCDPSession(tab);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const { touched, keys, still } = times.parse(
      await tab.evaluate(`(${typeInPage})(${JSON.stringify(typed)})`),
    );
    const sorted = [...keys].sort((a, b) => a - b);
    const [median = 0, worst = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    console.log(commands.benchFinderTime({ rate, touched, median, worst, still }));
    await tab.close();
  }
  await browser.close();
  await site.close();
};

const page = `<!doctype html><html lang="zh-CN"><title>finder</title>
<form data-base="/" data-names="/names.json"><input id="finder-box"></form>`;

/**
 * Runs in the page: activates the box, waits until all files are loaded, then types key by key. For
 * each key measures the time until rows appear, and the longest time the page was blocked.
 */
const typeInPage = `async (typed) => {
  const { openFinder } = await import('/finder.js');
  const form = document.querySelector('form');
  const input = form.querySelector('input');
  let still = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) still = Math.max(still, duration);
  }).observe({ type: 'longtask' });
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const rows = () =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (!form.querySelector('.found-row')) return;
        observer.disconnect();
        resolve(performance.now());
      });
      observer.observe(form, { childList: true, subtree: true });
    });
  const press = async (text) => {
    input.value = text;
    const pressed = performance.now();
    const drawn = rows();
    input.dispatchEvent(new Event('input'));
    return (await drawn) - pressed;
  };
  input.focus();
  input.value = '沙';
  const began = performance.now();
  const drawn = rows();
  openFinder(form);
  const touched = (await drawn) - began;
  input.value = '0t7m1';
  input.dispatchEvent(new Event('input'));
  for (let files = -1; files < performance.getEntriesByType('resource').length; ) {
    files = performance.getEntriesByType('resource').length;
    await wait(1500);
  }
  const keys = [];
  for (const text of typed)
    for (let end = 1; end <= text.length; end += 1) {
      await wait(150);
      keys.push(await press(text.slice(0, end)));
    }
  return { touched, keys, still };
}`;
