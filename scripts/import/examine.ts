import {
  locate,
  passRelationsOfSoundRows,
  relationFaults,
} from '../../src/core/dataset/relationPass.ts';
import { olderExportIssues, ownFaults } from '../../src/core/dataset/olderExport.ts';
import { standingWarnings } from '../../src/core/dataset/standingWarnings.ts';
import { publishable } from '../../src/core/dataset/publishable.ts';
import { forgottenMonthIssues } from '../../src/core/dataset/forgottenMonths.ts';
import { clockIssues, type Clock } from '../../src/core/dataset/clockIssues.ts';
import { unsayableIssues } from '../../src/core/dataset/unsayableIssues.ts';
import { olderBaseIssues, unknownBaseIssues } from '../../src/core/dataset/baseIssues.ts';
import { namedPictures, type NamedPicture } from '../../src/core/dataset/namedPictures.ts';
import { publicationDay } from '../../src/core/dataset/publicationDay.ts';
import { passShape } from '../../src/core/dataset/shapePass.ts';
import { publishedAddresses } from '../../src/core/site/publishedAddresses.ts';
import { placeOf, type ExportLayout } from '../../src/core/dataset/exportPlace.ts';
import { findNextEditionName } from '../../src/core/record/editionChain.ts';
import { oneFaultACell } from '../../src/core/issues/oneFaultACell.ts';
import { errorAt, hasErrors, type Issue, type IssuePlace } from '../../src/core/issues/issue.ts';
import type { OfficeExport } from '../../src/core/formats/formats.ts';
import type { Edition } from '../../src/core/schemas/edition.ts';
import type { Site } from '../../src/core/schemas/site.ts';
import type { ReadExport } from '../../src/data/readExport.ts';
import type { PublishedContent } from '../../src/data/readPublished.ts';
import { fromGcj02 } from '../../src/core/geometry/gcj02.ts';

/** Result of checking an export. */
export interface Examined {
  /** What would be published; absent if there are errors. */
  readonly record?: OfficeExport;
  /** Name of the edition it would become. */
  readonly edition: string;
  readonly issues: readonly Issue[];
  /** The export as checked, with the places of its values; absent while its rows cannot be read. */
  readonly checked?: { readonly exported: OfficeExport; readonly layout: ExportLayout };
  /** Warnings that the published edition gives as well; they are not in `issues`. */
  readonly standing: readonly Issue[];
  /** Pictures that the export names; none while its rows cannot be read. */
  readonly pictures: readonly NamedPicture[];
}

/**
 * Checks an export against the format, for consistency, and against the published data. Writes
 * nothing.
 */
