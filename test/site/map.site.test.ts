import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const hashOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);

describe('the map of the district', () => {
  it('hides and shows with the legend by key, and the list follows', async () => {
    await visit(theatre, '/map/', desk, async (page) => {
      await live(page);
      const boards = page.locator('.map-thing.board');
      const rows = page.locator('.map-list [data-layer="board"]');
      expect(await boards.count()).toBeGreaterThan(50);
      const total = await rows.count();
      await page.focus('.map-legend input[value="board"]');
      await page.keyboard.press('Space');
      expect(await boards.count()).toBe(0);
      expect(await page.locator('.map-list [data-layer="board"][hidden]').count()).toBe(total);
      expect(hashOf(page)).toContain('hide=board');
      await page.keyboard.press('Space');
      expect(await boards.count()).toBeGreaterThan(50);
      expect(hashOf(page)).not.toContain('hide=');
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

  it('asks Tianditu for nothing while no key is configured', async () => {
    const html = readFileSync(`${buildFolder('root')}/map/index.html`, 'utf8');
    expect(html).not.toContain('tianditu');
    await visit(theatre, '/map/', desk, async (page) => {
      await live(page);
      expect(await page.locator('[data-map-button="base"]').count()).toBe(0);
    });
  });

  it('shows Tianditu on request, with its review number below left, once it is configured', async () => {
    const reviewNumber = 'GS（2024）0568号';
    // The offline worker would answer for the page before the test can give it its configuration.
    const withoutWorker = { ...desk, serviceWorkers: 'block' } as const;
    await visit(theatre, '/', withoutWorker, async (page, { faults }) => {
      const tiles: string[] = [];
      await page.route('https://*.tianditu.gov.cn/**', (route) => {
        tiles.push(route.request().url());
        return route.fulfill({ contentType: 'image/png', body: Buffer.from(onePixel, 'base64') });
      });
      // The page as the build writes it with a key: its policy, and what the figure and its button say.
      await page.route('**/map/', async (route) => {
        const response = await route.fetch();
        const html = (await response.text())
          .replaceAll("img-src 'self' data:", "img-src 'self' data: https://*.tianditu.gov.cn")
          .replace(
            'data-links',
            `data-tiles="https://t{s}.tianditu.gov.cn/vec_w/wmts?x={x}&amp;y={y}&amp;z={z}" data-review="${reviewNumber}" data-links`,
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
      expect(tiles.length).toBeGreaterThan(0);
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
    await visit(theatre, '/', desk, async (page) => {
      await page.route('**/map/overview.json', (route) => route.abort());
      await page.goto(new URL('map/', theatre.site.address).href);
      await page.getByText('地图没有下载下来').waitFor();
      expect(await page.locator('.map-still').isVisible()).toBe(true);
      expect(await page.locator('.map-list a:visible').count()).toBeGreaterThan(20);
    });
  });

  it('carries everything as text without any script', async () => {
    await visit(theatre, '/map/', { ...desk, javaScriptEnabled: false }, async (page) => {
      for (const symbol of await page.locator('.map-still use').all())
        expect(await symbol.getAttribute('href')).toMatch(/^#map-symbol-/);
      const drawn = await page.locator('.map-still use').count();
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
