import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeServiceWorker } from '../../scripts/site/writeServiceWorker.ts';
import { serveSite } from '../../scripts/site/serveSite.ts';
import { openTheatre, type Theatre } from './browser.ts';
import { buildFolder, listPages } from './builtSite.ts';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(async () => {
  await theatre.close();
});

const phone = { viewport: { width: 360, height: 740 } };

/** Opens a page and waits until the worker controls it and has kept it. */
const openKept = async (context: BrowserContext, address: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(address);
  await untilKept(page, new URL(address).pathname);
  return page;
};

const untilKept = (page: Page, path: string): Promise<void> => untilIn(page, ':pages:', path);

/** Waits for the last file that a page needs; bundles are kept before data. */
const untilUsed = (page: Page, path: string): Promise<void> => untilIn(page, ':used:', path);

const untilIn = async (page: Page, kind: string, path: string): Promise<void> => {
  const isKept = () =>
    page.evaluate(
      async ([part, kept]) => {
        const names = (await caches.keys()).filter((name) => name.includes(part));
        const found = await Promise.all(
          names.map(async (name) => (await caches.open(name)).match(kept)),
        );
        return (
          navigator.serviceWorker.controller !== null &&
          found.some((response) => response !== undefined)
        );
      },
      [kind, path] as const,
    );
  await expect.poll(isKept, { timeout: 20_000 }).toBe(true);
};

const withContext = async (look: (context: BrowserContext) => Promise<void>): Promise<void> => {
  const context = await theatre.browser.newContext(phone);
  await look(context);
  await context.close();
};

const at = (path: string): string => new URL(path.slice(1), theatre.site.address).href;
const river = listPages(buildFolder('root')).find(({ address }) =>
  /^\/rivers\/[a-z0-9-]+\/$/.test(address),
);
const board = listPages(buildFolder('root')).find(({ address }) =>
  /^\/Q\/[0-9A-Z]{7}\/$/.test(address),
);

describe('without a network', () => {
  it('shows the landing page of the first visit again, says of what day it is, and dials', async () => {
    await withContext(async (context) => {
      const page = await openKept(context, at(board?.address ?? ''));
      expect(await page.locator('[data-offline]').isVisible()).toBe(false);
      await context.setOffline(true);
      await page.reload();
      expect(await page.locator('[data-offline]').innerText()).toBe('离线内容，10 月 31 日的数据');
      expect(await page.locator('main a[href^="tel:"]').first().isVisible()).toBe(true);
    });
  });

  it('finds names on a visited page and leads to every telephone', async () => {
    await withContext(async (context) => {
      const page = await openKept(context, at('/rivers/'));
      await context.setOffline(true);
      await page.reload();
      await page.locator('#finder-box').pressSequentially('王s森');
      const first = page.locator('#finder-found .found-row').first();
      await first.waitFor();
      expect(await first.innerText()).toContain('王树森');
      // A page that was never visited: the directory answers in its place.
      await first.locator('a').first().click();
      await page.waitForURL('**/chiefs/*/');
      expect(await page.locator('h1').innerText()).toBe('离线电话簿');
      expect(await page.locator('[data-offline]').isVisible()).toBe(true);
      expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(100);
    });
  });

  it('finds the reaches around a position on a page that was only looked at', async () => {
    await withContext(async (context) => {
      await context.grantPermissions(['geolocation']);
      await context.setGeolocation({ longitude: 113.6629, latitude: 36.3405, accuracy: 20 });
      const page = await openKept(context, at('/near/'));
      await untilUsed(page, '/near/1.json');
      await context.setOffline(true);
      await page.reload();
      await page.click('#near-me .locate');
      await page.locator('.near-call').first().waitFor();
      expect(await page.locator('.near-answer').innerText()).toMatch(/沙沟河[^]*石门村段/);
    });
  });

  it('says what to do where the program that finds them is not kept', async () => {
    await withContext(async (context) => {
      const page = await openKept(context, at('/near/'));
      await untilUsed(page, '/near/1.json');
      await page.evaluate(async () => {
        for (const name of (await caches.keys()).filter((one) => one.includes(':used:'))) {
          const cache = await caches.open(name);
          for (const request of await cache.keys())
            if (request.url.includes('startNear')) await cache.delete(request);
        }
      });
      await context.setOffline(true);
      await page.reload();
      await page.click('#near-me .locate');
      await page.getByText('请连上网络，刷新本页后再点一次').waitFor();
    });
  });

  it('draws the map of the district that was looked at', async () => {
    await withContext(async (context) => {
      const page = await openKept(context, at('/map/'));
      await untilUsed(page, '/map/overview.json');
      await context.setOffline(true);
      await page.reload();
      await page.locator('.leaflet-container').first().waitFor();
    });
  });

  it('keeps a river that was visited, whatever query its address carries', async () => {
    await withContext(async (context) => {
      const page = await openKept(context, at('/rivers/'));
      const address = river?.address ?? '';
      await page.goto(at(`${address}?from=board`));
      const name = await page.locator('h1').innerText();
      await untilKept(page, address);
      await context.setOffline(true);
      await page.goto(at(address));
      expect(await page.locator('h1').innerText()).toBe(name);
    });
  });
});

