import type { Page } from 'playwright-core';

/** Widths in px with the size of text: narrow phone, tablet, desk, and a phone with large text. */
const widths = [
  { width: 360, zoom: 1 },
  { width: 768, zoom: 1 },
  { width: 1440, zoom: 1 },
  { width: 320, zoom: 1.5 },
];

/** Widths at which something of the page stands beyond the right edge. */
export const widthsItRunsOver = async (page: Page): Promise<readonly string[]> => {
  const over: string[] = [];
  for (const { width, zoom } of widths) {
    await page.setViewportSize({ width, height: 800 });
    const excess = await page.evaluate((factor) => {
      const root = document.documentElement;
      root.style.fontSize = '';
      root.style.fontSize = `${parseFloat(getComputedStyle(root).fontSize) * factor}px`;
      return root.scrollWidth - root.clientWidth;
    }, zoom);
    if (excess > 0) over.push(`${excess} px at ${width} px, text x${zoom}`);
  }
  return over;
};
