import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPublished } from '../../../src/data/record.ts';
import { openTheatre, visit, type Theatre } from '../browser.ts';

const { record } = loadPublished('content');
const [campaign] = record.campaigns;
/** A4 portrait inside its margins of 16 mm, in CSS pixels. */
const paper = { viewport: { width: Math.round(((210 - 32) / 25.4) * 96), height: 1000 } };

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre('demonstration');
});
afterAll(async () => {
  await theatre.close();
});

describe('a printed page', () => {
  it.each([
    '/action/enforcement/',
    '/action/water/',
    '/action/supervision/',
    `/campaigns/${campaign?.id ?? ''}/`,
  ])('keeps its table columns readable and on the sheet: %s', async (address) => {
    await visit(theatre, address, paper, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const { lines, right } = await page.evaluate(() => ({
        lines: Math.max(
          0,
          ...[...document.querySelectorAll('table tbody th, table thead th')].map(
            (cell) => cell.clientHeight / parseFloat(getComputedStyle(cell).lineHeight),
          ),
        ),
        right: Math.max(
          0,
          ...[...document.querySelectorAll('table')].map(
            (table) => table.getBoundingClientRect().right,
          ),
        ),
      }));
      expect(lines).toBeLessThan(7);
      expect(right).toBeLessThanOrEqual(paper.viewport.width + 1);
    });
  });

  it('lists twelve or more problems per sheet', async () => {
    await visit(theatre, '/action/problems/', {}, async (page) => {
      const pdf = await PDFDocument.load(await page.pdf({ format: 'A4' }));
      expect(record.problems.length / pdf.getPageCount()).toBeGreaterThan(12);
    });
  });
});

describe('the calendar of patrols on a phone', () => {
  it('starts at its newest month, shows that it scrolls, and wraps no cell', async () => {
    const phone = { viewport: { width: 360, height: 740 } };
    await visit(theatre, '/action/patrols/', phone, async (page) => {
      const seen = await page.evaluate(() => {
        const months = [...document.querySelectorAll('thead .month')];
        const last = months.at(-1)?.closest('table')?.querySelector('.month:last-child');
        const cells = [...document.querySelectorAll('.month')].map(
          (cell) => cell.getBoundingClientRect().height,
        );
        return { right: last?.getBoundingClientRect().right ?? 9999, heights: Math.max(...cells) };
      });
      expect(seen.right).toBeLessThanOrEqual(360);
      expect(seen.heights).toBeLessThan(48);
      expect(await page.getByText('左右滑动看全年').first().isVisible()).toBe(true);
    });
  });
});
