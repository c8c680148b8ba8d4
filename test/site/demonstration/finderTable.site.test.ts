import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createFinder } from '../../../src/core/finder/finder.ts';
import { serveSite } from '../../../scripts/site/serveSite.ts';
import { writeSearchIndex } from '../../../scripts/site/writeSearchIndex.ts';
import { finderOfNames, namesFound, namesOf, readRealNames } from '../../pinyin/finders.ts';
import { readQueries, realQueries, recallOf, type ExpectedFirst } from '../../pinyin/queryTable.ts';
import { demoFinderFiles, demoQueries, demoRecord } from '../../scripts/demo/demoFinder.ts';
import { openTheatre, type Theatre } from '../browser.ts';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre('demonstration');
});
afterAll(async () => {
  await theatre.close();
});

/** Runs unchanged in the browser: the test bundler must not rewrite its import. */
const askInPage = `async (asked) => {
  const { search } = await import('/pagefind/pagefind.js');
  const answers = [];
  for (const query of asked) {
    const { results } = await search(query);
    const five = await Promise.all(results.slice(0, 5).map((result) => result.data()));
    answers.push([query, five.map(({ meta }) => meta.title)]);
  }
  return answers;
}`;

const answers = z.array(z.tuple([z.string(), z.array(z.string())]));

/** First five names that Pagefind returns for each query, from an index with one page per name. */
const askPagefind = async (
  names: readonly string[],
  queries: readonly ExpectedFirst[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const folder = mkdtempSync(join(tmpdir(), 'jianhe-pagefind-'));
  try {
    names.forEach((name, at) => {
      mkdirSync(join(folder, String(at)));
      writeFileSync(
        join(folder, String(at), 'index.html'),
        `<!doctype html><html lang="zh-CN"><title>${name}</title><body><h1>${name}</h1></body></html>`,
      );
    });
    await writeSearchIndex(folder);
    const site = await serveSite(folder, { port: 0, base: '/' });
    const page = await theatre.browser.newPage();
    await page.goto(`${site.address}0/`);
    const asked = JSON.stringify(queries.map(({ query }) => query));
    const found = answers.parse(await page.evaluate(`(${askInPage})(${asked})`));
    await page.close();
    await site.close();
    return new Map(found);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Compares the three searches and prints a line for each. */
const compare = async (
  title: string,
  names: readonly string[],
  queries: readonly ExpectedFirst[],
  finder: (query: string) => readonly string[],
): Promise<void> => {
  const byText = await askPagefind(names, queries);
  const rows = {
    finder: recallOf(queries, finder),
    plain: recallOf(queries, (query) => names.filter((name) => name.includes(query)).slice(0, 5)),
    pagefind: recallOf(queries, (query) => byText.get(query) ?? []),
  };
  const share = (count: number): string => `${((100 * count) / queries.length).toFixed(1)}%`;
  for (const [way, { atOne, atFive }] of Object.entries(rows))
    console.log(
      `${title}: ${way} ${share(atOne)} first, ${share(atFive)} in five, of ${queries.length}`,
    );
  expect(rows.finder.atOne).toBeGreaterThanOrEqual(queries.length * 0.99);
  for (const other of [rows.plain, rows.pagefind]) {
    expect(rows.finder.atOne).toBeGreaterThan(other.atOne);
    expect(rows.finder.atFive).toBeGreaterThan(other.atFive);
  }
};

describe('the table of queries, compared with Pagefind and a plain search', () => {
  it('on the demonstration', async () => {
    const record = demoRecord();
    const finder = createFinder(demoFinderFiles(record).head);
    const names = [...new Set(namesOf(record))];
    await compare('demonstration', names, readQueries(demoQueries), (query) =>
      namesFound(finder, query, 5),
    );
  });

  it('on real names', async ({ skip }) => {
    skip(
      !existsSync(new URL('../../../../shared/data/real/', import.meta.url)),
      'real inputs are absent',
    );
    const real = readRealNames();
    const names = real.map(({ name }) => name);
    const finder = finderOfNames(names);
    await compare('real names', names, realQueries(real), (query) => namesFound(finder, query, 5));
  });
});
