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

/** Value of an awaited figure: every headline is present, none has a number. */
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
