import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { isFinderHead, type FinderHead } from '../../src/core/finder/finderFormat.ts';
import { openTheatre, visit, type Theatre } from './browser.ts';

const phone = { viewport: { width: 360, height: 740 } };
const desk = { viewport: { width: 1440, height: 900 } };

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(async () => {
  await theatre.close();
});

/** Waits until the grid answers what has been typed. */
const type = async (page: Page, text: string): Promise<void> => {
  await page.locator('#finder-box').fill('');
  await page.locator('#finder-box').pressSequentially(text);
  await page.locator('#finder-found:visible .found-row').first().waitFor();
};

const activeText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const id = document.querySelector('#finder-box')?.getAttribute('aria-activedescendant');
    return id ? (document.getElementById(id)?.textContent ?? '') : '';
  });

describe('the finder', () => {
  it('loads nothing before its box is touched, then its module and the names', async () => {
    await visit(theatre, '/chiefs/', { ...desk, serviceWorkers: 'block' }, async (page) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(new URL(request.url()).pathname));
      await page.reload();
      await page.waitForLoadState('networkidle');
      expect(requests.filter((path) => path !== '/favicon.svg')).toEqual(['/chiefs/']);
      await type(page, 'sg');
      expect(requests.slice(-2).map((path) => path.replace(/\w{8}\.js$/, '*.js'))).toEqual([
        '/_astro/finder.*.js',
        expect.stringMatching(/^\/finder\/[\d-]+\/names\.json$/),
      ]);
    });
  });

  it('answers initials with the river, tells namesakes apart, and offers the call', async () => {
    await visit(theatre, '/rivers/', phone, async (page, { faults }) => {
      await type(page, 'sg');
      const rows = page.locator('#finder-found .found-row');
      expect(await rows.nth(0).innerText()).toContain('沙沟河');
      expect(await rows.nth(1).innerText()).toContain('沙沟河');
      expect(await rows.nth(0).innerText()).not.toBe(await rows.nth(1).innerText());
      const call = page.locator('#finder-found .found-call a').first();
      expect(await call.getAttribute('href')).toMatch(/^tel:\d{11}$/);
      expect(await call.getAttribute('aria-label')).toMatch(/^打电话给.+ \d{4}-\d{3} \d{4}$/);
      expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      // Those who listen hear how many.
      expect(await page.locator('form[role="search"] [role="status"]').innerText()).toMatch(
        /找到 \d+ 条/,
      );
      await type(page, 'wangss');
      await page.locator('#finder-found .found-thing a').first().click();
      await page.waitForURL('**/chiefs/*/');
      expect(await page.locator('main a[href^="tel:"]:visible').count()).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    });
  });

  it('falls back to the full text where no name fits, then says what to try', async () => {
    await visit(theatre, '/rivers/', phone, async (page) => {
      await type(page, '约谈');
      const found = page.locator('#finder-found');
      await found.getByText('约谈').first().waitFor();
      expect(await found.innerText()).toMatch(/正文里提到|文章/);
      await type(page, '㐀㐁㐂');
      await found.getByText('没有找到“㐀㐁㐂”').waitFor();
      expect(await found.innerText()).toMatch(/拼音首字母/);
      expect(await found.locator('a').count()).toBe(4);
    });
  });

  it('is a combobox with a grid: / to it, arrows in it, Escape out of it, Enter follows', async () => {
    await visit(theatre, '/rivers/', desk, async (page) => {
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('finder-box');
      await type(page, 'shimen');
      const box = page.locator('#finder-box');
      expect(await box.getAttribute('role')).toBe('combobox');
      expect(await box.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('ArrowDown');
      expect(await activeText(page)).toContain('石门村');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      expect(await activeText(page)).toContain('拨打');
      await page.keyboard.press('ArrowLeft');
      expect(await activeText(page)).toContain('石门村段');
      await page.keyboard.press('Escape');
      expect(await box.getAttribute('aria-activedescendant')).toBeNull();
      await page.keyboard.press('Escape');
      expect(await box.getAttribute('aria-expanded')).toBe('false');
      expect(await box.inputValue()).toBe('shimen');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/regions/*/');
      expect(await page.locator('h1').innerText()).toContain('石门村');
    });
  });

  it('fetches a large district in parts, and whoever has chosen a row keeps it', async () => {
    await visit(theatre, '/', { ...desk, serviceWorkers: 'block' }, async (page) => {
      const asked: string[] = [];
      let parts: FinderHead['parts'] = [];
      let release = (): void => undefined;
      const gate = new Promise<void>((resolve) => {
        release = resolve;
      });
      // The bundled names as those of a large district would come.
      await page.route('**/finder/*/names.json', async (route) => {
        const head: unknown = await (await route.fetch()).json();
        if (!isFinderHead(head)) throw new Error('no names index');
        ({ parts } = head);
        const files = parts.map(({ kind }, at) => ({ kind, name: `${kind}-${at}` }));
        await route.fulfill({ json: { ...head, parts: [], files } });
      });
      await page.route(/\/finder\/.+\/[a-z]+-\d+\.json$/, async (route) => {
        const [, kind = '', at = ''] = /([a-z]+)-(\d+)\.json$/.exec(route.request().url()) ?? [];
        asked.push(kind);
        await gate;
        await route.fulfill({ json: parts[Number(at)] });
      });
      await page.goto(new URL('rivers/', theatre.site.address).href);
      await type(page, 'shimen');
      await page.keyboard.press('ArrowDown');
      expect(await activeText(page)).toContain('石门村');
      release();
      // Boards come only because little else was found.
      await page.locator('#finder-found').getByText('公示牌').waitFor();
      expect(asked).toEqual(['reach', 'chief', 'article', 'board']);
      expect(await activeText(page)).toMatch(/^石门村(?!段)/);
    });
  });

  it('is a form without scripts: it leads to the lists', async () => {
    await visit(theatre, '/rivers/', { ...phone, javaScriptEnabled: false }, async (page) => {
      await page.fill('#finder-box', '沙沟');
      await page.press('#finder-box', 'Enter');
      await page.waitForURL('**/search/?q=*');
      for (const list of ['/rivers/', '/regions/', '/chiefs/', '/signboards/'])
        expect(await page.locator(`main a[href="${list}"]`).count()).toBeGreaterThan(0);
    });
  });

  it('stays a form when its names are gone', async () => {
    await visit(theatre, '/rivers/', { ...desk, serviceWorkers: 'block' }, async (page) => {
      await page.route('**/finder/**', (route) => route.abort());
      await page.fill('#finder-box', '沙沟');
      await page.press('#finder-box', 'Enter');
      await page.waitForURL('**/search/?q=*');
    });
  });

  it('answers on the search page with names first and then pages that speak of it', async () => {
    await visit(theatre, '/search/?q=sha gou', phone, async (page) => {
      await page.locator('#results .found-row').first().waitFor();
      expect(await page.locator('#results h2').first().innerText()).toBe('河流');
      expect(await page.locator('#results b').first().innerText()).toBe('沙沟河');
    });
  });
});
