import type { BoardPrinting } from '../../../core/schemas/sitePrinting.ts';
import type { Site } from '../../../core/schemas/site.ts';
import { text } from '../../../i18n/text.ts';

/**
 * Defaults for an office without its own configuration: reading distance 1.5 m, Chinese, national
 * law.
 */
const usual: BoardPrinting = {
  readingDistanceM: 1.5,
  bilingual: false,
  slogan: text.boardPrint.back.slogan,
  prohibitedActs: text.boardPrint.back.prohibitedActs,
  prohibitedBasis: text.boardPrint.back.prohibitedBasis,
};

/** The office's settings for its boards. */
export const boardPrinting = (site: Pick<Site, 'printing'>): BoardPrinting =>
  site.printing?.boards ?? usual;
