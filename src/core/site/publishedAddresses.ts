import {
  campaignAddress,
  caseAddress,
  chiefAddress,
  newsArticleAddress,
  problemAddress,
  regionAddress,
  riverAddress,
  unitAddress,
} from './addresses.ts';
import type { OfficeExport } from '../formats/formats.ts';
import type { CollectionName } from '../formats/collections.ts';

/**
 * A page with its own address for a row of the record. Boards are tracked in their ledger instead.
 */
export interface PublishedAddress {
  readonly address: string;
  readonly name: string;
  readonly collection: CollectionName;
  readonly key: string;
}

/** Every address that comes from a row of the record. */
export const publishedAddresses = (record: OfficeExport): readonly PublishedAddress[] => [
  ...record.rivers.map(({ id, name }) => row('rivers', id, name, riverAddress)),
  ...record.regions.map(({ code, name }) => row('regions', code, name, regionAddress)),
  ...record.people.map(({ id, name }) => row('people', id, name, chiefAddress)),
  ...(record.problems ?? []).map(({ id, description }) =>
    row('problems', id, description, problemAddress),
  ),
  ...(record.memberUnits ?? []).map(({ id, name }) => row('memberUnits', id, name, unitAddress)),
  ...(record.campaigns ?? []).map(({ id, name }) => row('campaigns', id, name, campaignAddress)),
  ...(record.cases ?? []).map(({ id, title }) => row('cases', id, title, caseAddress)),
  ...(record.news ?? []).map(({ slug, title }) => row('news', slug, title, newsArticleAddress)),
];

const row = (
  collection: CollectionName,
  key: string,
  name: string,
  addressOf: (key: string) => string,
): PublishedAddress => ({ address: addressOf(key), name, collection, key });
