import type { StripModel } from './stripModel.ts';
import { sortSegments } from './stripWords.ts';

/**
 * The part of the river around the highlighted segment, with a neighbour on either side, for a
 * reader at the bank. A short river, or one without a highlight, stays whole.
 */
export const aroundHighlight = (model: StripModel): StripModel => {
  const segments = sortSegments(model);
  // A town's board highlights no village, so the village it stands in is the centre.
  const pinKm = model.pinKm ?? -1;
  const highlighted = segments.findIndex(({ id }) => id === model.highlightedSegment);
  const at =
    highlighted >= 0
      ? highlighted
      : segments.findIndex(({ fromKm, toKm }) => fromKm <= pinKm && pinKm <= toKm);
  if (at < 0 || segments.length <= 2 * neighbours + 1) return model;
  const shown = segments.slice(Math.max(0, at - neighbours), at + neighbours + 1);
  const fromKm = Math.min(...shown.map((segment) => segment.fromKm));
  const toKm = Math.max(...shown.map((segment) => segment.toKm));
  const isWithin = ({ km }: { readonly km: number }): boolean => fromKm <= km && km <= toKm;
  const doesReachIn = (stretch: { readonly fromKm: number; readonly toKm: number }): boolean =>
    stretch.fromKm < toKm && fromKm < stretch.toKm;
  return {
    ...model,
    shown: { fromKm, toKm: toKm < model.lengthKm - 0.01 ? toKm : model.lengthKm },
    segments: segments.filter(doesReachIn),
    dryStretches: model.dryStretches.filter(doesReachIn).map((dry) => ({
      ...dry,
      fromKm: Math.max(dry.fromKm, fromKm),
      toKm: Math.min(dry.toKm, toKm),
    })),
    boards: model.boards.filter(isWithin),
    problems: model.problems.filter(isWithin),
    sections: model.sections.filter(isWithin),
    tributaries: model.tributaries.filter(isWithin),
  };
};

/** Number of segments drawn upstream and downstream of the highlighted one. */
const neighbours = 1;
