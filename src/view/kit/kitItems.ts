/** The pieces of a set, in the order of its page. */
export const kitItems = [
  { id: 'poster-a3', file: 'poster-a3.pdf', medium: 'poster-a3' },
  { id: 'poster-a2', file: 'poster-a2.pdf', medium: 'poster-a2' },
  { id: 'banner', file: 'banner.pdf', medium: 'banner' },
  { id: 'leaflet', file: 'leaflet.pdf', medium: 'leaflet' },
  { id: 'stickers', file: 'stickers.pdf', medium: 'sticker' },
  { id: 'long', file: 'long.png', medium: 'long' },
  { id: 'cover', file: 'cover.png', medium: undefined },
  { id: 'square', file: 'square.png', medium: undefined },
  { id: 'led', file: 'led.png', medium: 'led' },
  { id: 'led-wide', file: 'led-wide.png', medium: 'led-wide' },
] as const;

export type KitItem = (typeof kitItems)[number];
export type KitItemId = KitItem['id'];

/**
 * Media that a server log can tell apart, one word each. A printed word never changes. Posters of
 * either size from before 2026-11-28 carry `poster`.
 */
export type KitMedium = NonNullable<KitItem['medium']>;

/** The archive of everything. */
export const kitArchive = 'kit.zip';

/** A thumbnail of each printed piece, for its page. */
export const previewOf = (id: KitItemId): string => `${id}-preview.png`;
