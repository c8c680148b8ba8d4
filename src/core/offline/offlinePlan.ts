/** Build-time configuration of the service worker. */
export interface OfflinePlan {
  /** Base path of the site, with a trailing slash. */
  readonly base: string;
  /** Edition and program version of the pages this worker caches. Each page states its own. */
  readonly stamp: string;
  /** Name of this worker's caches: the stamp and a fingerprint of the cached files. */
  readonly cache: string;
  /** Site-relative paths, without the leading slash, fetched at installation. */
  readonly kept: readonly string[];
}

/** How a request is answered. */
export type Answer =
  /** Network first; falls back to the visited page. */
  | 'page'
  /** Cache first: the address changes whenever the content does. */
  | 'asset'
  /** Network first; falls back to a cached file, but only of the same edition. */
  | 'data'
  /** Not handled by the worker. */
  | 'pass';

/** Number of most recent visited pages to keep. */
export const MOST_VISITED = 40;

/** Number of most recent other files of visited pages to keep, and the largest size of one. */
export const MOST_USED = 60;
export const LARGEST_USED_BYTES = 400_000;

/** Time without a network answer after which the visited page is shown, in milliseconds. */
export const PATIENCE_MS = 4000;

/**
 * Addresses whose content never changes: files named by an edition, bundles named by their hash.
 */
const lasting = /^(?:_astro|finder)\//;
/** Data that pages fetch to find reaches and to draw the map. */
const data = /^(?:near|map|rivers\/[^/]+)\/[^/]+\.json$/;

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
  const path = pathname.slice(base.length);
  return lasting.test(path) ? 'asset' : data.test(path) ? 'data' : 'pass';
};

/** Whether a page belongs to the cached edition. A page of another edition is not cached. */
export const isOfStamp = (html: string, stamp: string): boolean =>
  html.includes(`data-offline="${stamp}"`);

/** Whether a data file belongs to the edition of a stamp; see `offlineStamp`. */
export const isOfEdition = (json: string, stamp: string): boolean =>
  json.includes(`"edition":${JSON.stringify(stamp.slice(0, stamp.lastIndexOf('.')))}`);

/** Addresses that a page needs to work offline, from its attribute `data-keep`. */
export const keptWith = (html: string): readonly string[] =>
  [...html.matchAll(/ data-keep="([^"]*)"/g)].flatMap(([, list = '']) =>
    list.split(' ').filter((address) => address !== ''),
  );

/** Addresses of the bundles named in a page or a bundle. */
export const bundlesNamedIn = (code: string, { base }: Pick<OfflinePlan, 'base'>) => [
  ...new Set(
    [...code.matchAll(/(?:_astro|["'`]\.)\/([\w.@-]+\.js)/g)].map(
      ([, name = '']) => `${base}_astro/${name}`,
    ),
  ),
];

/** The page with its offline notice shown; every page contains it hidden. */
export const withOfflineLine = (html: string): string =>
  html.replace(/(<p[^>]* data-offline="[^"]*"[^>]*?) hidden(?:="")?(?=[\s>])/, '$1');

/** Entries over the limit, from a list with the oldest first. */
export const oldestToDrop = <T>(kept: readonly T[], most: number): readonly T[] =>
  kept.slice(0, Math.max(0, kept.length - most));

/** Caches of other editions. Assets of the previous one stay for pages that are still open. */
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
export const cacheName = (
  kind: 'assets' | 'pages' | 'used',
  { base, cache }: OfflinePlan,
): string => `${cachePrefix(base)}${kind}:${cache}`;
