/**
 * The service worker of a site that caches nothing: removes the caches of an earlier worker and
 * unregisters itself.
 */
interface WorkerScope {
  readonly registration: { readonly unregister: () => Promise<boolean> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(
    type: 'install' | 'activate',
    listen: (event: { readonly waitUntil: (work: Promise<unknown>) => void }) => void,
  ): void;
}

declare const self: WorkerScope;
/** Prefix of this site's cache names; the build inserts it before this file. */
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
