import type { Position } from '../../core/geometry/position.ts';

/** A position of the device, or why there is none. */
export type Located =
  | { readonly kind: 'position'; readonly position: Position; readonly accuracyM: number }
  | { readonly kind: 'refused' | 'unavailable' | 'timeout' | 'unsupported' | 'insecure' };

/** Time limit for the device, milliseconds. */
const PATIENCE_MS = 20_000;

/**
 * Asks the device for its position, once. Some WebViews never answer when their own prompt is
 * closed, so this uses its own timer beside the device's.
 */
export const locate = (): Promise<Located> =>
  new Promise((resolve) => {
    if (!window.isSecureContext) {
      resolve({ kind: 'insecure' });
      return;
    }
    if (!('geolocation' in navigator)) {
      resolve({ kind: 'unsupported' });
      return;
    }
    const clock = setTimeout(() => resolve({ kind: 'timeout' }), PATIENCE_MS + 5000);
    const end = (located: Located): void => {
      clearTimeout(clock);
      resolve(located);
    };
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        end({
          kind: 'position',
          position: [coords.longitude, coords.latitude],
          accuracyM: Number.isFinite(coords.accuracy) ? coords.accuracy : 0,
        }),
      ({ code }) => end({ kind: reasons[code] ?? 'unavailable' }),
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 30_000 },
    );
  });

/** Indexed by the error code of the device. */
const reasons: Readonly<Record<number, 'refused' | 'unavailable' | 'timeout'>> = {
  1: 'refused',
  2: 'unavailable',
  3: 'timeout',
};
