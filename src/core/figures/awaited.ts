import { missingReading } from './readings.ts';
import type { Edition } from '../schemas/edition.ts';
import type { FigureDeclaration, FigureValue } from './figure.ts';

/**
 * Figures that are declared but not in any edition yet. This is a normal state: the next import
 * publishes them, and until then every page says so in place of their numbers.
 */
export const findAwaited = (
  figures: readonly FigureDeclaration[],
  newest: Pick<Edition, 'figures'>,
): readonly FigureDeclaration[] =>
  figures.filter(({ id }) => !newest.figures.some((frozen) => frozen.id === id));

/** Value of a figure that has none yet: every headline is present, none has a number. */
export const readingsToCome = (
  covers: FigureDeclaration['covers'],
  reason: 'awaited' | 'not-handed-in',
): Omit<FigureValue, 'id' | 'asOf'> => ({
  headlines: Object.keys(covers).map((key) => ({ key, reading: missingReading(reason) })),
  series: [],
  tables: [],
});
