import type { StripModel } from './stripModel.ts';
import { sortSegments } from './stripWords.ts';

/** Segments above and below the highlighted one that are still drawn. */
const NEIGHBOURS = 1;

/**
 * The part of the river around the highlighted segment, with a neighbour on either side: what a
 * reader at the bank can relate to. A short river, or one without a highlight, stays whole.
 */
export const aroundHighlight = (model: StripModel): StripModel => {
  const segments = sortSegments(model);
  // A town's board highlights no village: the one it stands in is the middle then.
  const pinKm = model.pinKm ?? -1;
  const highlighted = segments.findIndex(({ id }) => id === model.highlightedSegment);
  const at =
    highlighted >= 0
      ? highlighted
      : segments.findIndex(({ fromKm, toKm }) => fromKm <= pinKm && pinKm <= toKm);
  if (at < 0 || segments.length <= 2 * NEIGHBOURS + 1) return model;
  const shown = segments.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
  const startKm = Math.min(...shown.map(({ fromKm }) => fromKm));
  const endKm = Math.max(...shown.map(({ toKm }) => toKm));
  const isShown = ({ km }: { readonly km: number }) => startKm <= km && km <= endKm;
  const goesOn = endKm < model.lengthKm - 0.01;
  return {
    ...model,
    startKm,
    lengthKm: endKm,
    goesOn,
    mouthJoinsWater: model.mouthJoinsWater && !goesOn,
    segments: segments.filter(({ fromKm, toKm }) => fromKm < endKm && startKm < toKm),
    dryStretches: model.dryStretches
      .filter(({ fromKm, toKm }) => fromKm < endKm && startKm < toKm)
      .map((dry) => ({
        ...dry,
        fromKm: Math.max(dry.fromKm, startKm),
        toKm: Math.min(dry.toKm, endKm),
      })),
    boards: model.boards.filter(isShown),
    problems: model.problems.filter(isShown),
    sections: model.sections.filter(isShown),
    tributaries: model.tributaries.filter(isShown),
  };
};
