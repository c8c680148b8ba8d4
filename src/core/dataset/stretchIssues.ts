import { errorAt, type Issue, type IssuePlace } from '../issues/issue.ts';
import { isMeasured } from '../places/measured.ts';
import type { River } from '../record/record.ts';
import { known, type OrUnknown } from '../schemas/notKnown.ts';

/** A fault if a chainage is beyond the end of its water; none if either is unknown. */
export const beyondEnd = (
  river: River | undefined,
  atKm: OrUnknown<number> | undefined,
  place: IssuePlace,
): readonly Issue[] => {
  const [km, toKm] = [known(atKm), known(river?.lengthKm)];
  if (!river || km === undefined || toKm === undefined || km <= toKm) return [];
  return [errorAt(place, 'chainage.outside', { km, fromKm: 0, toKm, within: river.name })];
};

/**
 * Faults of a stretch that does not run downstream inside its water; none if a chainage is unknown.
 *
 * @param place place of the downstream end
 */
export const stretchIssues = (
  stretch: { readonly fromKm?: OrUnknown<number>; readonly toKm?: OrUnknown<number> },
  river: River | undefined,
  place: IssuePlace,
  { mayBePoint = false } = {},
): readonly Issue[] => {
  const inside = beyondEnd(river, stretch.toKm, place);
  if (!isMeasured(stretch)) return inside;
  const { fromKm, toKm } = stretch;
  const isOrdered = fromKm < toKm || (mayBePoint && fromKm === toKm);
  return isOrdered ? inside : [errorAt(place, 'chainage.order', { fromKm, toKm }), ...inside];
};
