import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTheatre, visit, type Theatre } from '../browser.ts';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre('demonstration');
});
afterAll(async () => {
  await theatre.close();
});

const lobby = { viewport: { width: 1920, height: 1080 } };
const led = { viewport: { width: 3840, height: 540 } };
const upright = { viewport: { width: 1080, height: 1920 } };

/** Counts on the page its own requests without a complete answer; runs in the page. */
const countFetches = () => {
  const fetchPlainly = window.fetch.bind(window);
  let underWay = 0;
  const count = (change: number) => {
    underWay += change;
    document.documentElement.dataset['underWay'] = String(underWay);
  };
  window.fetch = async (...request) => {
    count(1);
    try {
      const response = await fetchPlainly(...request);
      return new Response(await response.text(), { status: response.status });
    } finally {
      count(-1);
    }
  };
};

/** The display at its real size, with a fake clock. */
const watch = (
  options: object,
  look: (page: Page, turn: (pictures: number) => Promise<void>) => Promise<void>,
): Promise<void> =>
  visit(theatre, '/404.html', options, async (page) => {
    await page.addInitScript(countFetches);
    await page.clock.install();
    await page.goto(new URL('screen/', theatre.site.address).href);
    // The clock stops while a request is running, or the fake clock would trigger its time-out.
    const underWay = () => page.locator('html').getAttribute('data-under-way');
    const settle = async () => {
      while (Number(await underWay()) > 0) await page.evaluate(() => document.title);
      await page.evaluate(() => document.title);
    };
    const turn = async (pictures: number) => {
      for (let picture = 0; picture < pictures; picture += 1) {
        const seconds = await page.locator('.slide[data-on]').getAttribute('data-seconds');
        await page.clock.runFor(Number(seconds) * 1000);
        await settle();
      }
    };
    await look(page, turn);
  });

const titleShown = (page: Page) => page.locator('.slide[data-on]').textContent();

/** Faults of the current slide: text too small for ten metres, or outside its frame. */
const faultsOf = (page: Page) =>
  page.evaluate(() => {
    const slide = document.querySelector('.slide[data-on]');
    const foot = document.querySelector('.foot')?.getBoundingClientRect().top ?? 0;
    const faults = new Array<string>();
    for (const element of slide?.querySelectorAll('*') ?? []) {
      const box = element.getBoundingClientRect();
      const ownText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      if (!ownText || box.width <= 2) continue;
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      const size = scale * parseFloat(getComputedStyle(element).fontSize);
      const name = `${slide?.className ?? ''}: ${element.textContent}`;
      if (size < 44) faults.push(`${name} is ${size.toFixed(0)} px`);
      if (box.bottom > foot + 1 || box.right > innerWidth + 1 || box.left < -1 || box.top < -1)
        faults.push(`${name} leaves the frame`);
    }
    return faults;
  });

describe.each([
  ['in the lobby', lobby],
  ['on an LED band', led],
  ['on an upright display', upright],
])('the display %s', (_where, options) => {
  it('shows every slide legibly at ten metres and inside its frame', async () => {
    await watch(options, async (page, turn) => {
      const kinds = new Set<string>();
      const count = await page.locator('.slide').count();
      for (let at = 0; at < count; at += 1) {
        const slide = page.locator('.slide[data-on]');
        kinds.add((await slide.getAttribute('class')) ?? '');
        expect(await faultsOf(page)).toEqual([]);
        await turn(1);
      }
      expect([...kinds].map((kind) => kind.split(' ')[1]).sort()).toEqual(
        ['call', 'case', 'counts', 'cover', 'figures', 'people', 'strip'].sort(),
      );
    });
  });
});

describe('the display', () => {
  it('does not leak memory over many loops', { timeout: 600_000 }, async () => {
    await watch(lobby, async (page, turn) => {
      const session = await page.context().newCDPSession(page);
      const measure = async () => {
        await session.send('HeapProfiler.collectGarbage');
        const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
        const { usedSize } = await session.send('Runtime.getHeapUsage');
        return { nodes, jsEventListeners, usedSize };
      };
      const rounds = Number(process.env['JIANHE_SCREEN_ROUNDS'] ?? '6');
      const pictures = await page.locator('.slide').count();
      await turn(2 * pictures);
      const before = await measure();
      await turn(rounds * pictures);
      const after = await measure();
      expect(after.jsEventListeners).toBe(before.jsEventListeners);
      expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.02);
      expect(after.usedSize).toBeLessThan(before.usedSize * 1.15);
    });
  });

  it('continues without a network, and afterwards', async () => {
    await watch(lobby, async (page, turn) => {
      const pictures = await page.locator('.slide').count();
      await page.context().setOffline(true);
      await turn(pictures + 2);
      const before = await titleShown(page);
      await turn(1);
      expect(await titleShown(page)).not.toBe(before);
      await page.context().setOffline(false);
      await turn(pictures);
      expect(await page.locator('.slide[data-on]').count()).toBe(1);
    });
  });

  it('switches to a new edition without leaving the page, and keeps the old one if it is broken', async () => {
    await watch(lobby, async (page, turn) => {
      const pictures = await page.locator('.slide').count();
      await page.evaluate(() => {
        document.body.dataset['kept'] = 'yes';
      });
      let answer = (html: string): string => html.slice(0, 2000);
      await page.route('**/screen/', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: answer(await response.text()) });
      });
      const heading = page.locator('.slide h1');
      const old = await heading.textContent();
      await turn(pictures + 1);
      expect(await heading.textContent()).toBe(old);

      answer = (html) =>
        html
          .replace(/data-stamp="[^"]*"/, 'data-stamp="next"')
          .replaceAll(`>${old ?? ''}</h1>`, '>新版</h1>');
      await turn(pictures);
      expect(await heading.textContent()).toBe('新版');
      expect(await page.locator('body[data-kept]').count()).toBe(1);
      expect(await page.locator('.slide[data-on]').count()).toBe(1);
    });
  });

  it('has no animation for readers who prefer that, but still changes slides', async () => {
    await watch({ ...lobby, reducedMotion: 'reduce' }, async (page, turn) => {
      await turn(1);
      const { animation, transition } = await page.evaluate(() => {
        const stream = document.querySelector('.slide[data-on] .stream');
        const slide = document.querySelector('.slide[data-on]');
        return {
          animation: stream && getComputedStyle(stream).animationName,
          transition: slide && getComputedStyle(slide).transitionDuration,
        };
      });
      expect([animation, transition]).toEqual(['none', '0s']);
      const before = await titleShown(page);
      await turn(1);
      expect(await titleShown(page)).not.toBe(before);
    });
  });

  it('is paused and resumed with the space bar', async () => {
    await watch(lobby, async (page) => {
      await page.keyboard.press(' ');
      const held = await titleShown(page);
      await page.clock.runFor(180_000);
      expect(await titleShown(page)).toBe(held);
      await page.keyboard.press(' ');
      expect(await titleShown(page)).not.toBe(held);
    });
  });

  it('is a readable page without scripts', async () => {
    await visit(theatre, '/screen/', { ...lobby, javaScriptEnabled: false }, async (page) => {
      const all = await page.locator('.slide').count();
      expect(await page.locator('.slide:visible').count()).toBe(all);
    });
  });
});
