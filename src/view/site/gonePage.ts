import type { Tombstones } from '../../core/schemas/tombstones.ts';
import { text } from '../../i18n/text.ts';

/** The page of a removed address. It still answers, with the reason. */
export interface GonePage {
  readonly address: string;
  /** The address without its outer slashes, as route parameter: `rivers/sha-gou`. */
  readonly path: string;
  readonly name: string;
  readonly sentence: string;
}

/** One page for each address that was published and then given up with a reason. */
export const gonePages = (tombstones: Tombstones): readonly GonePage[] =>
  tombstones.map(({ address, name, reason, edition }) => ({
    address,
    path: address.replace(/^\/|\/$/g, ''),
    name,
    sentence: text.pages.gone(edition, reason),
  }));
