import type { Edition } from '../schemas/edition.ts';
import type { FigureDeclaration, FigureValue } from './figure.ts';

/**
 * Figures that are declared and stand in no edition yet. That is a sound state: the next import
 * publishes them, and until then every page says so in the place of their numbers.
 */
export const findAwaited = (
  figures: readonly FigureDeclaration[],
  newest: Pick<Edition, 'figures'>,
): readonly FigureDeclaration[] =>
  figures.filter(({ id }) => !newest.figures.some((frozen) => frozen.id === id));

/** What an awaited figure says: every headline is there, none has a value. */
export const awaitedReadings = (
  covers: FigureDeclaration['covers'],
): Omit<FigureValue, 'id' | 'asOf'> => ({
  headlines: Object.keys(covers).map((key) => ({
    key,
    reading: { kind: 'missing', reason: 'awaited' },
  })),
  series: [],
  tables: [],
});
