import {
  firstDayOf,
  getCalendarDate,
  lastDayOf,
  type CalendarDate,
} from '../../calendar/calendar.ts';
import { parentOf } from '../../ids/regionCode.ts';
import { errorAt, type Issue, type IssuePlace } from '../../issues/issue.ts';
import {
  existsOn,
  existsWithin,
  predecessorsOf,
  standingSuccessors,
  type Named,
  type Succeeded,
} from '../../places/life.ts';
import type { Term } from '../../chiefs/terms.ts';
import type { PostHolding } from '../../record/record.ts';
import { publicationDay } from '../publicationDay.ts';
import type { Relation, RelationContext } from '../relationContext.ts';

/**
 * Lives of places, waters, reaches and units: they end after they begin, their successors are in the
 * export and lead in no circle, nothing outlives what it lies in, and what is dated names a place
 * that existed then. Only what is always true is an error.
 */
export const lives: Relation = (context) => [
  ...ownLives(context),
  ...formerNames(context),
  ...children(context),
  ...datedRows(context),
];

type Rows = ReadonlyMap<string, Succeeded>;

type LivingCollection = 'regions' | 'rivers' | 'reaches' | 'memberUnits';

const unitsOf = ({ exported }: RelationContext): Rows =>
  new Map(exported.memberUnits.map((unit) => [unit.id, unit]));

const livingTables = (
  context: RelationContext,
): readonly { readonly name: LivingCollection; readonly rows: Rows }[] => [
  { name: 'regions', rows: context.index.regionByCode },
  { name: 'rivers', rows: context.index.riverById },
  { name: 'reaches', rows: context.index.reachById },
  { name: 'memberUnits', rows: unitsOf(context) },
];

const ownLives = (context: RelationContext): readonly Issue[] =>
  livingTables(context).flatMap(({ name, rows }) =>
    context.exported[name].flatMap((row, at) => lifeIssues(context, name, rows, row, at)),
  );

const lifeIssues = (
  { at, mayExist = () => false }: RelationContext,
  name: LivingCollection,
  rows: Rows,
  life: Succeeded,
  row: number,
): readonly Issue[] => {
  const { from, to, successors = [] } = life;
  const circle = circleFrom(rows, life);
  return [
    ...(from !== undefined && to !== undefined && to < from
      ? [errorAt(at(name, row, 'to'), 'life.order', { from, to })]
      : []),
    ...(successors.length > 0 && to === undefined
      ? [errorAt(at(name, row, 'to'), 'life.no-end', { name: life.name })]
      : []),
    ...successors.flatMap((key, i) =>
      rows.has(key) || mayExist(name, key)
        ? []
        : [
            errorAt(at(name, row, 'successors', i), 'row.unresolved', {
              collection: name,
              received: key,
            }),
          ],
    ),
    ...(circle ? [errorAt(at(name, row, 'successors'), 'life.circle', { chain: circle })] : []),
  ];
};

/** Names on the way from a row over its successors back to it; undefined if none leads back. */
const circleFrom = (rows: Rows, start: Succeeded): readonly string[] | undefined => {
  const seen = new Set<Succeeded>();
  const walk = (row: Succeeded): readonly string[] | undefined => {
    for (const next of (row.successors ?? []).flatMap((key) => rows.get(key) ?? [])) {
      if (next === start) return [row.name, start.name];
      if (seen.has(next)) continue;
      seen.add(next);
      const rest = walk(next);
      if (rest) return [row.name, ...rest];
    }
    return undefined;
  };
  return walk(start);
};

/** Former names stand in the order of their last days, and none is still in use. */
const formerNames = ({ exported, at }: RelationContext): readonly Issue[] => {
  const published = publicationDay(exported);
  return (['regions', 'rivers', 'reaches', 'memberUnits', 'people'] as const).flatMap((name) =>
    exported[name].flatMap((named: Named, row) =>
      (named.formerNames ?? []).flatMap(({ until }, i, all) => {
        const before = all[i - 1]?.until;
        const place = at(name, row, 'formerNames', i);
        return [
          ...(before === undefined || before < until
            ? []
            : [errorAt(place, 'life.names-order', { before, until })]),
          ...(until <= published
            ? []
            : [errorAt(place, 'row.after-cutoff', { on: until, dataThrough: published })]),
        ];
      }),
    ),
  );
};

