import { isCutOff } from '../../core/schemas/newsItem.ts';

/**
 * Title of a page for sharing: its short name, or its title with the site's name if a phone shows
 * both.
 */
export const sharedName = (
  { title, shareTitle }: { readonly title: string; readonly shareTitle?: string | undefined },
  siteName: string,
  isHome: boolean,
): string => {
  const full = `${title} - ${siteName}`;
  return shareTitle ?? (isHome || isCutOff(full) ? title : full);
};
