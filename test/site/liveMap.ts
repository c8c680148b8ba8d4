import type { Page } from 'playwright-core';

/** Viewport for map tests, in CSS pixels. */
export const desk = { viewport: { width: 1280, height: 900 } } as const;

/** Scrolls to the first map of a page and waits until it is live. */
export const live = async (page: Page): Promise<void> => {
  await page.locator('.map-stage').first().scrollIntoViewIfNeeded();
  await page.locator('.map-stage.is-live').first().waitFor();
};
