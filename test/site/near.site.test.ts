import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPointAt, measureLine } from '../../src/core/geometry/chainage.ts';
import { linesByRiver } from '../../src/core/rivers/riverLines.ts';
import { loadPublished } from '../../src/data/record.ts';
import { openTheatre, visit, type Theatre } from './browser.ts';

const phone = { viewport: { width: 360, height: 740 } };

/** Beside 沙沟河 at 石门村. */
const shimen = { longitude: 113.6629, latitude: 36.3405, accuracy: 20 };

/** Thirty metres from the water that two villages share. */
const onTheBorder = (): [number, number] => {
  const { record } = loadPublished().index;
  const river = record.rivers.find(({ id }) => id === 'guo-he');
  const [line = []] = linesByRiver(record.lines).get('guo-he') ?? [];
  const at = river && findPointAt(measureLine(line, river.lengthKm), 5.6);
  if (!at) throw new Error('the border has no line');
  return [at[0], at[1] + 30 / 111_200];
};

const allowed = (geolocation: typeof shimen) => ({
  ...phone,
  geolocation,
  permissions: ['geolocation'],
});

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(async () => {
  await theatre.close();
});

/** Presses the button and waits for the state the page ends in. */
const press = async (page: Page): Promise<{ readonly state: string; readonly text: string }> => {
  await page.click('#near-me .locate');
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>('.near-answer')?.dataset['state'] !== undefined,
  );
  return readAnswer(page);
};

const readAnswer = async (page: Page) => {
  const answer = page.locator('.near-answer');
  return {
    state: (await answer.getAttribute('data-state')) ?? '',
    text: await answer.innerText(),
  };
};

describe('somebody at the water', () => {
  it('reads whose stretch it is and can call at once; nothing is loaded before the press', async () => {
    await visit(theatre, '/near/', allowed(shimen), async (page, { faults, hosts }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.waitForTimeout(300);
      expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
      const { state, text } = await press(page);
      expect(state).toBe('one');
      expect(text).toMatch(/沙沟河[^]*在您.+约 \d+ 米[^]*石门村段[^]*村级河长/);
      expect(text).toContain('WGS-84');
      const call = page.locator('.near-call').first();
      expect(await call.getAttribute('href')).toMatch(/^tel:\d+/);
      expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(48);
      // The position goes nowhere: only the site's own files were asked for, without a query.
      expect(asked.every((path) => !/\d{2}\.\d/.test(path))).toBe(true);
      expect(hosts.size).toBe(1);
      expect(faults).toEqual([]);
    });
  });

  it('needs one press only when it comes from another page', async () => {
    await visit(theatre, '/', allowed(shimen), async (page) => {
      await page.click('[data-near]');
      await page.waitForURL('**/near/');
      await page.locator('.near-candidate').waitFor();
      await page.reload();
      await page.waitForTimeout(300);
      expect(await page.locator('.near-candidate').count()).toBe(0);
    });
  });

  it('is told when the position was refused, and how else to find the river', async () => {
    await visit(theatre, '/near/', phone, async (page) => {
      await page.context().clearPermissions();
      const { state, text } = await press(page);
      expect(state).toBe('refused');
      expect(text).toContain('没有得到定位许可');
      expect(await page.locator('a[href$="/regions/"]:visible').count()).toBeGreaterThan(0);
      expect(await page.locator('main a[href$="/Q/"]:visible').count()).toBeGreaterThan(0);
    });
  });

  it('is told when the position is too coarse', async () => {
    const coarse = { ...shimen, accuracy: 6000 };
    await visit(theatre, '/near/', allowed(coarse), async (page) => {
      const { state, text } = await press(page);
      expect(state).toBe('coarse');
      expect(text).toContain('定位误差约 6 公里');
    });
  });

  it('is told when it is far away', async () => {
    const far = { longitude: 116.4, latitude: 39.9, accuracy: 20 };
    await visit(theatre, '/near/', allowed(far), async (page) => {
      const { state, text } = await press(page);
      expect(state).toBe('outside');
      expect(text).toMatch(/您好像不在云漳区[^]*约 \d+ 公里/);
      expect(await page.locator('.near-call').count()).toBe(0);
    });
  });

  it('is told in words of its own why there is no position', async () => {
    await visit(theatre, '/near/', phone, async (page) => {
      for (const [state, script] of [
        ['unavailable', 'Geolocation.prototype.getCurrentPosition = (_, no) => no({ code: 2 })'],
        ['timeout', 'Geolocation.prototype.getCurrentPosition = (_, no) => no({ code: 3 })'],
        ['unsupported', 'delete Navigator.prototype.geolocation'],
        ['insecure', "Object.defineProperty(window, 'isSecureContext', { value: false })"],
      ] as const) {
        await page.evaluate(
          `${script}; delete document.querySelector('.near-answer').dataset.state`,
        );
        const answer = await press(page);
        expect(answer.state).toBe(state);
        expect(answer.text.length).toBeGreaterThan(10);
      }
    });
  });

  it('is told when the data does not come, and may try again', async () => {
    const unkept = { ...allowed(shimen), serviceWorkers: 'block' } as const;
    await visit(theatre, '/near/', unkept, async (page) => {
      await page.route('**/near/*.json', (route) => route.abort());
      expect((await press(page)).state).toBe('offline');
      await page.unroute('**/near/*.json');
      await page.click('#near-me .locate');
      await page.locator('.near-candidate').waitFor();
    });
  });

  it('sees the other answer where its telephone may give GCJ-02, and can switch', async () => {
    const [longitude, latitude] = onTheBorder();
    await visit(theatre, '/near/', allowed({ longitude, latitude, accuracy: 5 }), async (page) => {
      const assumed = await press(page);
      const key = page.locator('.near-switch');
      if ((await key.count()) === 0) throw new Error(`no switch is offered: ${assumed.text}`);
      await key.click();
      await page.getByText('换回 WGS-84').waitFor();
      const switched = await readAnswer(page);
      expect(switched.text).toContain('坐标按 GCJ-02 计算');
      expect(assumed.text).toMatch(/坐标按 WGS-84 计算[^]*最近的是/);
      expect(assumed.text).toMatch(/您在左岸[^]*左岸 · 您这一侧 范家岩村/);
      expect(switched.text).toMatch(/您在右岸[^]*右岸 · 您这一侧 孝义坊村/);
      await page.click('.near-switch');
      await page.getByText('换成 GCJ-02 再算').waitFor();
      expect((await readAnswer(page)).text).toBe(assumed.text);
    });
  });

  it('finds the other ways without any script', async () => {
    await visit(theatre, '/near/', { ...phone, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('#near-me .locate').isVisible()).toBe(false);
      expect(await page.locator('main').innerText()).toContain('本机不能运行脚本');
      expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
    });
  });
});
