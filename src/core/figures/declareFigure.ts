import { readingsToCome } from './awaited.ts';
import { isFigureHandedIn } from './handedIn.ts';
import { regionLevel } from '../ids/regionCode.ts';
import type { CalendarDate } from '../calendar/calendar.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type {
  FigureDeclaration,
  FigureDescription,
  FigureScope,
  FigureScopeKind,
  FigureValue,
} from './figure.ts';

/** A figure as declared in its file: its description, and how it counts the rows in scope. */
type FigureSource = FigureDescription & {
  readonly compute: (
    index: RecordIndex,
    scope: FigureScope,
    asOf: CalendarDate,
  ) => Omit<FigureValue, 'id' | 'asOf'>;
};

/**
 * Completes a figure: it is computed once per record for the whole district. A scope in which it
 * has no meaning gets a reason instead of a number. So does a figure whose rows were never handed in,
 * and one that no edition has yet.
 */
export const declareFigure = (source: FigureSource): FigureDeclaration => {
  const known = new WeakMap<RecordIndex, FigureValue>();
  const compute = (index: RecordIndex, scope: FigureScope): FigureValue => {
    const asOf = index.record.period.dataThrough;
    const toCome = (reason: Parameters<typeof readingsToCome>[1]): FigureValue => ({
      id: source.id,
      asOf,
      ...readingsToCome(source.covers, reason),
    });
    if (!isFigureHandedIn(index, source)) return toCome('not-handed-in');
    if (index.awaitedFigures.has(source.id)) return toCome('awaited');
    return scopeKinds(scope).every((kind) => source.scopes.includes(kind))
      ? { id: source.id, asOf, ...source.compute(index, scope, asOf) }
      : { id: source.id, asOf, ...nothingInScope(source.id) };
  };
  return {
    ...source,
    compute: (index, scope = {}) => {
      if (!isDistrict(scope)) return compute(index, scope);
      const value = known.get(index) ?? compute(index, scope);
      known.set(index, value);
      return value;
    },
  };
};

/** Kind of a scope: a river, a town or village, both, or the district. */
export const scopeKinds = ({ riverId, regionCode }: FigureScope): readonly FigureScopeKind[] => {
  const kinds: FigureScopeKind[] = [];
  if (riverId !== undefined) kinds.push('river');
  if (regionCode !== undefined)
    kinds.push(regionLevel(regionCode) === 'village' ? 'village' : 'town');
  return kinds.length === 0 ? ['district'] : kinds;
};

export const isDistrict = ({ riverId, regionCode }: FigureScope): boolean =>
  riverId === undefined && regionCode === undefined;

const nothingInScope = (id: string): Omit<FigureValue, 'id' | 'asOf'> => ({
  headlines: [{ key: id, reading: { kind: 'missing', reason: 'not-by-scope' } }],
  series: [],
  tables: [],
});
