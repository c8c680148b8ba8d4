import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTheatre, visit, type Theatre } from '../browser.ts';
import { listPages, pageKinds, siteFolder } from '../builtSite.ts';
import { widthsItRunsOver } from '../pageWidths.ts';

// Uses any district in content/: long names, many rows and many months.
const pages = listPages(siteFolder('demonstration'));
const examples = pageKinds.flatMap(({ kind, pattern }) => {
  const page = pages.find(({ address }) => pattern.test(address));
  return page ? [{ kind, address: page.address }] : [];
});

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre('demonstration');
});
afterAll(async () => {
  await theatre.close();
});

it('fits narrow phones with every figure of the newest edition', async () => {
  const figures = pages.filter(({ address }) => /^\/figures\/[a-z-]+\/$/.test(address));
  expect(figures.length).toBeGreaterThan(0);
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

describe.concurrent.each(examples)('a page of the kind $kind', ({ address }) => {
  it('logs no error and fits every width', async () => {
    const { faults, over } = await visit(theatre, address, {}, async (page, seen) => ({
      ...seen,
      over: await widthsItRunsOver(page),
    }));
    expect(faults).toEqual([]);
    expect(over).toEqual([]);
  });
});
