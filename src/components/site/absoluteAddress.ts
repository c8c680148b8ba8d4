import { href } from './href.ts';

/**
 * The full address of a page as it is printed, cited and put into data.
 *
 * @param host host name without scheme
 * @param address site-relative address from `core/addresses.ts`
 */
export const absoluteAddress = (host: string, address: string): string =>
  `https://${host}${href(address)}`;
