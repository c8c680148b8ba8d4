import { ratioOfParts } from '../numbers/parts.ts';
import { amountOf } from '../figures/readings.ts';
import { errorAt, type Issue, type IssuePlace } from '../issues/issue.ts';
import type { StoredEdition } from '../record/editionChain.ts';
import type { Sha256 } from '../record/sha256.ts';
import type { FrozenFigure, Reading } from '../schemas/edition.ts';
import type { EditionRows, FigureRows } from '../schemas/editionRows.ts';
import { pathOf } from './correctionFaults.ts';
import { rowsFileOf } from './editionRows.ts';
import { isSameReading } from './figureChanges.ts';
import { findDifference } from './findDifference.ts';
import {
  placeKey,
  placedEntries,
  publishedReadings,
  readingSigns,
  type ReadingPlace,
} from './publishedReadings.ts';

/**
 * Files of rows that are missing, changed or added. An edition that states none has none.
 *
 * @param strays names of editions that have a file of rows but are not there themselves
 */
export const findRowsFileFaults = (
  stored: readonly StoredEdition[],
  strays: readonly string[],
  sha256: Sha256,
): readonly Issue[] => [
  ...stored.flatMap(({ name, edition, rowsText }) => {
    const expected = edition.rows?.sha256 ?? '';
    const received = rowsText === undefined ? '' : sha256(rowsText);
    return expected === received ? [] : [rowsFault(name, { expected, received })];
  }),
  ...strays.map((name) => rowsFault(name, { expected: '', received: name })),
];

const rowsFault = (
  edition: string,
  seen: { readonly expected: string; readonly received: string },
) => errorAt(placeOf(edition), 'edition.rows', { edition, ...seen });

/**
 * Rows that do not give what their edition published: a reading without rows, rows that add up to
 * another value, rows of a reading that was never published. Needs no record, so it holds for every
 * edition.
 */
export const findRowsSumFaults = (
  before: StoredEdition | undefined,
  { name, edition, rows }: StoredEdition,
): readonly Issue[] => {
  if (!rows) return [];
  const figures = new Map(edition.figures.map((figure) => [figure.id, figure]));
  const kept = new Map(rows.figures.map((figure) => [figure.id, figure]));
  return [
    ...headFaults(before, { name, edition }, rows),
    ...[...new Set([...figures.keys(), ...kept.keys()])].flatMap((id) =>
      sumFaults(name, edition.dataThrough, figures.get(id), kept.get(id)),
    ),
  ];
};

/** The file names its edition, the record and the edition before as the edition does. */
const headFaults = (
  before: StoredEdition | undefined,
  { name, edition }: Pick<StoredEdition, 'name' | 'edition'>,
  rows: EditionRows,
): readonly Issue[] => {
  const expected = {
    edition: name,
    recordSha256: edition.recordSha256,
    before: before && { edition: before.name, recordSha256: before.edition.recordSha256 },
  };
  const { edition: named, recordSha256, before: former } = rows;
  const received = { edition: named, recordSha256, before: former };
  return findDifference(expected, received) === undefined
    ? []
    : [
        errorAt(placeOf(name), 'rows.head', {
          edition: name,
          expected: JSON.stringify(expected),
          received: JSON.stringify(received),
        }),
      ];
};

const sumFaults = (
  edition: string,
  dataThrough: StoredEdition['edition']['dataThrough'],
  frozen: FrozenFigure | undefined,
  kept: FigureRows | undefined,
): readonly Issue[] => {
  const published = frozen ? publishedReadings([frozen], dataThrough) : [];
  const entries = new Map(
    (kept ? placedEntries<KeptRows>([kept], dataThrough) : []).map(({ place, entry }) => [
      placeKey(place),
      { place, entry },
    ]),
  );
  const faultAt = (place: ReadingPlace, reading: Reading | undefined, counted: string): Issue =>
    errorAt(placeOf(edition, pathOf(place)), 'rows.sum', {
      edition,
      published: reading ? readingSigns(reading) : '',
      counted,
    });
  const faults = published.flatMap(({ reading, ...place }): readonly Issue[] => {
    const entry = entries.get(placeKey(place))?.entry;
    entries.delete(placeKey(place));
    if (reading.kind === 'missing') return entry ? [faultAt(place, undefined, 'rows')] : [];
    if (isCountedOnly(kept, place) || entry?.many !== undefined) return [];
    const counted = entry?.rows && readingOfRows(reading.kind, entry.rows, entry.by);
    if (counted === undefined) return [faultAt(place, reading, '')];
    return isSameReading(reading, counted) ? [] : [faultAt(place, reading, readingSigns(counted))];
  });
  return [
    ...faults,
    ...[...entries.values()].map(({ place }) => faultAt(place, undefined, 'rows')),
  ];
};

/** A headline may be only counted; points and rows of breakdowns never are. */
type KeptRows = Pick<FigureRows['headlines'][number], 'by' | 'rows' | 'many'>;

/** Whether a series or breakdown has too many rows to list them. */
const isCountedOnly = (
  kept: FigureRows | undefined,
  { part, series, dimension }: ReadingPlace,
): boolean =>
  part === undefined
    ? kept?.series.some(({ key, many }) => key === series && many !== undefined) === true
    : kept?.tables.some(
        (table) => table.dimension === dimension && table.of === series && table.many !== undefined,
      ) === true;

/**
 * The reading that rows give. A share needs what each adds to the denominator.
 *
 * @returns undefined if they give none
 */
const readingOfRows = (
  kind: 'ratio' | 'amount',
  groups: NonNullable<KeptRows['rows']>,
  by: KeptRows['by'],
): Reading | undefined => {
  if (kind === 'ratio') {
    const parts = groups.map(({ adds, to = 0, ids }) => ({
      row: ids,
      adds: adds * ids.length,
      to: to * ids.length,
    }));
    const isShare = parts.every(
      ({ adds, to }) =>
        Number.isSafeInteger(adds) && Number.isSafeInteger(to) && adds >= 0 && adds <= to,
    );
    return isShare ? { kind, ...ratioOfParts(parts) } : undefined;
  }
  const values = groups.flatMap(({ adds, ids }) => ids.map(() => adds));
  if (by !== undefined && values.length === 0) return undefined;
  return { kind, value: amountOf(by ?? 'sum', values) };
};

/**
 * Rows of the newest edition that its record does not give. A figure that the edition has under
 * another version of its definition is left out.
 */
export const findRowsRecordFaults = (
  { name, edition, rows }: StoredEdition,
  computed: Pick<EditionRows, 'figures'> & {
    /** Absent if the record before is not known. */
    readonly changes: EditionRows['changes'] | undefined;
  },
  versions: ReadonlyMap<string, number>,
): readonly Issue[] => {
  if (!rows) return [];
  const now = new Map(computed.figures.map((figure) => [figure.id, figure]));
  const same = edition.figures.filter(
    ({ id, definition }) => versions.get(id) === definition.version,
  );
  const kept = new Map(rows.figures.map((figure) => [figure.id, figure]));
  return [
    ...same
      .filter(({ id }) => findDifference(kept.get(id), now.get(id)) !== undefined)
      .map(({ id }) => errorAt(placeOf(name, ['figures', id]), 'rows.differ', { edition: name })),
    ...(computed.changes === undefined ||
    findDifference(rows.changes, computed.changes) === undefined
      ? []
      : [errorAt(placeOf(name, ['changes']), 'rows.differ', { edition: name })]),
  ];
};

const placeOf = (edition: string, path: readonly string[] = []): IssuePlace => ({
  source: `editions/${rowsFileOf(edition)}`,
  path,
});
