import type { StoredEdition } from '../record/editionChain.ts';
import { errorAt, warningAt, type Issue } from '../issues/issue.ts';
import type { FrozenDefinition, FrozenFigure } from '../schemas/edition.ts';
import { pathOf } from './correctionFaults.ts';
import { isSameReading, withdrawn } from './figureChanges.ts';
import { placeKey, publishedReadings, readingSigns } from './publishedReadings.ts';

/** Words that carry the meaning. They change only with the version. */
const meaning = ['unit', 'definition', 'numerator', 'denominator', 'scope'] as const;

/**
 * Compares the figures of an edition, reading by reading, with the values computed from its record.
 * A figure whose definition has a new version is not recomputed until the next import; that is
 * reported.
 */
export const findFigureFaults = (
  { name, edition }: StoredEdition,
  computed: readonly FrozenFigure[],
): readonly Issue[] => {
  const source = `editions/${name}.json`;
  const now = new Map(computed.map((figure) => [figure.id, figure]));
  return edition.figures.flatMap((frozen): readonly Issue[] => {
    const figure = now.get(frozen.id);
    const place = { source, path: [frozen.id] };
    if (!figure) return [errorAt(place, 'figure.gone', { figure: frozen.id })];
    const { version } = figure.definition;
    if (version !== frozen.definition.version)
      return [
        warningAt(place, 'figure.version', { published: frozen.definition.version, now: version }),
      ];
    return [
      ...redefinedFaults(place, frozen.definition, figure.definition),
      ...readingFaults(source, edition.dataThrough, frozen, figure),
    ];
  });
};

/** One version of a definition has the same words in every edition. */
export const findDefinitionFaults = (editions: readonly StoredEdition[]): readonly Issue[] => {
  const first = new Map<string, FrozenDefinition>();
  return editions.flatMap(({ name, edition }) =>
    edition.figures.flatMap(({ id, definition }) => {
      const key = `${id} ${definition.version}`;
      const known = first.get(key);
      if (known)
        return redefinedFaults({ source: `editions/${name}.json`, path: [id] }, known, definition);
      first.set(key, definition);
      return [];
    }),
  );
};

const redefinedFaults = (
  place: { readonly source: string; readonly path: readonly string[] },
  published: FrozenDefinition,
  now: FrozenDefinition,
): readonly Issue[] =>
  meaning
    .filter((word) => published[word] !== now[word])
    .map((word) =>
      errorAt(
        { source: place.source, path: [...place.path, 'definition', word] },
        'figure.redefined',
        { version: published.version, published: published[word], now: now[word] },
      ),
    );

const readingFaults = (
  source: string,
  dataThrough: StoredEdition['edition']['dataThrough'],
  frozen: FrozenFigure,
  computed: FrozenFigure,
): readonly Issue[] => {
  const readings = new Map(
    publishedReadings([computed], dataThrough).map((one) => [placeKey(one), one.reading]),
  );
  const published = publishedReadings([frozen], dataThrough);
  const known = new Set(published.map(placeKey));
  const added = [...readings].filter(([key]) => !known.has(key)).length;
  return [
    ...published.flatMap((one) => {
      const reading = readings.get(placeKey(one)) ?? withdrawn;
      return isSameReading(one.reading, reading)
        ? []
        : [
            errorAt({ source, path: pathOf(one) }, 'figure.differs', {
              published: readingSigns(one.reading),
              computed: readingSigns(reading),
            }),
          ];
    }),
    ...(added === 0
      ? []
      : [errorAt({ source, path: [frozen.id] }, 'figure.incomplete', { missing: added })]),
  ];
};
