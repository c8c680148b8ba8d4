import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { z } from 'zod';

/** The source of axe, to inject into a page. */
export const axe = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const axeResult = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      nodes: z.array(z.object({ html: z.string(), target: z.array(z.string()) })),
    }),
  ),
});

/**
 * Violations that axe finds on a page in its current state.
 *
 * @param rules only these rules, if given
 * @param without rules to ignore
 */
export const findBarriers = async (
  page: Page,
  looks: string,
  { rules, without = [] }: { rules?: readonly string[]; without?: readonly string[] } = {},
): Promise<readonly string[]> => {
  const options = {
    resultTypes: ['violations'],
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    ...(rules && { runOnly: rules }),
  };
  const result = await page.evaluate(async (asked) => {
    const runner: unknown = Reflect.get(window, 'axe');
    if (typeof runner !== 'object' || runner === null) throw new Error('axe is not there');
    const run: unknown = Reflect.get(runner, 'run');
    if (typeof run !== 'function') throw new Error('axe cannot run');
    const answer: unknown = await run.call(runner, document, asked);
    return JSON.stringify(answer);
  }, options);
  const { violations } = axeResult.parse(JSON.parse(result));
  const barriers: string[] = [];
  for (const { id, nodes } of violations)
    for (const { html, target } of nodes)
      if (id !== 'target-size' || !(await isPlaceOnMap(page, target)))
        barriers.push(`${looks}: ${id}: ${html}`);
  return barriers;
};

/**
 * Symbols and names on a map are where the items are, however close together, and each is in the
 * list below it. Both are exceptions of WCAG 2.2, success criterion 2.5.8.
 */
const isPlaceOnMap = (page: Page, [selector = '']: readonly string[]): Promise<boolean> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.closest('.leaflet-map-pane') !== null);
