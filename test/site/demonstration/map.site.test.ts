import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPublished } from '../../../src/data/record.ts';
import { openTheatre, visit, type Theatre } from '../browser.ts';
import { contentOf } from '../builtSite.ts';
import { desk, live } from '../liveMap.ts';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre('demonstration');
});
afterAll(async () => {
  await theatre.close();
});

describe('the map of a whole district', () => {
  it('hides nothing overdue, at any width, and shows boards once there is room', async () => {
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
        // A small district has room for its boards at once.
        if ((await boards.count()) === 0)
          expect(await page.locator('.map-crowded').innerText()).toContain('公示牌');
        for (let press = 0; press < 5 && (await boards.count()) === 0; press += 1) {
          await page.click('.leaflet-control-zoom-in');
          await page.waitForTimeout(400);
        }
        expect(await boards.count()).toBeGreaterThan(0);
      });
    }
  });

  it('reports that it cannot be loaded, and the list stays', async () => {
    // The offline worker would serve the map's data from its cache.
    await visit(theatre, '/', { ...desk, serviceWorkers: 'block' }, async (page) => {
      await page.route('**/map/overview.json', (route) => route.abort());
      await page.goto(new URL('map/', theatre.site.address).href);
      await page.getByText('地图没有下载下来').waitFor();
      expect(await page.locator('.map-still').isVisible()).toBe(true);
      const { rivers } = loadPublished(contentOf('demonstration')).record;
      expect(await page.locator('.map-list a:visible').count()).toBeGreaterThanOrEqual(
        rivers.length,
      );
    });
  });
});
