import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTheatre, visit, type Theatre } from './browser.ts';
import { buildFolder, listPages, readText } from './builtSite.ts';

const phone = { viewport: { width: 360, height: 740 } };
const boards = listPages(buildFolder('root')).filter(
  ({ address, file }) => /^\/Q\/[0-9A-Z]{7}\/$/.test(address) && !readText(file).includes('已停用'),
);
const code = boards[0]?.address.slice(3, 10) ?? '';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(async () => {
  await theatre.close();
});

describe('the resident at the river', () => {
  it('scans, sees whose stretch it is and can call, without any script', async () => {
    await visit(theatre, `/Q/${code}/`, { ...phone, javaScriptEnabled: false }, async (page) => {
      const call = page.locator('main a[href^="tel:"]').first();
      expect(await call.isVisible()).toBe(true);
      const box = await call.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(48);
      expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(740);
      expect(await page.locator('main').innerText()).toMatch(/核验/);
      expect(await page.locator(`a[href$="/report/?board=${code}"]`).count()).toBe(1);
      expect(await page.locator('svg[role="img"] title').first().textContent()).toContain(
        '河道长卷',
      );
    });
  });

  it('finds the same page under small letters', async () => {
    await visit(theatre, `/q/${code.toLowerCase()}/`, phone, async (page) => {
      expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toContain(
        `/Q/${code}/`,
      );
    });
  });

  it('types the code in small letters with a hyphen and arrives', async () => {
    await visit(theatre, '/Q/', phone, async (page) => {
      await page.fill('#code', `${code.slice(0, 3)}-${code.slice(3)}`.toLowerCase());
      await page.press('#code', 'Enter');
      await page.waitForURL(`**/Q/${code}/`);
    });
  });

  it('may confuse the letters that look like digits', async () => {
    const confusable = boards
      .map(({ address }) => address.slice(3, 10))
      .find((one) => /[0158]/.test(one));
    if (confusable === undefined) throw new Error('no board has a code with 0, 1, 5 or 8');
    const looksLike = new Map(Object.entries({ 0: 'o', 1: 'l', 5: 's', 8: 'b' }));
    const typed = [...confusable]
      .map((character) => looksLike.get(character) ?? character.toLowerCase())
      .join('');
    await visit(theatre, '/Q/', phone, async (page) => {
      await page.fill('#code', typed);
      await page.press('#code', 'Enter');
      await page.waitForURL(`**/Q/${confusable}/`);
    });
  });

  it('is led from a retired board to its successor, without any script', async () => {
    const retired = listPages(buildFolder('root')).find(({ address, file }) => {
      const html = readText(file);
      return (
        /^\/Q\/[0-9A-Z]{7}\/$/.test(address) &&
        html.includes('已停用') &&
        /<a [^>]*href="\/Q\//.test(html)
      );
    });
    if (retired === undefined) throw new Error('no retired board has a successor');
    await visit(theatre, retired.address, { ...phone, javaScriptEnabled: false }, async (page) => {
      await page.locator('main a[href*="/Q/"]').first().click();
      expect(new URL(page.url()).pathname).not.toBe(retired.address);
      expect(await page.locator('main').innerText()).not.toContain('已停用');
      expect(await page.locator('main a[href^="tel:"]:visible').count()).toBeGreaterThan(0);
    });
  });

  it('is told when the check character does not fit', async () => {
    await visit(theatre, '/Q/', phone, async (page) => {
      const last = code.endsWith('7') ? '4' : '7';
      await page.fill('#code', code.slice(0, 6) + last);
      await page.press('#code', 'Enter');
      await page.waitForFunction(() => document.querySelector('#code-problem')?.textContent !== '');
      expect(await page.locator('#code-problem').innerText()).toContain('校验位');
      await page.locator('#code-meant a').first().click();
      await page.waitForURL(`**/Q/${code}/`);
    });
  });

  it('gets a sentence to read out when reporting from a board', async () => {
    await visit(theatre, `/report/?board=${code}`, phone, async (page) => {
      expect(await page.locator('#sentence').innerText()).toContain(
        `${code.slice(0, 3)}-${code.slice(3)}`,
      );
    });
  });
});

describe('the resident at home', () => {
  it('goes from the list to a river, to its chief, to the telephone', async () => {
    await visit(theatre, '/rivers/', phone, async (page) => {
      await page.locator('main table a').first().click();
      await page.waitForURL('**/rivers/*/');
      await page.locator('main a[href*="/chiefs/"]:visible').first().click();
      await page.waitForURL('**/chiefs/*/');
      expect(await page.locator('main a[href^="tel:"]:visible').count()).toBeGreaterThan(0);
    });
  });

  it('finds a river by a part of its name', async () => {
    await visit(theatre, '/search/?q=沙沟', phone, async (page) => {
      await page.locator('#results a').first().waitFor();
      expect(await page.locator('#results b').first().innerText()).toBe('沙沟河');
      // The full text follows the names: pages that speak of it.
      await page.waitForFunction(() => document.querySelectorAll('#results .found-row').length > 2);
    });
  });

  it('reads the chart as a table without scripts, and point by point with them', async () => {
    await visit(
      theatre,
      '/figures/closure-rate/',
      { ...phone, javaScriptEnabled: false },
      async (page) => {
        expect(await page.locator('figure.chart').first().innerText()).toMatch(/\d%/);
        expect(await page.locator('main table').count()).toBeGreaterThan(0);
      },
    );
    await visit(theatre, '/figures/closure-rate/', phone, async (page) => {
      const figure = page.locator('figure.chart').first();
      await figure.scrollIntoViewIfNeeded();
      await figure.locator('.is-live').waitFor();
      await figure.locator('[role="slider"]').focus();
      await page.keyboard.press('End');
      expect(await figure.locator('.readout').innerText()).toMatch(/2026 年 10 月/);
    });
  });
});
