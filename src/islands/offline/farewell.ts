/** The worker of a site that keeps nothing: it clears up after an earlier one and goes. */
interface WorkerScope {
  readonly registration: { readonly unregister: () => Promise<boolean> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(
    type: 'install' | 'activate',
    listen: (event: { readonly waitUntil: (work: Promise<unknown>) => void }) => void,
  ): void;
}

declare const self: WorkerScope;
/** Beginning of the names of this site's caches; written in front of this file. */
declare const JIANHE_CACHES: string;

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith(JIANHE_CACHES)).map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.registration.unregister()),
  );
});

export {};
