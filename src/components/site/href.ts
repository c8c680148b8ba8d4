const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * A link to one of the site's own addresses under the configured base path.
 *
 * @param address site-relative address from `core/addresses.ts`, beginning with `/`
 */
export const href = (address: string): string => `${base}${address}`;
