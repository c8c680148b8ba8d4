import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseLayerOf } from '../../src/view/map/baseLayer.ts';
import { openTheatre, visit, type Theatre } from './browser.ts';
import { buildFolder, listPages } from './builtSite.ts';

const desk = { viewport: { width: 1280, height: 900 } };

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(async () => {
  await theatre.close();
});

const live = async (page: Page): Promise<void> => {
  await page.locator('.map-stage').first().scrollIntoViewIfNeeded();
  await page.locator('.map-stage.is-live').first().waitFor();
};

/**
 * Whether Tianditu would give a tile for an address, by its service description: key-value WMTS in
 * Web Mercator (`w`), hosts t0 to t7, rows and columns within their zoom.
 */
const isTileAddress = (address: string): boolean => {
  const { host, pathname, searchParams } = new URL(address);
  const asked = Object.fromEntries(searchParams);
  const [zoom, row, column] = ['TILEMATRIX', 'TILEROW', 'TILECOL'].map((name) =>
    Number(asked[name] ?? NaN),
  );
  const isIn = (place = NaN): boolean => place >= 0 && place < 2 ** (zoom ?? NaN);
  return (
    /^t[0-7]\.tianditu\.gov\.cn$/.test(host) &&
    pathname === `/${asked['LAYER']}_w/wmts` &&
    asked['SERVICE'] === 'WMTS' &&
    asked['REQUEST'] === 'GetTile' &&
    asked['VERSION'] === '1.0.0' &&
    asked['STYLE'] === 'default' &&
    asked['TILEMATRIXSET'] === 'w' &&
    asked['FORMAT'] === 'tiles' &&
    asked['tk']?.length === 32 &&
    zoom !== undefined &&
    zoom >= 1 &&
    zoom <= 18 &&
    isIn(row) &&
    isIn(column)
  );
};

const hashOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);

