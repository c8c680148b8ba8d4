import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serveSite, type ServedSite } from '../../scripts/site/serveSite.ts';
import type { BuildName } from '../../scripts/suite/builds.ts';
import { baseOf, siteFolder } from './builtSite.ts';

const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A built site, served under its base path, and a browser. */
export interface Theatre {
  readonly site: ServedSite;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** @throws if CHROMIUM_PATH is not set; `npm test` and `npm run site-test` set it */
export const openTheatre = async (name: BuildName): Promise<Theatre> => {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (executablePath === undefined)
    throw new Error('CHROMIUM_PATH names no browser; run npm run site-test');
  const site = await serveSite(siteFolder(name), { port: 0, base: baseOf(name) });
  const browser = await chromium.launch({ executablePath, args: quietArguments });
  return {
    site,
    browser,
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
};

/**
 * Opens an address of the site, such as `/rivers/` for any base, in a new browser context. Returns
 * its page and the errors on it.
 */
export const visit = async <T>(
  { site, browser }: Theatre,
  address: string,
  options: BrowserContextOptions,
  look: (
    page: Page,
    seen: { readonly faults: string[]; readonly hosts: Set<string> },
  ) => Promise<T>,
): Promise<T> => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const seen = { faults: new Array<string>(), hosts: new Set<string>() };
  page.on('console', (message) => {
    if (message.type() === 'error') seen.faults.push(`${address}: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.faults.push(`${address}: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http')) seen.hosts.add(host);
  });
  await page.goto(new URL(address.slice(1), site.address).href);
  const result = await look(page, seen);
  await context.close();
  return result;
};
