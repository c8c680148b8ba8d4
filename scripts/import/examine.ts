import { passRelations, passRelationsOfSoundRows } from '../../src/core/dataset/relationPass.ts';
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
import { errorAt, hasErrors, type Issue } from '../../src/core/issues/issue.ts';
import type { OfficeExport } from '../../src/core/formats/formats.ts';
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
  const surroundings = {
    ledger: published.ledger,
    ...(published.record && { published: published.record }),
    ...(site && { districtCode: site.district.regionCode }),
    ...(site && {
      dutyIds: site.rules.duties.map(({ id }) => id),
      gradeBands: site.rules.assessmentGrades,
    }),
  };
  const givenUp = [...tombstones.keys()];
  const shape = read.document === undefined ? undefined : passShape(read.document, read.layout);
  const shapeIssues = [...read.issues, ...withoutMissingFiles(shape?.issues ?? [], read.issues)];
  const exported = shape?.exported;
  if (!exported) {
    const relationIssues = shape?.sound
      ? passRelationsOfSoundRows(shape.sound, read.document, read.layout, {
          ...surroundings,
          givenUp,
        })
      : [];
    return { edition: '', issues: [...shapeIssues, ...relationIssues], pictures: [] };
  }

  const keepEndedTerms = site?.publishing.keepEndedTerms ?? true;
  const record = publishable(exported, {
    keepEndedTerms,
    fromGcj02,
    ...(site && { patrolNorms: site.rules.patrolNorms }),
  });
  const goneByChoice = keepEndedTerms ? [] : endedPeople(exported, record);
  const { layout } = shape;
  const relationIssues = passRelations(exported, layout, {
    ...surroundings,
    givenUp: [...givenUp, ...goneByChoice],
  });
  const edition = findNextEditionName(publicationDay(exported), published.editions);
  const basePlace = placeOf(layout, exported, ['basedOn']);
  const found = [
    ...shapeIssues,
    ...unknownBaseIssues(exported.basedOn, published.editions, basePlace),
    ...relationIssues,
    ...orderIssues(layout, exported, published, edition),
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
    issues,
    checked: { exported, layout },
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

/** Pages of chiefs that are removed because the office does not keep ended terms. */
const endedPeople = (exported: OfficeExport, record: OfficeExport): readonly string[] => {
  const kept = new Set(publishedAddresses(record).map(({ address }) => address));
  return publishedAddresses(exported)
    .map(({ address }) => address)
    .filter((address) => !kept.has(address));
};

/** A new edition must be later than the published one. */
const orderIssues = (
  layout: ExportLayout,
  exported: OfficeExport,
  { editions }: PublishedContent,
  name: string | undefined,
): readonly Issue[] => {
  const newest = editions.at(-1)?.edition;
  const { publishedAt, dataThrough } = exported.period;
  const place = placeOf(layout, exported, ['period', 'publishedAt']);
  return [
    ...(newest && (publishedAt < newest.publishedAt || dataThrough < newest.dataThrough)
      ? [
          errorAt(place, 'export.older', {
            edition: newest.edition,
            published: [newest.publishedAt, newest.dataThrough],
            received: [publishedAt, dataThrough],
          }),
        ]
      : []),
    ...(name === undefined
      ? [errorAt(place, 'export.too-many-editions', { day: publishedAt.slice(0, 10) })]
      : []),
  ];
};
