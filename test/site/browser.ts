import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serveSite, type ServedSite } from '../../scripts/site/serveSite.ts';
import { buildFolder } from './builtSite.ts';

const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The built site, served, and one browser to look at it with. */
export interface Theatre {
  readonly site: ServedSite;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** @throws when no Chromium is named by CHROMIUM_PATH; `npm test` names one */
export const openTheatre = async (): Promise<Theatre> => {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (executablePath === undefined) throw new Error('CHROMIUM_PATH names no browser; run npm test');
  const site = await serveSite(buildFolder('root'), { port: 0, base: '/' });
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

/** Opens an address in a fresh context and hands over its page with what went wrong there. */
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
