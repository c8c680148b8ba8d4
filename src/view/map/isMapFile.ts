import type { MapFile } from './mapFiles.ts';

/** Rejects anything that is not the site's map file, such as an error page or a truncated file. */
export const isMapFile = (value: unknown): value is MapFile =>
  typeof value === 'object' &&
  value !== null &&
  ['rivers', 'things', 'labels', 'parts', 'box'].every((name) =>
    Array.isArray(Reflect.get(value, name)),
  );
