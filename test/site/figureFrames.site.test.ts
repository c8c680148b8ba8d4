import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTheatre, type Theatre } from './browser.ts';
import { buildFolder, listFiles } from './builtSite.ts';

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
    expect(main).toMatch(/\d+\.\d%/);
    expect(main).toContain(`已有新版：${newest}`);
    await expect
      .poll(async () => Number(await page.locator('iframe').getAttribute('height')))
      .toBeGreaterThan(300);
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

describe('every download of a figure', () => {
  it('answers with its type', async () => {
    const types: Readonly<Record<string, string>> = {
      csv: 'text/csv;charset=utf-8',
      json: 'application/json;charset=utf-8',
      'metadata.json': 'application/json;charset=utf-8',
      zip: 'application/zip',
      svg: 'image/svg+xml',
      png: 'image/png',
      'chart.png': 'image/png',
    };
    const files = listFiles(buildFolder('root'));
    expect(files).toContain('figures/closure-rate.png');
    for (const [kind, type] of Object.entries(types)) {
      const answer = await fetch(new URL(`figures/closure-rate.${kind}`, theatre.site.address));
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe(type);
    }
  });
});
