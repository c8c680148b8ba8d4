import type { FigureTable } from '../../core/figures/figure.ts';
import { isGone } from '../../core/record/standing.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { endingSentence } from '../places/lives.ts';

/** How each place of a breakdown that no longer exists ended; each without full stop. */
export const endedRowNotes = (
  index: RecordIndex,
  { dimension, rows }: Pick<FigureTable, 'dimension' | 'rows'>,
): readonly string[] => rows.flatMap(({ key }) => endedRowNote(index, dimension, key) ?? []);

/** How the place of one row ended; undefined for one that exists, or for no place. */
export const endedRowNote = (
  index: RecordIndex,
  dimension: FigureTable['dimension'],
  key: string,
): string | undefined => {
  const region = dimension === 'town' ? index.regionByCode.get(key) : undefined;
  const river = dimension === 'river' ? index.riverById.get(key) : undefined;
  if (region && isGone(index, region)) return endingSentence(index, 'regions', region);
  return river && isGone(index, river) ? endingSentence(index, 'rivers', river) : undefined;
};
