import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildsFolder } from '../../../scripts/suite/builds.ts';
import { listFiles, siteFolder } from '../builtSite.ts';
import { axe, findBarriers } from '../findBarriers.ts';

const nouns = readdirSync('src/components').filter((name) => name !== 'README.md');

/** Rules for whole pages: a single component has no outline and no landmarks. */
const rulesOfPages = [
  'heading-order',
  'landmark-banner-is-top-level',
  'landmark-complementary-is-top-level',
  'landmark-contentinfo-is-top-level',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'landmark-no-duplicate-main',
  'landmark-unique',
  'region',
];

let server: ChildProcess;
let address = '';
let browser: Browser;

beforeAll(async () => {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin');
  server = spawn(process.execPath, [join(astro, 'astro.mjs'), 'dev', '--port', '0'], {
    // Astro serves no requests if it detects a unit test.
    env: {
      ...process.env,
      NODE_ENV: 'development',
      VITEST: undefined,
      JIANHE_CACHE: join(buildsFolder(), 'workbench-cache'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  address = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    server.on('exit', () => reject(new Error(`astro dev ended: ${said}`)));
  });
  browser = await chromium.launch({
    ...(process.env['CHROMIUM_PATH'] !== undefined && {
      executablePath: process.env['CHROMIUM_PATH'],
    }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
}, 300_000);

afterAll(async () => {
  await browser.close();
  server.kill();
});

describe('the workbench', () => {
  it('is in no build', () => {
    const shipped = listFiles(siteFolder('demonstration')).filter((name) =>
      name.includes('workbench'),
    );
    expect(shipped).toEqual([]);
  });

  it.each(nouns)('shows the components of %s without accessibility violations', async (noun) => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 900 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    // Components are tested before scripts run; tests on pages cover the scripts.
    await page.route('**/*', (route) =>
      route.request().resourceType() === 'document' ? route.continue() : route.abort(),
    );
    const answer = await page.goto(`${address}/workbench/${noun}/`, {
      timeout: 120_000,
    });
    expect(answer?.status()).toBe(200);
    await page.locator('[data-example]').first().waitFor({ state: 'attached' });
    await page.addScriptTag({ content: axe });
    const found = [...(await findBarriers(page, 'light', { without: rulesOfPages }))];
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await findBarriers(page, 'dark', { rules: ['color-contrast'] })));
    await context.close();
    expect(found).toEqual([]);
  });
});
