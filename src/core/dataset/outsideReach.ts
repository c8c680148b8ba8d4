import type { IssueParams } from '../issue.ts';
import type { Reach } from '../record.ts';

/** Tolerance of chainages along a reach, kilometres. */
const TOLERANCE_KM = 0.005;

/** How a place lies outside the reach it names: on another river, or beyond its ends. */
export const outsideReach = (
  reach: Reach,
  place: { readonly riverId: string; readonly atKm: number },
): { readonly field: string; readonly params: IssueParams['chainage.outside'] } | undefined => {
  const { fromKm, toKm, name } = reach;
  const isInside = fromKm - TOLERANCE_KM <= place.atKm && place.atKm <= toKm + TOLERANCE_KM;
  if (isInside) return undefined;
  return { field: 'atKm', params: { km: place.atKm, fromKm, toKm, within: name } };
};
