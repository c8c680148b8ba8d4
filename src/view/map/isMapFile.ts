import type { MapFile } from './mapFiles.ts';

/** Refuses what came in place of the site's own file: an error page, or half of it. */
export const isMapFile = (value: unknown): value is MapFile =>
  typeof value === 'object' &&
  value !== null &&
  ['rivers', 'things', 'labels', 'parts', 'box'].every((name) =>
    Array.isArray(Reflect.get(value, name)),
  );
