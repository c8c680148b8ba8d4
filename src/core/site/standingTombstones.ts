import { boardLandingAddress, signboardAddress } from './addresses.ts';
import { publishedAddresses } from './publishedAddresses.ts';
import type { OfficeExport } from '../formats/formats.ts';
import type { Tombstones } from '../schemas/tombstones.ts';

/**
 * The tombstones in force. An address that exists again is its own page. If an address was given up
 * twice, the last reason counts.
 */
export const standingTombstones = (tombstones: Tombstones, record: OfficeExport): Tombstones => {
  const live = new Set([
    ...publishedAddresses(record).map(({ address }) => address),
    ...(record.signboards ?? []).flatMap(({ code }) => boardAddresses(code)),
  ]);
  return [...new Map(tombstones.map((each) => [each.address, each])).values()].filter(
    ({ address }) => !live.has(address),
  );
};

/** Addresses of a board: its landing page, also in lower case, and its entry in the register. */
export const boardAddresses = (code: string): readonly string[] => [
  boardLandingAddress(code),
  boardLandingAddress(code).toLowerCase(),
  signboardAddress(code),
];
