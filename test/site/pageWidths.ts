import type { Page } from 'playwright-core';

/** Widths in px with the text size: narrow phone, tablet, desktop, and a phone with large text. */
const widths = [
  { width: 360, zoom: 1 },
  { width: 768, zoom: 1 },
  { width: 1440, zoom: 1 },
  { width: 320, zoom: 1.5 },
];

/** Widths at which something extends beyond the right edge of the page. */
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
