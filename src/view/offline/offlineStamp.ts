/**
 * Version of a page: its edition and the finder's code. Cached pages and files with different
 * stamps are never mixed.
 *
 * @param finder address of the finder's module, whose name contains its hash; empty in development
 */
export const offlineStamp = (edition: string, finder: string): string =>
  `${edition}.${/finder\.(\w+)\.js$/.exec(finder)?.[1] ?? 'none'}`;
