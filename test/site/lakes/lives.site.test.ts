import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTheatre, visit, type Theatre } from '../browser.ts';

const widths = [
  { viewport: { width: 360, height: 740 } },
  { viewport: { width: 1440, height: 900 } },
] as const;

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre('lakes');
});
afterAll(async () => {
  await theatre.close();
});

/** Text of the main part of a page, at a phone and at a desk; nothing is wider than the screen. */
const read = async (address: string): Promise<string> => {
  const texts = await Promise.all(
    widths.map((options) =>
      visit(theatre, address, options, async (page, { faults }) => {
        expect(faults).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        ).toBeLessThanOrEqual(0);
        return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
      }),
    ),
  );
  return texts[1] ?? '';
};

/** Where a link of a page leads. */
const follow = (address: string, name: string): Promise<string> =>
  visit(theatre, address, widths[1], async (page) => {
    await page.locator('main').getByRole('link', { name, exact: true }).first().click();
    await page.waitForLoadState();
    return new URL(page.url()).pathname;
  });

describe('a village that was merged', () => {
  const address = '/regions/000501001003/';

  it('says until when it was, where to go now, and what remains of it', async () => {
    const page = await read(address);
    expect(page).toContain('河西村自 2026 年 3 月 1 日起并入河东村。本页保留以前的情况。');
    expect(page).toContain('以前的河段');
    expect(page).toContain('西日');
    expect(page).toContain('乱占：河滩圈占约半亩');
    expect(page).not.toContain('没有');
    expect(await follow(address, '河东村')).toBe('/regions/000501001001/');
  });

  it('stands in no list, menu or finder, and its successor says so', async () => {
    expect(await read('/regions/')).not.toContain('河西村');
    expect(await read('/regions/000501001001/')).toContain(
      '河西村自 2026 年 3 月 1 日起并入河东村',
    );
  });
});

describe('a town under its old code', () => {
  it('leads to the new one, and keeps its score', async () => {
    const page = await read('/regions/000501009/');
    expect(page).toContain('石桥乡自 2026 年 1 月 1 日起改用新的行政区划代码 000501004。');
    expect(page).toContain('78 分');
    expect(await follow('/regions/000501009/', '石桥乡')).toBe('/regions/000501004/');
  });

  it('is told in the figure of its last year, beside its score', async () => {
    const page = await read('/figures/assessment-grades/');
    expect(page).toContain('石桥乡（2026 年 1 月 1 日前）');
    expect(page).toContain('石桥乡自 2026 年 1 月 1 日起改用新的行政区划代码 000501004。');
  });
});

describe('a water', () => {
  it('that was renamed says its former name', async () => {
    expect(await read('/rivers/bai-yin-hu/')).toContain('曾用名 努图格湖（2026 年 6 月 1 日前）');
    expect(await read('/action/problems/nm-01/')).toContain('努图格湖');
  });

  it('that ended leads to the lake it is now part of', async () => {
    const page = await read('/rivers/dong-pao-zi/');
    expect(page).toContain('东泡子自 2025 年 11 月 1 日起并入查干湖。');
    expect(page).not.toContain('谁在管');
    expect(await follow('/rivers/dong-pao-zi/', '查干湖')).toBe('/rivers/cha-gan-hu/');
    expect(await read('/rivers/')).not.toContain('东泡子');
  });
});

describe('a person who has another name', () => {
  it('is one person, on the page and behind the board', async () => {
    expect(await read('/chiefs/na-mu/')).toContain('曾用名 娜木（2026 年 7 月 1 日前）');
    expect(await read('/Q/HY1A02N/')).toContain(
      '第 1 版印的嘎查级湖长娜木已改名，现名娜木罕（2026 年 7 月 1 日起）',
    );
  });
});

it('lists every helper under the own title', async () => {
  const page = await read('/chiefs/');
  for (const title of ['检察长', '河湖长办主任', '护湖员', '保洁员', '河道警长'])
    expect(page).toContain(title);
  expect(await read('/rivers/shi-qiao-shui-ku/')).toContain('保洁员 白洁 石桥村保洁员 · 石桥村段');
});

it('finds a place by the name it had, and leads to what stands there', async () => {
  await visit(theatre, '/', { ...widths[1], serviceWorkers: 'block' }, async (page) => {
    await page.locator('#finder-box').pressSequentially('河西村');
    const first = page.locator('#finder-found:visible .found-row').first();
    await first.waitFor();
    expect((await first.innerText()).replace(/\s+/g, ' ')).toContain('河东村 原河西村');
  });
});
