import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTheatre, visit, type Theatre } from './browser.ts';
import { buildFolder, listPages, pageKinds, readText } from './builtSite.ts';

const pages = listPages(buildFolder('root'));
const examples = pageKinds.flatMap(({ kind, pattern }) => {
  const page = pages.find(({ address }) => pattern.test(address));
  return page ? [{ kind, ...page }] : [];
});
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const axeResult = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

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

describe.each(examples)('a page of the kind $kind', ({ address, file }) => {
  it('is valid HTML', async () => {
    const { results } = await validator.validateString(withoutIslandStyle(readText(file)));
    expect(
      results.flatMap(({ messages }) => messages.map((one) => `${one.ruleId}: ${one.message}`)),
    ).toEqual([]);
  });

  it('asks no other host, breaks no policy and logs no error', async () => {
    const { faults, hosts } = await visit(
      theatre,
      address,
      { viewport: { width: 1280, height: 900 } },
      async (page, seen) => {
        await page.evaluate(() => {
          window.scrollTo(0, document.body.scrollHeight / 2);
        });
        await page.waitForTimeout(400);
        return seen;
      },
    );
    expect(faults).toEqual([]);
    expect([...hosts]).toEqual([new URL(theatre.site.address).host]);
  });

  it.each([
    { width: 360, colorScheme: 'light', isLarge: false },
    { width: 1280, colorScheme: 'dark', isLarge: false },
    { width: 360, colorScheme: 'dark', isLarge: true },
  ] as const)(
    'has no barrier at $width px, $colorScheme, large $isLarge',
    async ({ width, colorScheme, isLarge }) => {
      const result = await visit(
        theatre,
        address,
        { viewport: { width, height: 900 }, colorScheme, bypassCSP: true },
        async (page) => {
          if (isLarge)
            await page.evaluate(() => {
              document.documentElement.dataset['large'] = '';
            });
          await page.addScriptTag({ content: axe });
          return await page.evaluate(async () => {
            const runner: unknown = Reflect.get(window, 'axe');
            if (typeof runner !== 'object' || runner === null) throw new Error('axe is not there');
            const run: unknown = Reflect.get(runner, 'run');
            if (typeof run !== 'function') throw new Error('axe cannot run');
            const result: unknown = await run.call(runner, document);
            return JSON.stringify(result);
          });
        },
      );
      const { violations } = axeResult.parse(JSON.parse(result));
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    },
  );

  it.each([
    { width: 320, zoom: 1.5 },
    { width: 360, zoom: 1 },
    { width: 768, zoom: 1 },
    { width: 1440, zoom: 1 },
  ])('does not run over its edge at $width px, text x$zoom', async ({ width, zoom }) => {
    const over = await visit(
      theatre,
      address,
      { viewport: { width, height: 800 } },
      async (page) => {
        await page.evaluate((factor) => {
          const root = document.documentElement;
          root.style.fontSize = `${parseFloat(getComputedStyle(root).fontSize) * factor}px`;
        }, zoom);
        return await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      },
    );
    expect(over).toBeLessThanOrEqual(0);
  });
});
