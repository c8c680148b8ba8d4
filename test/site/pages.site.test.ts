import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTheatre, visit, type Theatre } from './browser.ts';
import { buildFolder, listPages, pageKinds, readText } from './builtSite.ts';
import { axe, findBarriers } from './findBarriers.ts';

const pages = listPages(buildFolder('root'));
const examples = pageKinds.flatMap(({ kind, pattern }) => {
  const page = pages.find(({ address }) => pattern.test(address));
  return page ? [{ kind, ...page }] : [];
});
/** The rules whose answer colours and sizes can change; the others see the same page again. */
const rulesOfLooks = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

const widths = [
  { width: 360, zoom: 1 },
  { width: 768, zoom: 1 },
  { width: 1440, zoom: 1 },
  { width: 320, zoom: 1.5 },
];

/** Widths at which something of the page stands beyond the right edge. */
const widthsItRunsOver = async (page: Page): Promise<readonly string[]> => {
  const over: string[] = [];
  for (const { width, zoom } of widths) {
    await page.setViewportSize({ width, height: 800 });
    const excess = await page.evaluate((factor) => {
      const root = document.documentElement;
      root.style.fontSize = '';
      root.style.fontSize = `${parseFloat(getComputedStyle(root).fontSize) * factor}px`;
      return root.scrollWidth - root.clientWidth;
    }, zoom);
    if (excess > 0) over.push(`${excess} px at ${width} px, text x${zoom}`);
  }
  return over;
};

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(async () => {
  await theatre.close();
});

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A style of writing, not a fault: Safari forgets lists whose marks are taken away.
    'no-redundant-role': 'off',
    'tel-non-breaking': 'off',
  },
});

/** Astro puts one rule of its own before the first island, wherever that stands. */
const withoutIslandStyle = (html: string): string =>
  html.replace(/<style>astro-island[^<]*<\/style>/, '');

it('fits narrow phones with every figure of the newest edition', async () => {
  const figures = pages.filter(({ address }) => /^\/figures\/[a-z-]+\/$/.test(address));
  expect(figures.length).toBeGreaterThan(10);
  const page = await theatre.browser.newPage({ javaScriptEnabled: false });
  const over: string[] = [];
  for (const { address } of figures) {
    await page.goto(new URL(address.slice(1), theatre.site.address).href, {
      waitUntil: 'domcontentloaded',
    });
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 700 });
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (excess > 0) over.push(`${address}: ${excess} px at ${width} px`);
    }
  }
  await page.close();
  expect(over).toEqual([]);
});

describe.concurrent.each(examples)('a page of the kind $kind', ({ address, file }) => {
  it('is valid HTML', async () => {
    const { results } = await validator.validateString(withoutIslandStyle(readText(file)));
    expect(
      results.flatMap(({ messages }) => messages.map((one) => `${one.ruleId}: ${one.message}`)),
    ).toEqual([]);
  });

  it('asks no other host, breaks no policy, logs no error and fits every width', async () => {
    const { faults, hosts, over } = await visit(
      theatre,
      address,
      { viewport: { width: 1280, height: 900 } },
      async (page, seen) => {
        await page.evaluate(() => {
          window.scrollTo(0, document.body.scrollHeight / 2);
        });
        await page.waitForTimeout(400);
        return { ...seen, over: await widthsItRunsOver(page) };
      },
    );
    expect(faults).toEqual([]);
    expect([...hosts]).toEqual([new URL(theatre.site.address).host]);
    expect(over).toEqual([]);
  });

  it('has no barrier, narrow and wide, light and dark, with large text', async () => {
    const options = {
      viewport: { width: 360, height: 900 },
      bypassCSP: true,
      // Colours are measured where they end, not on their way from light to dark.
      reducedMotion: 'reduce',
    } as const;
    const barriers = await visit(theatre, address, options, async (page) => {
      await page.addScriptTag({ content: axe });
      const found = [await findBarriers(page, 'narrow and light')];
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.evaluate(() => {
        document.documentElement.dataset['large'] = '';
      });
      found.push(await findBarriers(page, 'narrow, dark and large', { rules: rulesOfLooks }));
      await page.evaluate(() => {
        delete document.documentElement.dataset['large'];
      });
      await page.setViewportSize({ width: 1280, height: 900 });
      found.push(await findBarriers(page, 'wide and dark'));
      return found.flat();
    });
    expect(barriers).toEqual([]);
  });
});
