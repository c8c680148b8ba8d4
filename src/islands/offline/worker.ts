import {
  cacheName,
  cachesToDrop,
  isOfStamp,
  pagesToDrop,
  PATIENCE_MS,
  planAnswer,
  withOfflineLine,
  type OfflinePlan,
} from '../../core/offline/offlinePlan.ts';

/** What this file uses of a service worker's scope; the browser's types are those of pages. */
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
/** Written in front of this file when a site is built. */
declare const JIANHE_OFFLINE: OfflinePlan;

const plan = JIANHE_OFFLINE;
const assetsName = cacheName('assets', plan);
const pagesName = cacheName('pages', plan);

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
  if (answer === 'asset') event.respondWith(answerAsset(request));
});

/** The directory of telephones, the finder and its names: all or nothing. */
const keepAtOnce = async (): Promise<void> => {
  const cache = await caches.open(assetsName);
  await cache.addAll(plan.kept.map((path) => new Request(plan.base + path, { cache: 'no-cache' })));
};

const dropOthers = async (): Promise<void> => {
  const drop = cachesToDrop(await caches.keys(), plan);
  await Promise.all(drop.map((name) => caches.delete(name)));
};

/** The page that brought the worker was fetched before there was one. */
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
  const answered = fromNetwork.catch(() => undefined);
  const first = kept ? Promise.race([answered, patience()]) : answered;
  return (await first) ?? (kept && (await offline(kept))) ?? (await answerUnkept(address));
};

const patience = (): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, PATIENCE_MS);
  });

/** A page that was never visited: the kept pages by their address, else the telephones. */
const answerUnkept = async (address: string): Promise<Response> => {
  const cache = await caches.open(assetsName);
  const kept = (await cache.match(address)) ?? (await cache.match(`${plan.base}offline/`));
  return kept ? await offline(kept) : Response.error();
};

/** A kept page that says so, and of what day its data are. */
const offline = async (kept: Response): Promise<Response> =>
  new Response(withOfflineLine(await kept.text()), { headers: kept.headers });

/** Keeps a page of this edition only: another edition's page never meets this one's things. */
const keepPage = async (address: string, response: Response): Promise<void> => {
  if (!response.ok || response.redirected) return;
  const copy = response.clone();
  if (!isOfStamp(await response.text(), plan.stamp)) {
    await self.registration.update();
    return;
  }
  const cache = await caches.open(pagesName);
  await cache.delete(address);
  await cache.put(address, copy);
  const drop = pagesToDrop(await cache.keys());
  await Promise.all(drop.map((request) => cache.delete(request)));
};

/** Kept by any edition: the address of an asset tells its content. */
const answerAsset = async (request: Request): Promise<Response> =>
  (await caches.match(request)) ?? (await fetch(request));

/** The page of an address, whatever was asked of it or at whatever place it opens. */
const addressOf = (url: string): string => new URL(url).pathname;
