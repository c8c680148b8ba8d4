import {
  bundlesNamedIn,
  cacheName,
  cachesToDrop,
  isOfEdition,
  isOfStamp,
  keptWith,
  LARGEST_USED_BYTES,
  MOST_USED,
  MOST_VISITED,
  oldestToDrop,
  PATIENCE_MS,
  planAnswer,
  withOfflineLine,
  type OfflinePlan,
} from '../../core/offline/offlinePlan.ts';

/** The parts of a service worker's scope used here; the DOM types cover pages only. */
interface WorkerScope {
  readonly location: Location;
  readonly registration: { readonly update: () => Promise<unknown> };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: {
      readonly includeUncontrolled: boolean;
    }) => Promise<readonly { readonly url: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: RequestEvent) => void): void;
}
interface LifeEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface RequestEvent extends LifeEvent {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

declare const self: WorkerScope;
/** Inserted before this file when the site is built. */
declare const JIANHE_OFFLINE: OfflinePlan;

const plan = JIANHE_OFFLINE;
const assetsName = cacheName('assets', plan);
const pagesName = cacheName('pages', plan);
const usedName = cacheName('used', plan);

self.addEventListener('install', (event) => {
  event.waitUntil(keepAtOnce().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    dropOthers()
      .then(() => self.clients.claim())
      .then(keepOpenPages),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { method, url, mode } = request;
  const answer = planAnswer(
    { method, url, isNavigation: mode === 'navigate' },
    self.location.origin,
    plan,
  );
  if (answer === 'page') event.respondWith(answerPage(event));
  if (answer === 'asset') event.respondWith(answerAsset(event));
  if (answer === 'data') event.respondWith(answerData(event));
});

/** The telephone directory, the finder and its names: all or nothing. */
const keepAtOnce = async (): Promise<void> => {
  const cache = await caches.open(assetsName);
  await cache.addAll(plan.kept.map((path) => new Request(plan.base + path, { cache: 'no-cache' })));
};

const dropOthers = async (): Promise<void> => {
  const drop = cachesToDrop(await caches.keys(), plan);
  await Promise.all(drop.map((name) => caches.delete(name)));
};

/** The page that registered the worker was fetched before it was active. */
const keepOpenPages = async (): Promise<void> => {
  const open = await self.clients.matchAll({ includeUncontrolled: true });
  const own = open.filter(({ url }) => url.startsWith(self.location.origin + plan.base));
  await Promise.all(
    own.map(async ({ url }) => {
      const response = await fetch(url, { credentials: 'same-origin' }).catch(() => undefined);
      if (response) await keepPage(addressOf(url), response);
    }),
  );
};

const answerPage = async (event: RequestEvent): Promise<Response> => {
  const address = addressOf(event.request.url);
  const fromNetwork = fetch(event.request).then((response) => {
    event.waitUntil(keepPage(address, response.clone()));
    return response;
  });
  const kept = await (await caches.open(pagesName)).match(address);
  const first = await unlessLate(fromNetwork, kept);
  return first ?? (kept && (await offline(kept))) ?? (await answerUnkept(address));
};

/** The network's answer; undefined if it fails, or takes too long while a cached one exists. */
const unlessLate = (
  fromNetwork: Promise<Response>,
  kept: Response | undefined,
): Promise<Response | undefined> => {
  const answered = fromNetwork.catch(() => undefined);
  return kept ? Promise.race([answered, patience()]) : answered;
};

const patience = (): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, PATIENCE_MS);
  });

/**
 * For a page that was never visited: the cached page of the same address, else the telephone
 * directory.
 */
const answerUnkept = async (address: string): Promise<Response> => {
  const cache = await caches.open(assetsName);
  const kept = (await cache.match(address)) ?? (await cache.match(`${plan.base}offline/`));
  return kept ? await offline(kept) : Response.error();
};

/** A cached page with its offline notice and the date of its data. */
const offline = async (kept: Response): Promise<Response> =>
  new Response(withOfflineLine(await kept.text()), { headers: kept.headers });

/** Caches only pages of this edition, so pages and data of two editions never mix. */
const keepPage = async (address: string, response: Response): Promise<void> => {
  if (!response.ok || response.redirected) return;
  const copy = response.clone();
  const html = await response.text();
  if (!isOfStamp(html, plan.stamp)) {
    await self.registration.update();
    return;
  }
  await keepAmongLast(pagesName, { address, response: copy, most: MOST_VISITED });
  const needed = keptWith(html);
  if (needed.length === 0) return;
  await keepBundles(bundlesNamedIn(html, plan));
  for (const one of needed) await fetchAndKeep(one).catch(() => undefined);
};

/** Caches bundles and the bundles they import. */
const keepBundles = async (addresses: readonly string[]): Promise<void> => {
  const wanted = new Set(addresses);
  for (const address of wanted) {
    const kept = await caches.match(address);
    const response = kept ?? (await fetchAndKeep(address).catch(() => undefined));
    const code = (await response?.text()) ?? '';
    for (const named of bundlesNamedIn(code, plan)) wanted.add(named);
  }
};

const fetchAndKeep = async (address: string): Promise<Response> => {
  const response = await fetch(address);
  await keepUsed(address, response.clone());
  return response;
};

/** Caches a file fetched by a page, unless it is large or data of another edition. */
const keepUsed = async (address: string, response: Response): Promise<void> => {
  if (!response.ok || response.redirected) return;
  const copy = response.clone();
  const content = await response.text();
  if (content.length > LARGEST_USED_BYTES) return;
  if (address.endsWith('.json') && !isOfEdition(content, plan.stamp)) return;
  await keepAmongLast(usedName, { address, response: copy, most: MOST_USED });
};

const keepAmongLast = async (
  name: string,
  {
    address,
    response,
    most,
  }: { readonly address: string; readonly response: Response; readonly most: number },
): Promise<void> => {
  const cache = await caches.open(name);
  await cache.delete(address);
  await cache.put(address, response);
  const drop = oldestToDrop(await cache.keys(), most);
  await Promise.all(drop.map((request) => cache.delete(request)));
};

/** Cached for any edition: the address of an asset identifies its content. */
const answerAsset = async (event: RequestEvent): Promise<Response> =>
  (await caches.match(event.request)) ?? (await fetchUsed(event));

const answerData = async (event: RequestEvent): Promise<Response> => {
  const kept = await (await caches.open(usedName)).match(addressOf(event.request.url));
  return (await unlessLate(fetchUsed(event), kept)) ?? kept ?? Response.error();
};

const fetchUsed = async (event: RequestEvent): Promise<Response> => {
  const response = await fetch(event.request);
  event.waitUntil(keepUsed(addressOf(event.request.url), response.clone()));
  return response;
};

/** The page of an address, without query and anchor. */
const addressOf = (url: string): string => new URL(url).pathname;
