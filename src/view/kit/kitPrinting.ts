import type { KitPrinting } from '../../core/schemas/sitePrinting.ts';
import type { Site } from '../../core/schemas/site.ts';
import { text } from '../../i18n/text.ts';

export type KitTheme = KitPrinting['themes'][number];

/** The office's settings for its campaign material. */
export const kitPrinting = (site: Pick<Site, 'printing'>): KitPrinting =>
  site.printing?.kit ?? text.kit.usual;

/** The default theme, used for the sets of rivers. */
export const everydayTheme = (site: Pick<Site, 'printing'>): KitTheme => {
  const [first] = kitPrinting(site).themes;
  if (!first) throw new Error('Expected at least one theme');
  return first;
};
