import { getMonth } from '../../core/calendar/calendar.ts';
import type { FigureDeclaration, FigureDimension, FigureValue } from '../../core/figures/figure.ts';
import { figureRegister } from '../../core/figures/register.ts';
import type { Edition, FrozenDefinition, FrozenFigure } from '../../core/schemas/edition.ts';
import { text } from '../../i18n/text.ts';

/** A figure in one edition. */
export interface EditionedValue {
  readonly edition: Edition;
  readonly value: FigureValue;
  /** The words of that edition. */
  readonly definition: FrozenDefinition;
}

/** A figure as published. Page, file, picture and frame are all made from this. */
export interface PublishedFigure extends EditionedValue {
  /** `live` changes with every edition, `frozen` stays as its edition published it. */
  readonly kind: 'live' | 'frozen';
  readonly declaration: FigureDeclaration;
  /** The figure in the previous edition, if that contains it. */
  readonly before: EditionedValue | undefined;
  /** The newest edition, if it is not this one. */
  readonly newer: Edition | undefined;
  /** Every edition that contains the figure, newest first. */
  readonly history: readonly EditionedValue[];
}

/**
 * The figures of the newest edition, in the order of the register. A figure declared later has no
 * value yet: its page says that it is awaited (`awaitedPage`).
 *
 * @param editions oldest first
 * @returns the same objects for the same editions of the same figures
 */
export const liveFigures = (
  editions: readonly Edition[],
  figures: readonly FigureDeclaration[] = figureRegister,
): readonly PublishedFigure[] => {
  const known = knownLive.get(editions)?.get(figures);
  if (known) return known;
  const found = findLive(editions, figures);
  knownLive.set(editions, new Map(knownLive.get(editions)).set(figures, found));
  return found;
};

const knownLive = new WeakMap<
  readonly Edition[],
  Map<readonly FigureDeclaration[], readonly PublishedFigure[]>
>();

const findLive = (
  editions: readonly Edition[],
  figures: readonly FigureDeclaration[],
): readonly PublishedFigure[] =>
  figures.flatMap((declaration): readonly PublishedFigure[] => {
    const history = historyOf(declaration, editions);
    const [newest, before] = history;
    return newest && newest.edition === editions.at(-1)
      ? [{ kind: 'live', declaration, ...newest, before, newer: undefined, history }]
      : [];
  });

/**
 * Every figure of every edition, from the editions alone.
 *
 * @param editions oldest first
 * @returns the same objects for the same editions of the register's figures: they serve as cache
 *   keys for what is made from a figure
 */
export const frozenFigures = (
  editions: readonly Edition[],
  figures: readonly FigureDeclaration[] = figureRegister,
): readonly PublishedFigure[] => {
  if (figures !== figureRegister) return findFrozen(editions, figures);
  const known = knownFrozen.get(editions) ?? findFrozen(editions, figures);
  knownFrozen.set(editions, known);
  return known;
};

const knownFrozen = new WeakMap<readonly Edition[], readonly PublishedFigure[]>();

const findFrozen = (
  editions: readonly Edition[],
  figures: readonly FigureDeclaration[],
): readonly PublishedFigure[] =>
  figures.flatMap((declaration) => {
    const history = historyOf(declaration, editions);
    return history.map((said, at): PublishedFigure => ({
      kind: 'frozen',
      declaration,
      ...said,
      before: history[at + 1],
      newer: said.edition === editions.at(-1) ? undefined : editions.at(-1),
      history,
    }));
  });

const historyOf = (
  { id }: FigureDeclaration,
  editions: readonly Edition[],
): readonly EditionedValue[] =>
  [...editions].reverse().flatMap((edition) => {
    const frozen = edition.figures.find((figure) => figure.id === id);
    return frozen
      ? [{ edition, value: frozenValue(frozen, edition), definition: frozen.definition }]
      : [];
  });

/** A figure's readings, converted from the form of an edition to that of a computation. */
export const frozenValue = (
  { id, headlines, series, tables }: FrozenFigure,
  edition: Edition,
): FigureValue => ({
  id,
  asOf: edition.dataThrough,
  headlines,
  series: series.map(({ key, points }) => ({
    key,
    points: points.map(({ month, reading }) => ({ month: getMonth(month), reading })),
  })),
  tables: tables.map(({ dimension, of, rows }) => ({
    dimension: getDimension(dimension),
    of,
    rows,
  })),
});

/** @throws Error for a dimension that no figure has had; old ones are never removed */
const getDimension = (name: string): FigureDimension => {
  if (!isDimension(name)) throw new Error(`An edition breaks a figure down by ${name}`);
  return name;
};

const isDimension = (name: string): name is FigureDimension =>
  Object.hasOwn(text.figures.dimensions, name);
