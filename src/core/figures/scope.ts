import { liesIn, regionLevel, townOf } from '../ids/regionCode.ts';
import type { CalendarDate } from '../calendar/calendar.ts';
import type { Cleanup, Patrol, Problem, Reach, WaterSection } from '../record/record.ts';
import { rowsOf, type RecordIndex } from '../record/recordIndex.ts';
import { isMeasured } from '../places/measured.ts';
import { known, type OrUnknown } from '../schemas/notKnown.ts';
import type { FigureScope } from './figure.ts';

/** Problems in a scope; without a scope, of the whole district. */
export const problemsInScope = (index: RecordIndex, scope: FigureScope): readonly Problem[] =>
  (scope.riverId === undefined
    ? index.record.problems
    : rowsOf(index.problemsByRiver, scope.riverId)
  ).filter(({ reachId }) => isReachInScope(index, scope, reachId));

/** Cleanups in a scope. A row reported for a whole river belongs to no region. */
export const cleanupsInScope = (index: RecordIndex, scope: FigureScope): readonly Cleanup[] =>
  (scope.riverId === undefined
    ? index.record.cleanups
    : rowsOf(index.cleanupsByRiver, scope.riverId)
  ).filter(({ reachId }) => isReachInScope(index, scope, reachId));

/** Patrols in a scope. Patrols of a whole river's chief belong to no region. */
export const patrolsInScope = (index: RecordIndex, scope: FigureScope): readonly Patrol[] => {
  const { riverId, regionCode } = scope;
  if (riverId === undefined && regionCode === undefined) return index.record.patrols;
  const reaches =
    riverId === undefined ? index.record.reaches : rowsOf(index.reachesByRiver, riverId);
  const ofWholeRiver =
    riverId === undefined || regionCode !== undefined
      ? []
      : rowsOf(index.holdingsByRiver, riverId)
          .flatMap(({ id }) => rowsOf(index.patrolsByHolding, id))
          .filter(({ reachId }) => reachId === undefined);
  return [
    ...ofWholeRiver,
    ...reaches
      .filter(({ id }) => isReachInScope(index, scope, id))
      .flatMap(({ id }) => rowsOf(index.patrolsByReach, id)),
  ];
};

/** River of a patrol; none for a chief of all rivers. */
export const riverOfPatrol = (
  index: RecordIndex,
  { reachId, holdingId }: Patrol,
): string | undefined => {
  if (reachId !== undefined) return index.reachById.get(reachId)?.riverId;
  const scope = index.holdingById.get(holdingId)?.scope;
  return scope?.kind === 'river' ? scope.riverId : undefined;
};

/** Monitoring sections in a scope. */
export const sectionsInScope = (index: RecordIndex, scope: FigureScope): readonly WaterSection[] =>
  index.record.sections.filter(
    (section) =>
      (scope.riverId === undefined || scope.riverId === section.riverId) &&
      (scope.regionCode === undefined ||
        isReachInScope(index, scope, findReachAt(index, section)?.id)),
  );

/**
 * The reach that contains a place on a river: the village's, else the town's; undefined without
 * chainages.
 */
export const findReachAt = (
  index: RecordIndex,
  { riverId, atKm }: { readonly riverId: string; readonly atKm: OrUnknown<number> },
): Reach | undefined => {
  const km = known(atKm);
  if (km === undefined) return undefined;
  const reaches = rowsOf(index.reachesByRiver, riverId)
    .filter(isMeasured)
    .filter(({ fromKm, toKm }) => fromKm <= km && km <= toKm);
  return reaches.find(({ regionCode }) => regionLevel(regionCode) === 'village') ?? reaches[0];
};

/** Code of the town a reach lies in. */
export const townOfReach = (index: RecordIndex, reachId: string): string =>
  townOf(index.regionByCode, index.reachById.get(reachId)?.regionCode ?? '');

/** Day on which the first problem was found. */
export const firstFoundOn = (problems: readonly Problem[]): CalendarDate | undefined =>
  problems
    .flatMap(({ events }) => events[0]?.on ?? [])
    .sort()
    .at(0);

/** Whether a reach lies in the scope's region. Without a reach the answer is no. */
export const isReachInScope = (
  index: RecordIndex,
  { regionCode }: FigureScope,
  reachId: string | undefined,
): boolean =>
  regionCode === undefined ||
  (reachId !== undefined &&
    liesIn(index.regionByCode, index.reachById.get(reachId)?.regionCode ?? '', regionCode));