describe('an update', () => {
  it('never lets a page of one edition meet names or program of another', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jianhe-editions-'));
    try {
      copyCorner(folder);
      let site = await serveSite(folder, { port: 0, base: '/' });
      await withContext(async (context) => {
        const page = await openKept(context, `${site.address}rivers/`);
        const old = await stampOf(page);
        await site.close();
        publishNextEdition(folder, old);
        site = await serveSite(folder, { port: site.port, base: '/' });

        // The page that is still open finds what belongs to it.
        await page.evaluate(() => navigator.serviceWorker.ready.then((one) => one.update()));
        await expect
          .poll(() => cachesOf(page), { timeout: 20_000 })
          .not.toContainEqual(expect.stringContaining(`:pages:${old}`));
        await page.locator('#finder-box').pressSequentially('sg');
        await page.locator('#finder-found .found-row').first().waitFor();
        expect(await loadedOf(page)).toEqual([old.slice(0, 10)]);

        // The next page is of the new edition, and so is everything it loads.
        await page.goto(`${site.address}rivers/`);
        const next = await stampOf(page);
        expect(next).not.toBe(old);
        await page.locator('#finder-box').pressSequentially('sg');
        await page.locator('#finder-found .found-row').first().waitFor();
        expect(await loadedOf(page)).toEqual([next.slice(0, 10)]);

        // And offline, only the new one is left.
        await untilKept(page, '/rivers/');
        await context.setOffline(true);
        await page.reload();
        expect(await stampOf(page)).toBe(next);
      });
      await site.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('a site that keeps nothing any more', () => {
  it('sends an earlier worker away with everything it kept', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jianhe-farewell-'));
    try {
      copyCorner(folder);
      let site = await serveSite(folder, { port: 0, base: '/' });
      await withContext(async (context) => {
        const page = await openKept(context, `${site.address}rivers/`);
        await site.close();
        await writeServiceWorker({ folder, base: '/', stamp: '', kept: [], isWanted: false });
        site = await serveSite(folder, { port: site.port, base: '/' });
        await page.evaluate(() => navigator.serviceWorker.ready.then((one) => one.update()));
        await expect.poll(() => cachesOf(page), { timeout: 20_000 }).toEqual([]);
        await expect
          .poll(() =>
            page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
          )
          .toBe(0);
      });
      await site.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** The part of the site that these journeys pass: the whole is thousands of files. */
const copyCorner = (folder: string): void => {
  const root = buildFolder('root');
  for (const part of ['_astro', 'finder', 'offline', 'rivers/index.html', 'sw.js', '404.html'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
};

const cachesOf = (page: Page): Promise<readonly string[]> => page.evaluate(() => caches.keys());

const stampOf = async (page: Page): Promise<string> =>
  (await page.locator('[data-offline]').getAttribute('data-offline')) ?? '';

/** Editions of the names a page has loaded. */
const loadedOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /\/finder\/([\d-]{10})[\d-]*\/names/.exec(name)?.[1] ?? []),
  );

/** The same site as a later edition: other stamp, other names, the old ones gone. */
const publishNextEdition = (folder: string, old: string): void => {
  const edition = old.slice(0, old.indexOf('.'));
  const next = '2026-12-01';
  const pages = ['/rivers/', '/offline/'];
  for (const { file } of listPages(folder).filter(({ address }) => pages.includes(address)))
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(edition, next));
  cpSync(join(folder, 'finder', edition), join(folder, 'finder', next), { recursive: true });
  rmSync(join(folder, 'finder', edition), { recursive: true });
  const worker = join(folder, 'sw.js');
  writeFileSync(worker, readFileSync(worker, 'utf8').replaceAll(edition, next));
};

describe('the switch', () => {
  it('clears the device, keeps it so, and can be turned back', async () => {
    await withContext(async (context) => {
      const page = await openKept(context, at('/accessibility/'));
      const button = page.locator('[data-offline-switch] button');
      expect(await button.innerText()).toBe('关闭并清除');
      await button.click();
      await page.locator('[data-offline-switch]').getByText('已关闭').waitFor();
      const left = () =>
        page.evaluate(async () => ({
          caches: await caches.keys(),
          workers: (await navigator.serviceWorker.getRegistrations()).length,
        }));
      expect(await left()).toEqual({ caches: [], workers: 0 });
      await page.goto(at('/rivers/'));
      await page.waitForLoadState('networkidle');
      expect((await left()).workers).toBe(0);
      await page.goto(at('/accessibility/'));
      await button.click();
      await page.locator('[data-offline-switch]').getByText('已开启').waitFor();
      await expect.poll(() => cachesOf(page), { timeout: 20_000 }).not.toEqual([]);
    });
  });

  it('is not offered where there is no service worker', async () => {
    const context = await theatre.browser.newContext({ ...phone, serviceWorkers: 'allow' });
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(at('/accessibility/'));
    expect(await page.locator('[data-offline-switch]').innerText()).toContain('不支持离线使用');
    expect(await page.locator('[data-offline-switch] button').isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await context.close();
  });
});
