import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, siteHeaders, type ServedSite } from '../../../scripts/site/serveSite.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianhe-serve-'));
let site: ServedSite;

beforeAll(async () => {
  mkdirSync(join(folder, 'Q', 'ABC'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '首页');
  writeFileSync(join(folder, '404.html'), '没有这个页面');
  writeFileSync(join(folder, 'Q', 'ABC', 'index.html'), '公示牌');
  writeFileSync(join(folder, 'closure.csv'), '月份,数值\r\n');
  site = await serveSite(folder, { port: 0, base: '/hzz/' });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string): Promise<Response> => fetch(new URL(path, site.address));

describe('the server of the built site', () => {
  it('answers a printed code without its trailing slash in one round trip', async () => {
    const answer = await ask('/hzz/Q/ABC');
    expect(answer.status).toBe(200);
    expect(answer.redirected).toBe(false);
    expect(await answer.text()).toBe('公示牌');
  });

  it.each(['/hzz/nothing/', '/Q/ABC/', '/', '/hzz/%2e%2e/%2e%2e/etc/passwd'])(
    'answers %s with the not-found page and status 404',
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe('没有这个页面');
    },
  );

  it('sends its headers with pages, files and errors alike', async () => {
    for (const path of ['/hzz/', '/hzz/closure.csv', '/hzz/nothing']) {
      const { headers } = await ask(path);
      const sent = Object.keys(siteHeaders).map((name) => [name, headers.get(name)]);
      expect(Object.fromEntries(sent)).toEqual(siteHeaders);
    }
  });

  it('declares the encoding of a text file', async () => {
    const { headers } = await ask('/hzz/closure.csv');
    expect(headers.get('content-type')).toBe('text/csv;charset=utf-8');
  });
});
