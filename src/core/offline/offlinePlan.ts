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
  /** Answer from the cache first: the address changes whenever the content does. */
  | 'asset'
  /** The network first, and what came before when there is none: files of this edition only. */
  | 'data'
  /** Not the worker's business. */
  | 'pass';

/** Visited pages that are kept, the last ones. */
export const MOST_VISITED = 40;

/** Files that visited pages fetched, besides those kept at once: the last ones, none larger. */
export const MOST_USED = 60;
export const LARGEST_USED_BYTES = 400_000;

/** After this the visited page is shown while the network is silent, in milliseconds. */
export const PATIENCE_MS = 4000;

/** Addresses whose content never changes: names of an edition, bundles named by their hash. */
const lasting = /^(?:_astro|finder)\//;
/** What pages fetch to find reaches and to draw the map. */
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

/** Whether a page is of the edition whose things are kept; one of another edition is not kept. */
export const isOfStamp = (html: string, stamp: string): boolean =>
  html.includes(`data-offline="${stamp}"`);

/** Whether a file of data is of the edition of a stamp; see `offlineStamp`. */
export const isOfEdition = (json: string, stamp: string): boolean =>
  json.includes(`"edition":${JSON.stringify(stamp.slice(0, stamp.lastIndexOf('.')))}`);

/** Addresses that a page says it needs to work without a network, in its attribute `data-keep`. */
export const keptWith = (html: string): readonly string[] =>
  [...html.matchAll(/ data-keep="([^"]*)"/g)].flatMap(([, list = '']) =>
    list.split(' ').filter((address) => address !== ''),
  );

/** Addresses of the bundles that a page, or a bundle, names. */
export const bundlesNamedIn = (code: string, { base }: Pick<OfflinePlan, 'base'>) => [
  ...new Set(
    [...code.matchAll(/(?:_astro|["'`]\.)\/([\w.@-]+\.js)/g)].map(
      ([, name = '']) => `${base}_astro/${name}`,
    ),
  ),
];

/** The page with its line about being offline, which every page carries hidden. */
export const withOfflineLine = (html: string): string =>
  html.replace(/(<p[^>]* data-offline="[^"]*"[^>]*?) hidden(?:="")?(?=[\s>])/, '$1');

/** Of all kept, oldest first, those that are one too many. */
export const oldestToDrop = <T>(kept: readonly T[], most: number): readonly T[] =>
  kept.slice(0, Math.max(0, kept.length - most));

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
export const cacheName = (
  kind: 'assets' | 'pages' | 'used',
  { base, cache }: OfflinePlan,
): string => `${cachePrefix(base)}${kind}:${cache}`;