/** What lies in a place, or is held there, ends with it. */
const children = (context: RelationContext): readonly Issue[] => {
  const { exported, index, at } = context;
  const { regionByCode, riverById, reachById } = index;
  const inside = (
    place: IssuePlace,
    to: CalendarDate | undefined,
    rows: Rows,
    key: string | undefined,
  ): readonly Issue[] => {
    const around = rows.get(key ?? '');
    const ended = around?.to;
    if (!around || ended === undefined || (to !== undefined && to <= ended)) return [];
    return [
      errorAt(place, 'life.outlives', {
        place: around.name,
        ended,
        ...(to !== undefined && { to }),
        now: standingSuccessors(rows, around, ended).map(labelOf),
      }),
    ];
  };
  const terms = (name: 'postHoldings' | 'policeChiefs', rows: readonly ScopedTerm[]) =>
    rows.flatMap(({ scope, to }, row) => {
      const place = at(name, row, 'to');
      switch (scope.kind) {
        case 'region':
          return inside(place, to, regionByCode, scope.regionCode);
        case 'river':
          return inside(place, to, riverById, scope.riverId);
        case 'reach':
          return inside(place, to, reachById, scope.reachId);
      }
    });
  return [
    ...exported.regions.flatMap(({ code, to }, row) =>
      inside(at('regions', row, 'parentCode'), to, regionByCode, parentOf(regionByCode, code)),
    ),
    ...exported.rivers.flatMap(({ flowsInto, to }, row) =>
      inside(at('rivers', row, 'flowsInto', 'riverId'), to, riverById, flowsInto?.riverId),
    ),
    ...exported.reaches.flatMap(({ regionCode, riverId, to }, row) => [
      ...inside(at('reaches', row, 'regionCode'), to, regionByCode, regionCode),
      ...inside(at('reaches', row, 'riverId'), to, riverById, riverId),
    ]),
    ...terms('postHoldings', exported.postHoldings),
    ...terms('policeChiefs', exported.policeChiefs),
    ...exported.signboards.flatMap(({ reachId, retired }, row) =>
      inside(at('signboards', row, 'reachId'), retired?.on, reachById, reachId),
    ),
  ];
};

interface ScopedTerm extends Term {
  readonly scope: PostHolding['scope'];
}

/** A dated row names a place or unit that existed then. */
const datedRows = (context: RelationContext): readonly Issue[] => {
  const { exported, index, at } = context;
  const { regionByCode, riverById, reachById } = index;
  const units = unitsOf(context);
  const sectionRivers = new Map(exported.sections.map(({ id, riverId }) => [id, riverId]));
  const within = (
    place: IssuePlace,
    [first, last]: readonly [CalendarDate, CalendarDate],
    rows: Rows,
    key: string | undefined,
  ): readonly Issue[] => {
    const named = rows.get(key ?? '');
    if (!named || existsWithin(named, first, last)) return [];
    const { from, to } = named;
    return [
      errorAt(place, 'life.outside', {
        place: named.name,
        on: first,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        then: existingInstead(rows, key ?? '', named, first).map(labelOf),
      }),
    ];
  };
  const day = (on: CalendarDate): readonly [CalendarDate, CalendarDate] => [on, on];
  const month = (of: Parameters<typeof firstDayOf>[0]) => [firstDayOf(of), lastDayOf(of)] as const;
  const year = (of: number) =>
    [getCalendarDate(`${of}-01-01`), getCalendarDate(`${of}-12-31`)] as const;
  return [
    ...exported.problems.flatMap(({ events, reachId, riverId }, row) => {
      const found = events[0]?.on;
      return found === undefined
        ? []
        : [
            ...within(at('problems', row, 'reachId'), day(found), reachById, reachId),
            ...within(at('problems', row, 'riverId'), day(found), riverById, riverId),
          ];
    }),
    ...exported.cleanups.flatMap((one, row) => [
      ...within(at('cleanups', row, 'riverId'), month(one.month), riverById, one.riverId),
      ...within(at('cleanups', row, 'reachId'), month(one.month), reachById, one.reachId),
    ]),
    ...exported.patrols.flatMap((one, row) =>
      within(at('patrols', row, 'reachId'), month(one.month), reachById, one.reachId),
    ),
    ...exported.waterMonths.flatMap((one, row) =>
      within(
        at('waterMonths', row, 'month'),
        month(one.month),
        riverById,
        sectionRivers.get(one.sectionId),
      ),
    ),
    ...exported.wells.flatMap((one, row) =>
      within(at('wells', row, 'regionCode'), month(one.month), regionByCode, one.regionCode),
    ),
    ...exported.assessments.flatMap((one, row) =>
      within(at('assessments', row, 'regionCode'), year(one.year), regionByCode, one.regionCode),
    ),
    ...exported.targets.flatMap((one, row) =>
      within(at('targets', row, 'ownerUnitId'), year(one.year), units, one.ownerUnitId),
    ),
    ...exported.enforcements.flatMap(({ on, riverIds, unitIds }, row) => [
      ...riverIds.flatMap((id, i) =>
        within(at('enforcements', row, 'riverIds', i), day(on), riverById, id),
      ),
      ...unitIds.flatMap((id, i) =>
        within(at('enforcements', row, 'unitIds', i), day(on), units, id),
      ),
    ]),
  ];
};

/** What existed on a day in place of something that did not: what came after it, or before. */
const existingInstead = (
  rows: Rows,
  key: string,
  named: Succeeded,
  on: CalendarDate,
): readonly Succeeded[] =>
  named.from !== undefined && on < named.from
    ? predecessorsOf(rows, key).filter((one) => existsOn(one, on))
    : standingSuccessors(rows, named, on);

/** Name, and the code that tells a recoded region from its former self. */
const labelOf = (row: Succeeded): string =>
  'code' in row && typeof row.code === 'string' ? `${row.name}（${row.code}）` : row.name;
