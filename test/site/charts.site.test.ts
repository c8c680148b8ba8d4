import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTheatre, visit, type Theatre } from './browser.ts';

let theatre: Theatre;

beforeAll(async () => {
  theatre = await openTheatre();
});

afterAll(async () => {
  await theatre.close();
});

const phone = { viewport: { width: 360, height: 740 } };

describe('a chart on the page of a figure', () => {
  it('is a picture and a table without scripts', async () => {
    await visit(
      theatre,
      '/figures/closure-rate/',
      { ...phone, javaScriptEnabled: false },
      async (page) => {
        const chart = page.locator('figure.chart').first();
        await chart.scrollIntoViewIfNeeded();
        const picture = chart.locator('img');
        expect(await picture.getAttribute('src')).toMatch(/\/figures\/.+\.svg$/);
        await chart.locator('a[href="#table"]').click();
        expect(
          await page.locator('section[aria-labelledby="table"] tbody tr').count(),
        ).toBeGreaterThan(11);
        expect(await chart.locator('.is-live').count()).toBe(0);
      },
    );
  });

  it('comes alive on sight without moving the page, and is read out by arrow keys', async () => {
    await visit(theatre, '/figures/closure-rate/', phone, async (page, { faults }) => {
      const chart = page.locator('figure.chart').first();
      const heightBefore = (await chart.boundingBox())?.height;
      await chart.scrollIntoViewIfNeeded();
      const live = chart.locator('.live-chart.is-live');
      await live.waitFor();
      expect((await chart.boundingBox())?.height).toBe(heightBefore);

      await live.focus();
      await page.keyboard.press('Home');
      const first = await live.getAttribute('aria-valuetext');
      await page.keyboard.press('ArrowRight');
      const second = await live.getAttribute('aria-valuetext');
      expect(first).toMatch(/^\d{4} 年 \d{1,2} 月：/);
      expect(second).not.toBe(first);
      expect(await chart.locator('.readout strong').innerText()).toBe(second?.split('：')[0]);
      await page.keyboard.press('Escape');
      expect(await chart.locator('.readout').count()).toBe(0);
      expect(faults).toEqual([]);
    });
  });

  it('gives the picture back on paper', async () => {
    await visit(theatre, '/figures/closure-rate/', phone, async (page) => {
      const chart = page.locator('figure.chart').first();
      await chart.scrollIntoViewIfNeeded();
      await chart.locator('.is-live').waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await chart.locator('.live-chart').isVisible()).toBe(false);
      expect(await chart.locator('img').isVisible()).toBe(true);
    });
  });
});
