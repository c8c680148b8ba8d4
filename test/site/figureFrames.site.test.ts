import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTheatre, type Theatre } from './browser.ts';
import { figureRegister } from '../../src/core/figures/register.ts';
import { editionSchema } from '../../src/core/schemas/edition.ts';
import { formatReading } from '../../src/view/figures/figureReading.ts';
import { buildFolder, listFiles, readText } from './builtSite.ts';
import { tableLinks, tableRows } from './htmlTables.ts';

const editions = listFiles('content/editions')
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''))
  .sort();

let theatre: Theatre;
let stranger: Server;
let strangerAddress = '';

beforeAll(async () => {
  theatre = await openTheatre();
  const origin = new URL(theatre.site.address).origin;
  stranger = createServer((_, response) => {
    response.setHeader('content-type', 'text/html;charset=utf-8');
    response.end(
      `<!doctype html><title>报纸</title><iframe title="指标" width="640" height="100"` +
        ` src="${origin}/figures/closure-rate/editions/${editions[0] ?? ''}/embed/"></iframe>` +
        `<script>addEventListener('message', function (event) {` +
        `if (event.origin === '${origin}' && event.data.type === 'jianhe-height')` +
        `document.querySelector('iframe').height = event.data.height; });</script>`,
    );
  });
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  const place = stranger.address();
  if (place === null || typeof place === 'string') throw new Error('The stranger has no port');
  strangerAddress = `http://127.0.0.1:${place.port}/`;
});

afterAll(async () => {
  stranger.close();
  await theatre.close();
});

describe('a frozen figure in the page of another site', () => {
  it('shows the old value, announces the newer edition and fits its frame', async () => {
    const newest = editions.at(-1) ?? '';
    expect(newest).not.toBe(editions[0]);
    const page = await theatre.browser.newPage();
    await page.goto(strangerAddress);
    const frame = page.frameLocator('iframe');
    const main = await frame.locator('main').innerText();
    expect(main).toContain(`${editions[0] ?? ''} 版`);
    const [then, now] = [editions[0], newest].map(closureRateOf);
    expect(then).not.toBe(now);
    expect(main).toContain(then);
    expect(main).not.toContain(now);
    expect(main).toContain(`已有新版：${newest}`);
    await expect
      .poll(async () => Number(await page.locator('iframe').getAttribute('height')))
      .toBeGreaterThan(300);
    await page.close();
  });
});

describe('the code that embeds a figure', () => {
  it('gives its frame the height that it has, at every width', async () => {
    const page = await theatre.browser.newPage({ javaScriptEnabled: false });
    for (const id of ['closure-rate', 'water-compliance', 'cleanup-amounts'])
      for (const folder of [`figures/${id}/`, `figures/${id}/editions/${editions[0] ?? ''}/`]) {
        const html = readText(join(buildFolder('root'), folder, 'index.html'));
        const [, stated = ''] =
          /&lt;iframe src=[^>]*? height="(\d+)"/.exec(
            html.replaceAll('&quot;', '"').replaceAll('&#34;', '"'),
          ) ?? [];
        for (const width of [360, 640, 900]) {
          await page.setViewportSize({ width, height: 300 });
          // Loaded at its width: while a page changes from one picture to another, it has neither's height.
          await page.goto(new URL(`${folder}embed/`, theatre.site.address).href);
          const height = await page.evaluate(
            () => document.documentElement.getBoundingClientRect().height,
          );
          expect([folder, width, height, height <= Number(stated)]).toEqual([
            folder,
            width,
            height,
            true,
          ]);
        }
      }
    await page.close();
  });
});

describe('a page of the portal', () => {
  it('lets only frames of figures into foreign pages', async () => {
    const answer = async (path: string) =>
      (await fetch(new URL(path, theatre.site.address))).headers.get('content-security-policy');
    expect(await answer('figures/closure-rate/embed/')).toBe('frame-ancestors *');
    expect(await answer('figures/closure-rate/')).toBe("frame-ancestors 'self'");
  });
});

describe('every download of every figure and edition', () => {
  it('answers, and is what its page says', async () => {
    const folder = buildFolder('root');
    const pages = listFiles(folder).filter((name) =>
      /^figures\/[a-z-]+\/(editions\/[^/]+\/)?index\.html$/.test(name),
    );
    expect(pages.length).toBeGreaterThan(figureRegister.length * 2);
    const faults = await Promise.all(
      pages.map(async (name) => {
        const html = readText(join(folder, name));
        const links = tableLinks(html, 'download-table');
        const rows = tableRows(html, 'download-table');
        const kinds = links.map((address) => kindOf(address));
        const needed = name.includes('/editions/')
          ? ['csv', 'json', 'metadata.json', 'zip', 'png']
          : ['csv', 'json', 'metadata.json', 'zip', 'png', 'chart.png'];
        const checked = await Promise.all(
          links.map((address, at) => downloadFaults(address, rows[at] ?? [])),
        );
        return [
          ...needed.filter((kind) => !kinds.includes(kind)).map((kind) => `${name} lacks ${kind}`),
          ...checked.flat(),
        ];
      }),
    );
    expect(faults.flat()).toEqual([]);
  });
});

/** `csv`, `metadata.json`, `chart.png`: what follows the name of the figure and its edition. */
const kindOf = (address: string): string =>
  address.slice(address.lastIndexOf('/') + 1).replace(/^[^.]*\./, '');

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json;charset=utf-8',
  'metadata.json': 'application/json;charset=utf-8',
  zip: 'application/zip',
  svg: 'image/svg+xml',
  png: 'image/png',
  'chart.png': 'image/png',
};

/** Ways in which a file is not what its row in the table of downloads says: name, what, size. */
const downloadFaults = async (
  address: string,
  [name, , size]: readonly string[],
): Promise<readonly string[]> => {
  const answer = await fetch(new URL(address.slice(1), theatre.site.address));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const kind = kindOf(address);
  const told = {
    status: answer.status,
    type: answer.headers.get('content-type'),
    name,
    size,
    isWhatItIs: isOfKind(kind, bytes),
  };
  const expected = {
    status: 200,
    type: types[kind],
    name: address.slice(address.lastIndexOf('/') + 1),
    size: `${Math.max(0.1, Math.round(bytes.length / 102.4) / 10)} KB`,
    isWhatItIs: true,
  };
  return JSON.stringify(told) === JSON.stringify(expected)
    ? []
    : [`${address}: ${JSON.stringify(told)}, expected ${JSON.stringify(expected)}`];
};

/** Whether the first bytes, or the whole of a text, are of that kind. */
const isOfKind = (kind: string, bytes: Uint8Array): boolean => {
  const said = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (kind.endsWith('json')) return typeof JSON.parse(said) === 'object';
  const beginnings: Readonly<Record<string, string>> = {
    csv: '\uFEFF部分,指标,月份',
    zip: 'PK\u0003\u0004',
    svg: '<svg ',
  };
  return kind.endsWith('png')
    ? [0x89, 0x50, 0x4e, 0x47].every((byte, at) => bytes[at] === byte)
    : said.startsWith(beginnings[kind] ?? ' ');
};

/** The main reading of the closure rate as an edition keeps it: `92.6%`. */
const closureRateOf = (name: string | undefined): string => {
  const edition = editionSchema.parse(
    JSON.parse(readText(join('content/editions', `${name ?? ''}.json`))),
  );
  const [headline] = edition.figures.find(({ id }) => id === 'closure-rate')?.headlines ?? [];
  if (headline?.reading.kind !== 'ratio') throw new Error(`Edition ${name} has no closure rate`);
  return formatReading(headline.reading);
};