export const examine = (
  read: ReadExport,
  published: PublishedContent,
  site: Site | undefined,
  tombstones: ReadonlyMap<string, string>,
  clock?: Clock,
): Examined => {
  const own = {
    ledger: published.ledger,
    ...(site && { districtCode: site.district.regionCode }),
    ...(site && {
      dutyIds: site.rules.duties.map(({ id }) => id),
      gradeBands: site.rules.assessmentGrades,
    }),
  };
  const surroundings = { ...own, ...(published.record && { published: published.record }) };
  const givenUp = [...tombstones.keys()];
  const shape = read.document === undefined ? undefined : passShape(read.document, read.layout);
  const shapeIssues = [...read.issues, ...withoutMissingFiles(shape?.issues ?? [], read.issues)];
  const exported = shape?.exported;
  const newest = published.editions.at(-1)?.edition;
  if (!exported) {
    const sound = shape?.sound;
    const older = sound
      ? olderExportIssues(sound.exported, newest, (path) =>
          placeOf(read.layout, read.document, path),
        )
      : [];
    const relationIssues = sound
      ? passRelationsOfSoundRows(sound, read.document, read.layout, { ...surroundings, givenUp })
      : [];
    return {
      edition: '',
      issues: oneFaultACell([
        ...shapeIssues,
        ...older,
        ...withoutAge(withoutLost(relationIssues, read.issues), older, newest),
      ]),
      standing: [],
      pictures: [],
    };
  }

  const keepEndedTerms = site?.publishing.keepEndedTerms ?? true;
  const record = publishable(exported, {
    keepEndedTerms,
    fromGcj02,
    ...(site && { patrolNorms: site.rules.patrolNorms }),
  });
  const goneByChoice = keepEndedTerms ? [] : endedPeople(exported, record);
  const { layout } = shape;
  const faults = relationFaults(exported, {
    ...surroundings,
    givenUp: [...givenUp, ...goneByChoice],
  });
  const standing = published.record
    ? standingWarnings(faults, exported, relationFaults(published.record, own), published.record)
    : new Set<Issue>();
  const located = (issue: Issue): Issue => locate(issue, exported, layout);
  const relationIssues = faults.filter((issue) => !standing.has(issue)).map(located);
  const edition = findNextEditionName(publicationDay(exported), published.editions);
  const older = olderExportIssues(exported, newest, (path) => placeOf(layout, exported, path));
  const basePlace = placeOf(layout, exported, ['basedOn']);
  const found = [
    ...shapeIssues,
    ...unknownBaseIssues(exported.basedOn, published.editions, basePlace),
    ...withoutAge(withoutLost(relationIssues, read.issues), older, newest),
    ...older,
    ...tooManyEditions(edition, exported, placeOf(layout, exported, ['period', 'publishedAt'])),
    ...(clock
      ? clockIssues(exported, published.record, clock, (path) => placeOf(layout, exported, path))
      : []),
  ];
  const issues = [
    ...found,
    ...(hasErrors(found)
      ? []
      : [
          ...unsayableIssues(record),
          ...forgottenMonthIssues(record, (path) => placeOf(layout, exported, path)),
        ]),
    ...(published.record
      ? olderBaseIssues(
          exported.basedOn,
          published.editions,
          { record, published: published.record },
          basePlace,
        )
      : []),
  ];
  return {
    ...(!hasErrors(issues) && { record }),
    edition: edition ?? '',
    issues: oneFaultACell(issues),
    checked: { exported, layout },
    standing: [...standing].map(located),
    pictures: namedPictures(exported, layout),
  };
};

/** A table whose whole file is missing or unreadable is already reported as a file. */
const withoutMissingFiles = (
  issues: readonly Issue[],
  fileIssues: readonly Issue[],
): readonly Issue[] => {
  const files = new Set(fileIssues.map(({ source }) => source));
  return issues.filter(
    ({ code, source, path, cell }) =>
      code !== 'shape.missing' || path.length > 0 || cell !== undefined || !files.has(source),
  );
};

/** Lines that are refused as a whole are not missed again river by river. */
const withoutLost = (
  relationIssues: readonly Issue[],
  fileIssues: readonly Issue[],
): readonly Issue[] =>
  hasErrors(fileIssues.filter(({ code }) => code.startsWith('lines.')))
    ? relationIssues.filter(({ code }) => code !== 'lines.missing')
    : relationIssues;

/** Pages of chiefs that are removed because the office does not keep ended terms. */
const endedPeople = (exported: OfficeExport, record: OfficeExport): readonly string[] => {
  const kept = new Set(publishedAddresses(record).map(({ address }) => address));
  return publishedAddresses(exported)
    .map(({ address }) => address)
    .filter((address) => !kept.has(address));
};

/** Faults between rows, without the consequences of an export that is older than the edition. */
const withoutAge = (
  faults: readonly Issue[],
  older: readonly Issue[],
  newest: Edition | undefined,
): readonly Issue[] => (newest && older.length > 0 ? ownFaults(faults, newest) : faults);

const tooManyEditions = (
  name: string | undefined,
  exported: OfficeExport,
  place: IssuePlace,
): readonly Issue[] =>
  name === undefined
    ? [errorAt(place, 'export.too-many-editions', { day: publicationDay(exported) })]
    : [];
