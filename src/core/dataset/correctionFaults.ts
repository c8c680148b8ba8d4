import type { StoredEdition } from '../record/editionChain.ts';
import { errorAt, type Issue } from '../issues/issue.ts';
import { findPastChanges, isSameReading } from './figureChanges.ts';
import { placeKey, readingSigns, type ReadingPlace } from './publishedReadings.ts';

/**
 * Changes of past periods between two editions that no correction logs, and corrections of values
 * that did not change.
 */
export const findCorrectionFaults = (
  before: StoredEdition | undefined,
  { name, edition }: StoredEdition,
): readonly Issue[] => {
  const source = `editions/${name}.json`;
  const changes = before ? findPastChanges(before.edition, edition) : [];
  const logged = new Map(edition.corrections.map((one) => [placeKey(one), one]));
  const changed = new Set(changes.map(placeKey));
  return [
    ...changes.flatMap((change) => {
      const correction = logged.get(placeKey(change));
      const isLogged =
        correction !== undefined &&
        isSameReading(correction.was, change.was) &&
        isSameReading(correction.is, change.is);
      return isLogged
        ? []
        : [
            errorAt({ source, path: pathOf(change) }, 'correction.missing', {
              before: before?.name ?? '',
              was: readingSigns(change.was),
              is: readingSigns(change.is),
            }),
          ];
    }),
    ...edition.corrections
      .filter((correction) => !changed.has(placeKey(correction)))
      .map((correction) =>
        errorAt({ source, path: ['corrections', ...pathOf(correction)] }, 'correction.unfounded', {
          was: readingSigns(correction.was),
          is: readingSigns(correction.is),
        }),
      ),
  ];
};

/** Keys from the figure down to the reading. */
export const pathOf = ({
  figureId,
  part,
  series,
  dimension,
  row,
  month,
}: ReadingPlace): readonly string[] => [
  figureId,
  part ?? 'series',
  series,
  ...(dimension === undefined ? [] : [dimension]),
  ...(row === undefined ? [] : [row]),
  ...(part === undefined ? [month] : []),
];
