import { findAwaited } from '../figures/awaited.ts';
import { findChainFaults, findSumFaults, type StoredEdition } from '../record/editionChain.ts';
import type { FigureDeclaration } from '../figures/figure.ts';
import { errorAt, warningAt, type Issue } from '../issues/issue.ts';
import type { OfficeExport } from '../formats/formats.ts';
import { indexRecord } from '../record/recordIndex.ts';
import type { BoardLedger } from '../schemas/boardLedger.ts';
import type { Edition } from '../schemas/edition.ts';
import type { EditionRows } from '../schemas/editionRows.ts';
import type { Reversal } from '../schemas/reversal.ts';
import type { Sha256 } from '../record/sha256.ts';
import { findCorrectionFaults } from './correctionFaults.ts';
import { findDefinitionFaults, findFigureFaults } from './figureFaults.ts';
import { figureRows } from './editionRows.ts';
import { freezeFigures } from './freezeFigures.ts';
import { passRelations } from './relationPass.ts';
import { recordBefore } from './reversal.ts';
import { rowChanges } from './rowChanges.ts';
import { findRowsFileFaults, findRowsRecordFaults, findRowsSumFaults } from './rowsFaults.ts';

/** Everything published, as read from disk. */
export interface PublishedFiles {
  /** Absent if it could not be read. */
  readonly record?: OfficeExport;
  readonly recordSha256: string;
  readonly recordFiles: readonly { readonly name: string; readonly sha256: string }[];
  readonly editions: readonly StoredEdition[];
  /** Names of files of rows without an edition. */
  readonly strayRows: readonly string[];
  /** The way back to the record before. */
  readonly reversal?: Reversal;
  /** Text of `editions/SHA256SUMS`. */
  readonly sums?: string;
  readonly ledger: BoardLedger;
}

/**
 * Checks everything published for consistency: every edition file against the list of fingerprints
 * and the next edition, every change of a past period against the corrections, the record against
 * the newest edition's fingerprints, and that edition's figures against the record.
 */
export const verifyEditions = (
  published: PublishedFiles,
  figures: readonly FigureDeclaration[],
  sha256: Sha256,
): readonly Issue[] => {
  const { record, editions, sums } = published;
  const newest = editions.at(-1);
  if (!newest) return [errorAt(placeOf('editions'), 'edition.none', {})];
  return [
    ...findChainFaults(editions, sha256),
    ...findSumFaults(editions, sums, sha256),
    ...findRowsFileFaults(editions, published.strayRows, sha256),
    ...editions.flatMap((edition, at) => findRowsSumFaults(editions[at - 1], edition)),
    ...editions.flatMap((edition, at) => findCorrectionFaults(editions[at - 1], edition)),
    ...findDefinitionFaults(editions),
    ...findRecordFaults(published, newest),
    ...(record ? findContentFaults(record, published, newest, { figures, sha256 }) : []),
  ];
};

/** Faults of the record itself. Figures are computed only if the record has none. */
const findContentFaults = (
  record: OfficeExport,
  published: PublishedFiles,
  newest: StoredEdition,
  { figures, sha256 }: { readonly figures: readonly FigureDeclaration[]; readonly sha256: Sha256 },
): readonly Issue[] => {
  const { ledger } = published;
  const faults = passRelations(record, { kind: 'folder' }, { ledger })
    .filter(({ severity }) => severity === 'error')
    .map((issue) => ({ ...issue, source: `record/${issue.source}` }));
  if (faults.length > 0) return [...findPeriodFaults(record, newest), ...faults];
  const index = indexRecord(record);
  return [
    ...findPeriodFaults(record, newest),
    ...findFigureFaults(newest, freezeFigures(figures, index)),
    ...findRowsRecordFaults(
      newest,
      { figures: figureRows(figures, index), changes: changesOf(record, published, sha256) },
      new Map(figures.map(({ id, version }) => [id, version])),
    ),
  ];
};

/**
 * The changes that the newest record brought.
 *
 * @returns undefined if there is no way back to the record before
 */
const changesOf = (
  record: OfficeExport,
  { editions, reversal }: PublishedFiles,
  sha256: Sha256,
): EditionRows['changes'] | undefined => {
  if (editions.length === 1) return [];
  const before = reversal && recordBefore(record, reversal, sha256);
  return before && rowChanges(record, before);
};

/** Files of the record that differ from those of the newest edition, by name. */
const findRecordFaults = (
  { recordSha256, recordFiles }: PublishedFiles,
  { name, edition }: StoredEdition,
): readonly Issue[] => {
  const received = new Map(recordFiles.map((file) => [file.name, file.sha256]));
  const expected = edition.recordFiles ?? [];
  const known = new Set(expected.map((file) => file.name));
  const files = [
    ...expected.filter((file) => received.get(file.name) !== file.sha256),
    ...recordFiles
      .filter((file) => expected.length > 0 && !known.has(file.name))
      .map((file) => ({ name: file.name, sha256: '' })),
  ].map((file) =>
    errorAt(placeOf(`record/${file.name}`), 'edition.record-file', {
      edition: name,
      expected: file.sha256,
      received: received.get(file.name) ?? '',
    }),
  );
  return edition.recordSha256 === recordSha256
    ? files
    : [
        errorAt(placeOf('record'), 'edition.record', {
          edition: name,
          expected: edition.recordSha256,
          received: recordSha256,
        }),
        ...files,
      ];
};

const periodFields = ['dataThrough', 'publishedAt', 'nextUpdate'] as const satisfies readonly (
  keyof Edition | keyof OfficeExport['period']
)[];

/**
 * The dates of the newest edition equal those of the record. A reversal is published at its own
 * moment, with the record as it was before.
 */
const findPeriodFaults = (
  { period }: OfficeExport,
  { name, edition }: StoredEdition,
): readonly Issue[] =>
  periodFields
    .filter((field) => field !== 'publishedAt' || !edition.undoes)
    .filter((field) => edition[field] !== period[field])
    .map((field) =>
      errorAt({ source: `editions/${name}.json`, path: [field] }, 'edition.period', {
        expected: period[field],
        received: edition[field],
      }),
    );

const placeOf = (source: string) => ({ source, path: [] });

/** Figures that are declared but in no edition yet. The next import publishes them. */
export const findUnpublished = (
  figures: readonly FigureDeclaration[],
  newest: Pick<Edition, 'figures'>,
): readonly Issue[] =>
  findAwaited(figures, newest).map(({ id }) =>
    warningAt(placeOf('editions'), 'figure.unpublished', { figure: id }),
  );
