import { isCutOff } from '../../core/schemas/newsItem.ts';

/**
 * The name under which a page is shared: its short name, or its title with the site's name where a
 * phone shows both.
 */
export const sharedName = (
  { title, shareTitle }: { readonly title: string; readonly shareTitle?: string | undefined },
  siteName: string,
  isHome: boolean,
): string => {
  const full = `${title} - ${siteName}`;
  return shareTitle ?? (isHome || isCutOff(full) ? title : full);
};
