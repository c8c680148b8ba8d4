import { errorAt, type Issue, type IssuePlace } from '../issues/issue.ts';
import { isMeasured } from '../places/measured.ts';
import { known, type OrUnknown } from '../schemas/notKnown.ts';
import type { RecordIndex } from '../record/recordIndex.ts';

/** Tolerance of chainages along a reach, kilometres. */
const TOLERANCE_KM = 0.005;

/**
 * Faults of a place that names a reach: the reach belongs to another river, or does not contain the
 * place.
 */
export const reachIssues = (
  index: RecordIndex,
  row: { readonly riverId: string; readonly reachId?: string; readonly atKm?: OrUnknown<number> },
  placeOf: (field: string) => IssuePlace,
): readonly Issue[] => {
  const reach = row.reachId === undefined ? undefined : index.reachById.get(row.reachId);
  if (!reach) return [];
  if (reach.riverId !== row.riverId) {
    const nameOf = (id: string): string => index.riverById.get(id)?.name ?? id;
    const params = {
      reach: reach.name,
      river: nameOf(reach.riverId),
      received: nameOf(row.riverId),
    };
    return index.riverById.has(row.riverId) && index.riverById.has(reach.riverId)
      ? [errorAt(placeOf('reachId'), 'reach.other-river', params)]
      : [];
  }
  const km = known(row.atKm);
  if (km === undefined || !isMeasured(reach)) return [];
  const { fromKm, toKm, name } = reach;
  if (fromKm - TOLERANCE_KM <= km && km <= toKm + TOLERANCE_KM) return [];
  return [errorAt(placeOf('atKm'), 'chainage.outside', { km, fromKm, toKm, within: name })];
};
