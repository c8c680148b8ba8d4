import { readTypedCode } from '../ids/boardCode.ts';
import {
  boardLandingAddress,
  notFoundAddress,
  offlineAddress,
  searchAddress,
} from './addresses.ts';

/** What somebody wanted who typed an address that does not exist, or that is not kept offline. */
export interface AskedAddress {
  /** Address of the board whose code was written another way; below the base path. */
  readonly moveTo?: string;
  /** What to search for; empty if the address says nothing. */
  readonly query: string;
}

/**
 * Reads a board's code or a query from an address: `/Q/0F6-0Q62/`, `/search/?q=柏沟`,
 * `/rivers/bai-gou/`.
 *
 * @param path path with its base, percent-encoded
 * @param search query part, empty or beginning with `?`
 * @param base base path of the site, ending in `/`
 */
export const readAddress = (path: string, search: string, base: string): AskedAddress => {
  const asked = new URLSearchParams(search);
  const typed = asked.get('q') ?? asked.get('code');
  if (typed !== null) return { query: typed.trim() };
  if (ownAddresses.includes(`/${path.slice(base.length)}`)) return { query: '' };
  const parts = path
    .slice(base.length)
    .split('/')
    .map(decoded)
    .filter((part) => part !== '');
  const last = (parts.at(-1) ?? '').replace(/\.html?$/, '');
  if (!/^q$/i.test(parts.at(-2) ?? '')) return { query: last.replaceAll('-', '') };
  const read = readTypedCode(last);
  const address = read.kind === 'code' ? boardLandingAddress(read.code) : undefined;
  return {
    ...(address !== undefined && `${base}${address.slice(1)}` !== path && { moveTo: address }),
    query: last,
  };
};

/** Pages that read their address ask for nothing under their own. */
const ownAddresses: readonly string[] = [notFoundAddress, offlineAddress, searchAddress];

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
