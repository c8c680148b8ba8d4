/** What the service worker is told when a site is built. */
export interface OfflinePlan {
  /** Base path of the site, with a slash at its end. */
  readonly base: string;
  /** Edition and program of the pages this worker keeps; a page says its own. */
  readonly stamp: string;
  /** Name of this worker's caches: the stamp and a fingerprint of what is kept. */
  readonly cache: string;
  /** Site-relative paths, without the first slash, of what is fetched at once. */
  readonly kept: readonly string[];
}

/** How a request is answered. */
export type Answer =
  /** The network first; what was visited before when there is none. */
  | 'page'
  /** What is kept first: its address tells its content. */
  | 'asset'
  /** Not the worker's business. */
  | 'pass';

/** Visited pages that are kept, the last ones. */
export const MOST_VISITED = 40;

/** After this the visited page is shown while the network is silent, in milliseconds. */
export const PATIENCE_MS = 4000;

/** Addresses whose content never changes: names of an edition, bundles named by their hash. */
const lasting = /^(?:_astro|finder)\//;

/**
 * @param isNavigation whether the request opens a page
 */
export const planAnswer = (
  { method, url, isNavigation }: { method: string; url: string; isNavigation: boolean },
  origin: string,
  { base }: OfflinePlan,
): Answer => {
  const { origin: its, pathname } = new URL(url);
  if (method !== 'GET' || its !== origin || !pathname.startsWith(base)) return 'pass';
  if (isNavigation) return 'page';
  return lasting.test(pathname.slice(base.length)) ? 'asset' : 'pass';
};

/** Whether a page is of the edition whose things are kept; one of another edition is not kept. */
export const isOfStamp = (html: string, stamp: string): boolean =>
  html.includes(`data-offline="${stamp}"`);

/** The page with its line about being offline, which every page carries hidden. */
export const withOfflineLine = (html: string): string =>
  html.replace(/(<p[^>]* data-offline="[^"]*"[^>]*?) hidden(?:="")?(?=[\s>])/, '$1');

/** Of all kept pages, oldest first, those that are one too many. */
export const pagesToDrop = <T>(kept: readonly T[]): readonly T[] =>
  kept.slice(0, Math.max(0, kept.length - MOST_VISITED));

/** Caches of other editions; assets of the last one stay for pages that are still open. */
export const cachesToDrop = (
  names: readonly string[],
  { base, cache }: OfflinePlan,
): readonly string[] => {
  const own = names.filter((name) => name.startsWith(cachePrefix(base)));
  const others = own.filter((name) => !name.endsWith(`:${cache}`));
  const [lastAssets] = others.filter((name) => name.includes(':assets:')).reverse();
  return others.filter((name) => name !== lastAssets);
};

export const cachePrefix = (base: string): string => `jianhe:${base}:`;
export const cacheName = (kind: 'assets' | 'pages', { base, cache }: OfflinePlan): string =>
  `${cachePrefix(base)}${kind}:${cache}`;
