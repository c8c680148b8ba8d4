/**
 * Links that leave the site. A government site must warn its reader before a link opens a website
 * that does not belong to the government (国办发〔2017〕47号). Each such address has its own page with
 * the warning. It needs no script. Because it takes no address from the reader, it cannot be abused
 * as an open redirect.
 */

/** Where an absolute link leads. */
export type LinkTarget = 'own' | 'government' | 'outside';

/**
 * Target of an address; undefined unless it starts with http:// or https:// and can be parsed.
 *
 * @param host host name of the site itself
 */
export const findLinkTarget = (address: string, host: string): LinkTarget | undefined => {
  const url = findUrl(address);
  if (!url) return undefined;
  if (url.hostname === host) return 'own';
  return /(?:^|\.)gov\.cn$/.test(url.hostname) ? 'government' : 'outside';
};

/**
 * The name of the page for an outside address: its host and eight hexadecimal digits of a hash of
 * the whole address, such as `creativecommons-org-1c0ffee0`.
 *
 * @throws RangeError unless the address is an http or https address
 */
export const leaveKey = (address: string): string => {
  const url = findUrl(address);
  if (!url) throw new RangeError(`Expected an http or https address, received "${address}"`);
  const name = url.hostname
    .replace(/^www\./, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `${name}-${hashOf(url.href)}`;
};

const findUrl = (address: string): URL | undefined => {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address);
};

/** FNV-1a of 32 bits over UTF-16 units. */
const hashOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
};
