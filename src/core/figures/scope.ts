import type { Cleanup, Problem, Reach, WaterSection } from '../record.ts';
import { rowsOf, type RecordIndex } from '../recordIndex.ts';
import type { FigureScope } from './figure.ts';

/** Problems of a scope; without one, of the whole district. */
export const problemsInScope = (index: RecordIndex, scope: FigureScope): readonly Problem[] =>
  index.record.problems.filter(
    (problem) =>
      isRiverInScope(scope, problem.riverId) && isReachInScope(index, scope, problem.reachId),
  );

/** Cleanups of a scope; a row reported for a whole river belongs to no single region. */
export const cleanupsInScope = (index: RecordIndex, scope: FigureScope): readonly Cleanup[] =>
  index.record.cleanups.filter(
    (cleanup) =>
      isRiverInScope(scope, cleanup.riverId) && isReachInScope(index, scope, cleanup.reachId),
  );

/** Monitoring sections of a scope. */
export const sectionsInScope = (index: RecordIndex, scope: FigureScope): readonly WaterSection[] =>
  index.record.sections.filter(
    (section) =>
      isRiverInScope(scope, section.riverId) &&
      (scope.regionCode === undefined ||
        isReachInScope(index, scope, findReachAt(index, section)?.id)),
  );

/** The village's reach, or else the town's, on which a place of a river lies. */
export const findReachAt = (
  index: RecordIndex,
  place: { readonly riverId: string; readonly atKm: number },
): Reach | undefined => {
  const reaches = rowsOf(index.reachesByRiver, place.riverId).filter(
    ({ fromKm, toKm }) => fromKm <= place.atKm && place.atKm <= toKm,
  );
  return reaches.find(({ regionCode }) => regionCode.length === 12) ?? reaches[0];
};

/** Code of the town a reach lies in. */
export const townOfReach = (index: RecordIndex, reachId: string): string =>
  index.reachById.get(reachId)?.regionCode.slice(0, 9) ?? '';

const isRiverInScope = (scope: FigureScope, riverId: string): boolean =>
  scope.riverId === undefined || scope.riverId === riverId;

const isReachInScope = (
  index: RecordIndex,
  { regionCode }: FigureScope,
  reachId: string | undefined,
): boolean =>
  regionCode === undefined ||
  (reachId !== undefined &&
    (index.reachById.get(reachId)?.regionCode.startsWith(regionCode) ?? false));
