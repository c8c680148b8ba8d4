import { describe, expect, it } from 'vitest';
import {
  bundlesNamedIn,
  cacheName,
  cachesToDrop,
  isOfEdition,
  isOfStamp,
  keptWith,
  oldestToDrop,
  planAnswer,
  withOfflineLine,
  type OfflinePlan,
} from '../../../src/core/offline/offlinePlan.ts';

const plan: OfflinePlan = {
  base: '/hzz/',
  stamp: '2026-11-02.abc',
  cache: '2026-11-02.abc.1',
  kept: [],
};
const origin = 'https://hzz.example.gov.cn';
const answer = (path: string, isNavigation = false, method = 'GET') =>
  planAnswer({ method, url: new URL(path, origin).href, isNavigation }, origin, plan);

describe('a request', () => {
  it.each([
    ['/hzz/rivers/', true, 'page'],
    ['/hzz/_astro/finder.abc.js', false, 'asset'],
    ['/hzz/finder/2026-11-02/names.json', false, 'asset'],
    ['/hzz/near/index.json', false, 'data'],
    ['/hzz/map/overview.json', false, 'data'],
    ['/hzz/rivers/huai-xi/map.json', false, 'data'],
    ['/hzz/data/near/x.json', false, 'pass'],
    ['/hzz/pagefind/pagefind.js', false, 'pass'],
    ['/hzz/figures/closure-rate.csv', false, 'pass'],
    ['/other/rivers/', true, 'pass'],
    ['https://elsewhere.example/hzz/rivers/', true, 'pass'],
  ])('for %s is answered as %s', (path, isNavigation, expected) => {
    expect(answer(path, isNavigation)).toBe(expected);
  });

  it('that is not a read is not handled by the worker', () => {
    expect(answer('/hzz/finder/2026-11-02/names.json', false, 'HEAD')).toBe('pass');
    expect(answer('/hzz/rivers/', true, 'POST')).toBe('pass');
  });
});

describe('a kept page', () => {
  const line =
    '<p class="offline no-print" role="status" data-offline="2026-11-02.abc" hidden> x</p>';

  it('belongs to this worker’s edition or is not cached', () => {
    expect(isOfStamp(line, plan.stamp)).toBe(true);
    expect(isOfStamp(line, '2026-12-01.abc')).toBe(false);
  });

  it('names its other files and its bundles', () => {
    const html =
      '<div data-keep="/hzz/near/index.json /hzz/near/1.json"><script src="/hzz/_astro/Near.a1.js">';
    expect(keptWith(html)).toEqual(['/hzz/near/index.json', '/hzz/near/1.json']);
    expect(keptWith('<p>data-keep</p>')).toEqual([]);
    expect(bundlesNamedIn(html, plan)).toEqual(['/hzz/_astro/Near.a1.js']);
  });

  it('shows its notice and is otherwise unchanged', () => {
    const html = `<button hidden></button>${line}<p hidden>y</p>`;
    expect(withOfflineLine(html)).toBe(
      `<button hidden></button>${line.replace(' hidden', '')}<p hidden>y</p>`,
    );
  });
});

describe('a file that a page fetched', () => {
  it('names further bundles in the form of the bundler', () => {
    const code = 'd=["_astro/start.B-1.js"];import{a}from"./page.Cn_W.js";import(`./start.B-1.js`)';
    expect(bundlesNamedIn(code, plan)).toEqual([
      '/hzz/_astro/start.B-1.js',
      '/hzz/_astro/page.Cn_W.js',
    ]);
  });

  it('belongs to this worker’s edition or is not cached', () => {
    expect(isOfEdition('{"edition":"2026-11-02","district":"x"}', plan.stamp)).toBe(true);
    expect(isOfEdition('{"edition":"2026-11-02-2"}', plan.stamp)).toBe(false);
    expect(isOfEdition('{"district":"x"}', plan.stamp)).toBe(false);
  });
});

describe('the cache', () => {
  it('keeps the most recent entries', () => {
    expect(oldestToDrop([0, 1, 2, 3, 4], 2)).toEqual([0, 1, 2]);
    expect(oldestToDrop([1, 2], 2)).toEqual([]);
  });

  it('has one edition; only assets of the previous one stay for open pages', () => {
    const old = { ...plan, cache: 'old' };
    const older = { ...plan, cache: 'older' };
    const names = [older, old, plan].flatMap((one) => [
      cacheName('assets', one),
      cacheName('pages', one),
    ]);
    expect(cachesToDrop([...names, 'jianhe:/:assets:x', 'another'], plan)).toEqual([
      cacheName('assets', older),
      cacheName('pages', older),
      cacheName('pages', old),
    ]);
  });
});