describe('the map of the district', () => {
  it('asks no other host, hides and shows with the legend by key, and the list follows', async () => {
    await visit(theatre, '/map/', desk, async (page, { hosts }) => {
      await live(page);
      // No key is configured: nothing of Tianditu's is offered, or named anywhere in the page.
      expect(await page.locator('[data-map-button="base"]').count()).toBe(0);
      expect(await page.content()).not.toContain('tianditu');
      expect([...hosts]).toHaveLength(1);
      const sections = page.locator('.map-thing.section');
      const rows = page.locator('.map-list [data-layer="section"]');
      const total = await rows.count();
      expect(await sections.count()).toBe(total);
      await page.focus('.map-legend input[value="section"]');
      await page.keyboard.press('Space');
      expect(await sections.count()).toBe(0);
      expect(await page.locator('.map-list [data-layer="section"][hidden]').count()).toBe(total);
      expect(hashOf(page)).toContain('hide=section');
      await page.keyboard.press('Space');
      expect(await sections.count()).toBe(total);
      expect(hashOf(page)).not.toContain('hide=');
    });
  });

  it('hides nothing that is overdue, at any width, and shows boards once there is room', async () => {
    for (const width of [360, 768, 1440]) {
      const screen = { viewport: { width, height: 900 } };
      await visit(theatre, '/map/', screen, async (page) => {
        await live(page);
        const overdue = await page.locator('.map-list [data-layer="late"]').count();
        expect(overdue).toBeGreaterThan(0);
        const seen = await page.locator('.map-thing.late').evaluateAll((all) =>
          all.map((one) => {
            const { left, top, width: side, height } = one.getBoundingClientRect();
            const drawn = one.querySelector('svg')?.getBoundingClientRect().width ?? 0;
            const above = document.elementFromPoint(left + side / 2, top + height / 2);
            return { drawn, isSeen: above?.closest('.map-thing.late') !== null };
          }),
        );
        expect(seen).toHaveLength(overdue);
        for (const { drawn, isSeen } of seen) {
          expect(isSeen).toBe(true);
          expect(drawn).toBeGreaterThanOrEqual(20);
        }
        const boards = page.locator('.map-thing.board');
        expect(await boards.count()).toBe(0);
        expect(await page.locator('.map-crowded').innerText()).toContain('公示牌');
        for (let press = 0; press < 5 && (await boards.count()) === 0; press += 1) {
          await page.click('.leaflet-control-zoom-in');
          await page.waitForTimeout(400);
        }
        expect(await boards.count()).toBeGreaterThan(0);
      });
    }
  });

  it('names no river or place over what is open or overdue', async () => {
    await visit(theatre, '/map/', desk, async (page) => {
      await live(page);
      const covered = await page.evaluate(() => {
        const boxes = (selector: string) =>
          [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
        const names = boxes('.map-place > *');
        return boxes('.map-thing:not(.board) svg').filter((symbol) =>
          names.some(
            (name) =>
              name.left < symbol.right &&
              symbol.left < name.right &&
              name.top + 4 < symbol.bottom &&
              symbol.top < name.bottom - 4,
          ),
        ).length;
      });
      expect(await page.locator('.map-place').count()).toBeGreaterThan(15);
      expect(covered).toBe(0);
    });
  });

  it('is found again by its link: place, filters and what was chosen', async () => {
    await visit(theatre, '/map/', desk, async (page) => {
      await live(page);
      await page.uncheck('.map-legend input[value="place"]');
      const row = page.locator('.map-list [data-map-id^="river-"]').nth(2);
      await row.locator('.map-show').click();
      await page.locator('.map-popup').waitFor();
      await page.waitForTimeout(400);
      const hash = hashOf(page);
      expect(hash).toMatch(/^#map=[\d.]+\/[\d.]+\/[\d.]+&hide=place&on=river-/);
      const name = await page.locator('.map-popup a').innerText();
      const second = await page.context().newPage();
      await second.goto(page.url());
      await live(second);
      await second.locator('.map-popup').waitFor();
      expect(await second.locator('.map-popup a').innerText()).toBe(name);
      expect(await second.isChecked('.map-legend input[value="place"]')).toBe(false);
      expect(await second.locator('.map-list [aria-current="true"] a').innerText()).toBe(name);
      await second.waitForTimeout(400);
      expect(hashOf(second)).toBe(hash);
    });
  });

  it('points from list to map and from map to list', async () => {
    await visit(theatre, '/map/', desk, async (page) => {
      await live(page);
      const late = page.locator('.map-thing.late').first();
      const id = (await late.getAttribute('data-map-id')) ?? '';
      await page.locator('.map-list details:has([data-layer="late"]) summary').click();
      const row = page.locator(`.map-list [data-map-id="${id}"]`);
      await row.locator('a').focus();
      expect(await late.getAttribute('class')).toContain('pointed');
      await late.dispatchEvent('click');
      await page.locator('.map-popup').waitFor();
      expect(await row.getAttribute('aria-current')).toBe('true');
      expect(await page.locator('.map-popup a').innerText()).toBe(
        await row.locator('a').innerText(),
      );
    });
  });

  it('moves with the arrow keys, and Enter opens what Tab has reached', async () => {
    await visit(theatre, '/map/', desk, async (page) => {
      await live(page);
      await page.focus('.map-stage');
      const before = hashOf(page);
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction((old) => decodeURIComponent(location.hash) !== old, before);
      const thing = page.locator('.map-list [data-layer="late"]').first();
      await page.locator('.map-list details:has([data-layer="late"]) summary').click();
      await thing.locator('.map-show').click();
      await page.locator('.map-popup').waitFor();
      await page.waitForTimeout(400);
      await page.keyboard.press('Escape');
      const marker = page.locator('.map-thing[tabindex="0"]').first();
      await marker.focus();
      await page.keyboard.press('Enter');
      await page.locator('.map-popup a:focus').waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.pathname.startsWith('/map/'));
    });
  });

  it('says who answers at a point that is pressed, or at its middle by key', async () => {
    await visit(theatre, '/map/', desk, async (page, { faults }) => {
      await live(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.waitForTimeout(200);
      expect(asked.filter((url) => url.includes('/near/'))).toEqual([]);
      const box = await page.locator('.map-stage').boundingBox();
      if (!box) throw new Error('the map has no box');
      await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.3);
      await page.locator('.map-near[data-state]').waitFor();
      expect(await page.locator('.map-near').innerText()).toMatch(/这一点|公里/);
      await page.focus('[data-map-button="near"]');
      await page.keyboard.press('Enter');
      await page.locator('.map-near .near-call').first().waitFor();
      expect(faults).toEqual([]);
    });
  });

  it('shows Tianditu on request, with its review number below left, once it is configured', async () => {
    const reviewNumber = 'GS（2024）0568号';
    const layer = baseLayerOf({ map: { tiandituKey: 'k'.repeat(32), reviewNumber } });
    // The offline worker would answer for the page before the test can give it its configuration.
    const withoutWorker = { ...desk, serviceWorkers: 'block' } as const;
    await visit(theatre, '/', withoutWorker, async (page, { faults }) => {
      const tiles: string[] = [];
      await page.route('https://*.tianditu.gov.cn/**', (route) => {
        const url = route.request().url();
        tiles.push(url);
        return isTileAddress(url)
          ? route.fulfill({ contentType: 'image/png', body: Buffer.from(onePixel, 'base64') })
          : route.fulfill({ status: 400 });
      });
      // The page as the build writes it with a key: its policy, and what the figure and its button say.
      await page.route('**/map/', async (route) => {
        const response = await route.fetch();
        const html = (await response.text())
          .replaceAll("img-src 'self' data:", "img-src 'self' data: https://*.tianditu.gov.cn")
          .replace(
            'data-links',
            `data-tiles="${layer?.tiles.join(' ').replaceAll('&', '&amp;')}" data-review="${reviewNumber}" data-links`,
          )
          .replace(
            '<button type="button" data-map-button="whole"',
            '<button type="button" data-map-button="base" hidden>显示天地图底图</button><button type="button" data-map-button="whole"',
          );
        await route.fulfill({ response, body: html });
      });
      await page.goto(new URL('map/', theatre.site.address).href);
      await live(page);
      expect(tiles).toEqual([]);
      await page.click('[data-map-button="base"]');
      await page.locator('.leaflet-tile-loaded').first().waitFor();
      for (const name of ['vec', 'cva'])
        expect(tiles.filter((url) => url.includes(`LAYER=${name}&`)).length).toBeGreaterThan(0);
      expect(tiles.filter((url) => !isTileAddress(url))).toEqual([]);
      const mark = page.locator('.leaflet-bottom.leaflet-left .map-review');
      expect(await mark.innerText()).toContain(`审图号：${reviewNumber}`);
      await page.click('[data-map-button="base"]');
      expect(await page.locator('.leaflet-tile').count()).toBe(0);
      expect(faults).toEqual([]);
    });
  });

  it('prints its still drawing, with everything on it', async () => {
    await visit(theatre, '/map/', desk, async (page) => {
      await live(page);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.map-stage').isVisible()).toBe(false);
      const still = page.locator('.map-still');
      expect(await still.isVisible()).toBe(true);
      expect(await still.locator('path').count()).toBeGreaterThan(20);
      expect(await still.locator('use[href="#map-symbol-late"]').count()).toBeGreaterThan(0);
    });
  });

  it('says so when it does not come, and the list stays', async () => {
    // The worker that keeps pages for use offline would hand over the map's data.
    await visit(theatre, '/', { ...desk, serviceWorkers: 'block' }, async (page) => {
      await page.route('**/map/overview.json', (route) => route.abort());
      await page.goto(new URL('map/', theatre.site.address).href);
      await page.getByText('地图没有下载下来').waitFor();
      expect(await page.locator('.map-still').isVisible()).toBe(true);
      expect(await page.locator('.map-list a:visible').count()).toBeGreaterThan(20);
    });
  });

  it('carries everything as text without any script', async () => {
    await visit(theatre, '/map/', { ...desk, javaScriptEnabled: false }, async (page) => {
      const symbols = await page
        .locator('.map-still use')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
      expect(symbols.filter((address) => !address.startsWith('#map-symbol-'))).toEqual([]);
      const drawn = symbols.length;
      const listed = await page
        .locator('.map-list li:not([data-layer="perennial"]):not([data-layer="seasonal"])')
        .count();
      expect(listed).toBe(drawn);
      expect(await page.locator('.map-legend input:visible').count()).toBe(0);
    });
  });
});

describe('the map on a river', () => {
  it('comes alive in view, with boards to open and no change of the address', async () => {
    const river = listPages(buildFolder('root')).find(({ address }) =>
      /^\/rivers\/[a-z0-9-]+\/$/.test(address),
    );
    await visit(theatre, river?.address ?? '', desk, async (page, { faults }) => {
      const before = page.url();
      await live(page);
      await page.locator('.map-thing.board').first().dispatchEvent('click');
      await page.locator('.map-popup a').waitFor();
      expect(await page.locator('.map-popup a').getAttribute('href')).toMatch(
        /^\/Q\/[0-9A-Z]{7}\/$/,
      );
      expect(page.url()).toBe(before);
      expect(faults).toEqual([]);
    });
  });
});

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
