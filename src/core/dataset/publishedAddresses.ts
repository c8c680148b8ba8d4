import {
  campaignAddress, caseAddress, chiefAddress, newsArticleAddress, regionAddress, riverAddress,
} from '../addresses.ts';
import type { PublishedRecord } from '../record.ts';
import type { CollectionName } from '../schemas/officeExport.ts';

/** A page that a record gives an address of its own. Boards are kept by their ledger instead. */
export interface PublishedAddress {
  readonly address: string;
  readonly name: string;
  readonly collection: CollectionName;
}

/** Every address that exists because of a row of the record. */
export const publishedAddresses = (record: PublishedRecord): readonly PublishedAddress[] => [
  ...record.rivers.map(({ id, name }) => ({ address: riverAddress(id), name, collection: 'rivers' as const })),
  ...record.regions.map(({ code, name }) => ({
    address: regionAddress(code), name, collection: 'regions' as const,
  })),
  ...record.people.map(({ id, name }) => ({ address: chiefAddress(id), name, collection: 'people' as const })),
  ...record.campaigns.map(({ id, name }) => ({
    address: campaignAddress(id), name, collection: 'campaigns' as const,
  })),
  ...record.cases.map(({ id, title }) => ({ address: caseAddress(id), name: title, collection: 'cases' as const })),
  ...record.news.map(({ slug, title }) => ({
    address: newsArticleAddress(slug), name: title, collection: 'news' as const,
  })),
];
