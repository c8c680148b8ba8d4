import { isHandedIn, type RecordIndex } from '../record/recordIndex.ts';
import type { FigureDeclaration } from './figure.ts';

/** Whether the office has handed in everything that a figure counts. Until then it has no value. */
export const isFigureHandedIn = (
  index: Pick<RecordIndex, 'handedIn'>,
  { counts }: Pick<FigureDeclaration, 'counts'>,
): boolean => isHandedIn(index, ...counts);

/** The figures whose rows the office has handed in, in the same order. */
export const handedInFigures = (
  index: Pick<RecordIndex, 'handedIn'>,
  figures: readonly FigureDeclaration[],
): readonly FigureDeclaration[] => figures.filter((figure) => isFigureHandedIn(index, figure));
