import { errorAt, type Issue } from '../../issues/issue.ts';
import { findMeant } from '../findMeant.ts';
import type { Relation } from '../relationContext.ts';
import { keyedTables } from '../rowKeys.ts';
import type { CollectionName } from '../../formats/collections.ts';

/** One reference of a row: where it stands and what it points to. */
interface Pointer {
  readonly path: readonly (string | number)[];
  readonly to: CollectionName;
  readonly key: string | undefined;
}

/** Every reference from a row to another row resolves. */
export const references: Relation = ({ exported, mayExist = () => false, at }) => {
  const keys = new Map(keyedTables(exported).map((table) => [table.name, new Set(table.keys)]));
  const check = <Row>(
    name: CollectionName,
    rows: readonly Row[],
    pointersOf: (row: Row) => readonly Pointer[],
  ): readonly Issue[] =>
    rows.flatMap((row, index) =>
      pointersOf(row).flatMap(({ path, to, key }) => {
        const known = keys.get(to) ?? new Set();
        if (key === undefined || known.has(key) || mayExist(to, key)) return [];
        const meant = known.size <= 5000 ? findMeant(key, sameDigits(key, known)) : undefined;
        return [
          errorAt(at(name, index, ...path), 'row.unresolved', {
            collection: to,
            received: key,
            ...(meant !== undefined && { meant }),
          }),
        ];
      }),
    );

  const river = pointer('riverId', 'rivers');
  const reach = pointer('reachId', 'reaches');
  const campaign = pointer('campaignId', 'campaigns');
  return [
    ...check('rivers', exported.rivers, (row) => [
      { path: ['flowsInto', 'riverId'], to: 'rivers', key: row.flowsInto?.riverId },
    ]),
    ...check('reaches', exported.reaches, (row) => [
      river(row.riverId),
      { path: ['regionCode'], to: 'regions', key: row.regionCode },
    ]),
    ...check('postHoldings', exported.postHoldings, holderPointers),
    ...check('policeChiefs', exported.policeChiefs, holderPointers),
    ...check('contacts', exported.contacts, ({ owner }) => {
      switch (owner.kind) {
        case 'office':
          return [];
        case 'region':
          return [{ path: ['owner', 'regionCode'], to: 'regions', key: owner.regionCode }];
        case 'holding':
          return [{ path: ['owner', 'holdingId'], to: 'postHoldings', key: owner.holdingId }];
        case 'police':
          return [
            { path: ['owner', 'policeChiefId'], to: 'policeChiefs', key: owner.policeChiefId },
          ];
      }
    }),
    ...check('signboards', exported.signboards, (row) => [
      river(row.riverId),
      reach(row.reachId),
      { path: ['retired', 'successorCode'], to: 'signboards', key: row.retired?.successorCode },
    ]),
    ...check('problems', exported.problems, (row) => [river(row.riverId), reach(row.reachId)]),
    ...check('cleanups', exported.cleanups, (row) => [
      river(row.riverId),
      reach(row.reachId),
      campaign(row.campaignId),
    ]),
    ...check('patrols', exported.patrols, (row) => [
      { path: ['holdingId'], to: 'postHoldings', key: row.holdingId },
      reach(row.reachId),
    ]),
    ...check('sections', exported.sections, (row) => [river(row.riverId)]),
    ...check('waterMonths', exported.waterMonths, (row) => [
      { path: ['sectionId'], to: 'sections', key: row.sectionId },
    ]),
    ...check('targets', exported.targets, (row) => [
      { path: ['ownerUnitId'], to: 'memberUnits', key: row.ownerUnitId },
    ]),
    ...check('campaigns', exported.campaigns, (row) => [
      { path: ['leadUnitId'], to: 'memberUnits', key: row.leadUnitId },
    ]),
    ...check('enforcements', exported.enforcements, (row) => [
      campaign(row.campaignId),
      ...row.unitIds.map((key, i) => ({ path: ['unitIds', i], to: 'memberUnits' as const, key })),
      ...row.riverIds.map((key, i) => ({ path: ['riverIds', i], to: 'rivers' as const, key })),
    ]),
    ...check('cases', exported.cases, (row) => [
      river(row.riverId),
      campaign(row.campaignId),
      { path: ['handlingUnitId'], to: 'memberUnits', key: row.handlingUnitId },
    ]),
    ...check('sandReaches', exported.sandReaches, (row) => [river(row.riverId)]),
    ...check('wells', exported.wells, (row) => [
      { path: ['regionCode'], to: 'regions', key: row.regionCode },
    ]),
    ...check('assessments', exported.assessments, (row) => [
      { path: ['regionCode'], to: 'regions', key: row.regionCode },
    ]),
    ...check('projects', exported.projects, (row) => [
      river(row.riverId),
      { path: ['unitId'], to: 'memberUnits', key: row.unitId },
    ]),
    ...check('honours', exported.honours, (row) => [
      { path: ['regionCode'], to: 'regions', key: row.regionCode },
    ]),
    ...check('news', exported.news, (row) => [
      campaign(row.campaignId),
      ...row.riverIds.map((key, i) => ({ path: ['riverIds', i], to: 'rivers' as const, key })),
      ...(row.personIds ?? []).map((key, i) => ({
        path: ['personIds', i],
        to: 'people' as const,
        key,
      })),
      ...(row.regionCodes ?? []).map((key, i) => ({
        path: ['regionCodes', i],
        to: 'regions' as const,
        key,
      })),
    ]),
    ...exported.corrections.flatMap(({ collection, id }, index) => {
      const known = [...keys].find(([name]) => name === collection)?.[1];
      if (known?.has(id) || mayExist(collection, id)) return [];
      return [
        errorAt(at('corrections', index), 'correction.unresolved', { collection, received: id }),
      ];
    }),
    ...(exported.lines?.features ?? []).flatMap(({ properties }, index) => {
      const { riverId } = properties;
      if (keys.get('rivers')?.has(riverId) || mayExist('rivers', riverId)) return [];
      const place = at('lines', 'features', index, 'properties', 'riverId');
      return [errorAt(place, 'row.unresolved', { collection: 'rivers', received: riverId })];
    }),
  ];
};

/** Ids that differ in their digits are different rows, not typing slips. */
const sameDigits = (key: string, known: ReadonlySet<string>): readonly string[] => {
  const digits = key.replace(/\D/g, '');
  return [...known].filter((other) => other.replace(/\D/g, '') === digits);
};

const pointer =
  (field: string, to: CollectionName) =>
  (key: string | undefined): Pointer => ({ path: [field], to, key });

const holderPointers = (row: {
  readonly personId: string;
  readonly scope:
    | { readonly kind: 'region'; readonly regionCode: string }
    | { readonly kind: 'river'; readonly riverId: string }
    | { readonly kind: 'reach'; readonly reachId: string };
}): readonly Pointer[] => {
  const person = pointer('personId', 'people')(row.personId);
  switch (row.scope.kind) {
    case 'region':
      return [person, { path: ['scope', 'regionCode'], to: 'regions', key: row.scope.regionCode }];
    case 'river':
      return [person, { path: ['scope', 'riverId'], to: 'rivers', key: row.scope.riverId }];
    case 'reach':
      return [person, { path: ['scope', 'reachId'], to: 'reaches', key: row.scope.reachId }];
  }
};
