import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { z } from 'zod';
import type { RecordIndex } from '../../src/core/record/recordIndex.ts';
import { commands } from '../../src/i18n/zh/commands.ts';
import { buildMapView } from '../../src/view/map/buildMapView.ts';
import { mapFiles } from '../../src/view/map/mapFiles.ts';
import { getChromium } from '../suite/chromium.ts';
import { serveSite } from '../site/serveSite.ts';

/** Slow-down factor of an old phone relative to this machine. */
const THROTTLE = 4;
const WINDOW = { width: 360, height: 740 };

/** How smoothly a district's map pans and zooms in a slowed-down browser. */
export const benchMap = async (index: RecordIndex): Promise<void> => {
  const files = mapFiles(buildMapView(index));
  const folder = resolve('.cache', 'bench', 'map');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await bundleMap(folder);
  writeFileSync(join(folder, 'index.html'), page);
  for (const [name, file] of files)
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(file));
  const drawn = files.get('overview')?.rivers ?? [];
  console.log(commands.benchMap(index.record.rivers.length, drawn.length, files.size));

  const site = await serveSite(folder, { port: 0, base: '/' });
  const browser = await chromium.launch({
    executablePath: await getChromium(),
    args: ['--no-sandbox'],
  });
  const tab = await browser.newPage({ viewport: WINDOW });
  await tab.goto(site.address);
  await tab.waitForFunction("document.querySelector('.map-stage.is-live')");
  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  for (const [what, act] of acts) {
    await tab.evaluate(watchFrames);
    await act(tab);
    const { frames, still } = watched.parse(await tab.evaluate('window.stopWatching()'));
    const sorted = [...frames].sort((a, b) => a - b);
    const median = sorted[sorted.length >> 1] ?? 0;
    console.log(commands.benchMapFrames(what, 1000 / median, still));
  }
  await browser.close();
  await site.close();
};

const drag = async (tab: Page): Promise<void> => {
  await tab.mouse.move(180, 400);
  await tab.mouse.down();
  for (let step = 1; step <= 60; step += 1) {
    await tab.mouse.move(180 - step * 2, 400 - step);
    await tab.waitForTimeout(16);
  }
  await tab.mouse.up();
  await tab.waitForTimeout(600);
};

const zoom = async (tab: Page): Promise<void> => {
  await tab.click('.leaflet-control-zoom-in');
  await tab.waitForTimeout(900);
};

/** Zooms from the whole district to the level at which parts are fetched and drawn. */
const acts: readonly (readonly [string, (tab: Page) => Promise<void>])[] = [
  ['drag', drag],
  ...Array.from({ length: 3 }, () => ['zoom', zoom] as const),
  ['drag', drag],
  ...Array.from({ length: 3 }, () => ['zoom', zoom] as const),
  ['drag', drag],
];

const watched = z.object({ frames: z.array(z.number()), still: z.number() });

/** Runs in the page: measures the times between frames, and the longest task. */
const watchFrames = `(() => {
  const frames = [];
  let still = 0;
  let last = performance.now();
  let isOver = false;
  const tick = (now) => {
    frames.push(now - last);
    last = now;
    if (!isOver) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) still = Math.max(still, duration);
  }).observe({ type: 'longtask' });
  window.stopWatching = () => {
    isOver = true;
    return { frames, still };
  };
})()`;

const bundleMap = async (folder: string): Promise<void> => {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: resolve('src/islands/map/findMaps.ts'),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: 'map.js' },
      },
    },
  });
  const { resolve: find } = createRequire(import.meta.url);
  writeFileSync(join(folder, 'leaflet.css'), readFileSync(find('leaflet/dist/leaflet.css')));
};

const page = `<!doctype html><html lang="zh-CN"><title>map</title>
<link rel="stylesheet" href="/leaflet.css">
<style>body{margin:0}.map-stage{height:500px}.map-place{white-space:nowrap}</style>
<figure data-map data-file="/overview.json" data-folder="/" data-links="">
<div class="map-legend"></div><div class="map-stage"></div></figure>
<script type="module">
import { startMapsInView } from '/map.js';
startMapsInView();
</script>`;
