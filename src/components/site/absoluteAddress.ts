import { href } from './href.ts';

/**
 * The full address of a page, as printed, cited and used in structured data.
 *
 * @param host host name without scheme
 * @param address site-relative address from `core/addresses.ts`
 */
export const absoluteAddress = (host: string, address: string): string =>
  `https://${host}${href(address)}`;
