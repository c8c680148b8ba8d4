import { valueAt } from '../json/valueAt.ts';
import type { CollectionName } from '../formats/collections.ts';
import type { Row } from './rowStore.ts';

/** By what a row without an identifier is known again, as dotted paths. */
export interface RowIdentity {
  /** All of these are the same, or absent on both sides. */
  readonly exact: readonly string[];
  /** These decide further, where the table gives them. */
  readonly given?: readonly string[];
  /** What a new identifier is made of; absent where the office gives it. */
  readonly id?: readonly string[];
}

const scope = ['scope.regionCode', 'scope.riverId', 'scope.reachId'];
const owner = ['owner.kind', 'owner.regionCode', 'owner.holdingId', 'owner.policeChiefId'];

/** What makes two rows the same, by collection. */
export const rowIdentities: Readonly<Record<CollectionName, RowIdentity>> = {
  regions: { exact: ['code'] },
  rivers: { exact: ['name'], id: ['name'] },
  reaches: { exact: ['riverId'], given: ['regionCode', 'name', 'side'], id: ['riverId', 'name'] },
  people: { exact: ['name'], id: ['name'] },
  postHoldings: {
    exact: ['personId', 'level', ...scope],
    given: ['from'],
    id: ['personId', 'level', ...scope],
  },
  policeChiefs: { exact: ['personId', ...scope], given: ['from'], id: ['personId', ...scope] },
  contacts: { exact: [...owner, 'kind'], given: ['number'], id: [...owner, 'kind'] },
  signboards: { exact: ['code'] },
  problems: {
    exact: ['riverId', 'description'],
    given: ['reachId', 'atKm', 'dueOn'],
    id: ['riverId', 'dueOn'],
  },
  cleanups: {
    exact: ['riverId', 'reachId', 'campaignId', 'month', 'unit'],
    id: ['riverId', 'reachId', 'campaignId', 'month', 'unit'],
  },
  patrols: { exact: ['holdingId', 'reachId', 'month'] },
  sections: { exact: ['name'], given: ['riverId'], id: ['name'] },
  waterMonths: { exact: ['sectionId', 'month'] },
  memberUnits: { exact: ['name'], id: ['name'] },
  targets: { exact: ['year', 'name'], id: ['year', 'name'] },
  campaigns: { exact: ['name'], id: ['name'] },
  enforcements: { exact: ['on', 'name'], id: ['on', 'name'] },
  cases: { exact: ['title'], id: ['title'] },
  sandReaches: { exact: ['riverId', 'name'], id: ['riverId', 'name'] },
  wells: { exact: ['regionCode', 'month'] },
  trainings: { exact: ['on', 'name'], id: ['on', 'name'] },
  publicReports: { exact: ['month', 'channel'] },
  assessments: { exact: ['year', 'regionCode'] },
  projects: { exact: ['name'], given: ['riverId'], id: ['name'] },
  publicity: { exact: ['on', 'name'], id: ['on', 'name'] },
  honours: { exact: ['on', 'name', 'regionCode'], id: ['on', 'name'] },
  news: { exact: ['title'], id: ['title'] },
  corrections: { exact: ['collection', 'id'] },
};

/** The values a row is known by, as one text; undefined where it has none of them. */
export const identityKey = (collection: CollectionName, row: Row): string | undefined => {
  const values = rowIdentities[collection].exact.map((path) => valueAt(row, path.split('.')));
  return values.every((value) => value === undefined)
    ? undefined
    : JSON.stringify(values.map((value) => value ?? null));
};

/** Whether a row says nothing else than a draft, in what decides further. */
export const agreesWith = (collection: CollectionName, row: Row, draft: Row): boolean =>
  (rowIdentities[collection].given ?? []).every((path) => {
    const value = valueAt(draft, path.split('.'));
    return value === undefined || value === valueAt(row, path.split('.'));
  });
