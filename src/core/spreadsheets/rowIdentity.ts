import { valueAt } from '../paths/valueAt.ts';
import { compareKey } from '../text/cleanText.ts';
import type { CollectionName } from '../formats/collections.ts';
import type { Row } from './rowStore.ts';

/** How a row without an identifier is matched, as dotted paths. */
export interface RowIdentity {
  /** All of these must be equal, or absent on both sides. */
  readonly exact: readonly string[];
  /** These decide further, if the table gives them. */
  readonly given?: readonly string[];
  /** Parts of a new identifier; absent if the office gives it. */
  readonly id?: readonly string[];
}

const scope = ['scope.regionCode', 'scope.riverId', 'scope.reachId'];
const owner = ['owner.kind', 'owner.regionCode', 'owner.holdingId', 'owner.policeChiefId'];

/** Which fields make two rows the same, by collection. */
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

/**
 * The values that identify a row, as one text; undefined if it has none of them. Names are the same in
 * any spacing and width.
 */
export const identityKey = (collection: CollectionName, row: Row): string | undefined => {
  const values = rowIdentities[collection].exact.map((path) => valueAt(row, path.split('.')));
  return values.every((value) => value === undefined)
    ? undefined
    : JSON.stringify(values.map((value) => comparable(value) ?? null));
};

const comparable = (value: unknown): unknown =>
  typeof value === 'string' && !isIdentifier.test(value) ? compareKey(value) : value;

/** Identifiers, codes and months have one spelling, and there are many of them. */
const isIdentifier = /^[a-zA-Z0-9-]*$/;

/** Whether a row does not contradict a draft in the fields that decide further. */
export const agreesWith = (collection: CollectionName, row: Row, draft: Row): boolean =>
  (rowIdentities[collection].given ?? []).every((path) => {
    const value = valueAt(draft, path.split('.'));
    return value === undefined || comparable(value) === comparable(valueAt(row, path.split('.')));
  });
