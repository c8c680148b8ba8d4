import { boardLandingAddress, signboardAddress } from './addresses.ts';
import { publishedAddresses } from './publishedAddresses.ts';
import type { PublishedRecord } from '../record/record.ts';
import type { Tombstones } from '../schemas/tombstones.ts';

/**
 * The tombstones that stand: an address that came back is its own page again, and of an address that
 * was given up twice the last reason counts.
 */
export const standingTombstones = (tombstones: Tombstones, record: PublishedRecord): Tombstones => {
  const live = new Set([
    ...publishedAddresses(record).map(({ address }) => address),
    ...record.signboards.flatMap(({ code }) => boardAddresses(code)),
  ]);
  return [...new Map(tombstones.map((each) => [each.address, each])).values()].filter(
    ({ address }) => !live.has(address),
  );
};

/** Where a board answers: its landing page, also in small letters, and its entry in the register. */
export const boardAddresses = (code: string): readonly string[] => [
  boardLandingAddress(code),
  boardLandingAddress(code).toLowerCase(),
  signboardAddress(code),
];
