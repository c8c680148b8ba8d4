import { regionLevel } from '../../src/core/ids/regionCode.ts';
import {
  boardLandingAddress,
  chiefsFeedAddress,
  collectionAddress,
  collectionFileAddress,
  dataArchiveAddress,
  dataCatalogAddress,
  dataPackageAddress,
  editionAddress,
  editionFileAddress,
  feedAddress,
  figureAddress,
  figureEditionAddress,
  figuresFeedAddress,
  homeAddress,
  inspectionAddress,
  newsColumnAddress,
  newsMonthAddress,
  riverFeedAddress,
  siteMapAddress,
  signboardAddress,
  townFeedAddress,
  townPatrolsAddress,
} from '../../src/core/site/addresses.ts';
import { publishedAddresses } from '../../src/core/site/publishedAddresses.ts';
import { isHandedIn } from '../../src/core/record/recordIndex.ts';
import { shownFigures } from '../../src/view/figures/shownFigures.ts';
import type { Published } from '../../src/data/record.ts';
import { newsColumns } from '../../src/view/texts/news.ts';
import { siteColumns } from '../../src/view/site/siteColumns.ts';
import { openCollections } from '../../src/view/openData/openCollection.ts';
import type { HouseFile } from './houseTexts.ts';

/** All valid link targets: columns, rows of the record, editions, feeds, in-house texts. */
export const siteAddresses = (
  { record, index, editions, tombstones }: Published,
  texts: readonly HouseFile[],
): ReadonlySet<string> => {
  const towns = record.regions.flatMap(({ code }) => (regionLevel(code) === 'town' ? [code] : []));
  const months = [
    ...record.news.map(({ publishedAt }) => publishedAt.slice(0, 7)),
    ...texts.flatMap(({ source }) => /^publishedAt:\s*['"]?(\d{4}-\d{2})/m.exec(source)?.[1] ?? []),
  ];
  return new Set([
    homeAddress,
    siteMapAddress,
    feedAddress,
    chiefsFeedAddress,
    figuresFeedAddress,
    dataArchiveAddress,
    dataCatalogAddress,
    dataPackageAddress,
    ...siteColumns.flatMap(({ columns }) => columns.map(({ address }) => address)),
    ...publishedAddresses(record).map(({ address }) => address),
    ...record.rivers.map(({ id }) => riverFeedAddress(id)),
    ...record.signboards.flatMap(({ code }) => [signboardAddress(code), boardLandingAddress(code)]),
    ...towns.flatMap((code) => [
      ...(isHandedIn(index, 'patrols') ? [townPatrolsAddress(code)] : []),
      inspectionAddress(code),
      townFeedAddress(code),
    ]),
    ...shownFigures(index, editions).map(({ id }) => figureAddress(id)),
    ...editions.flatMap(({ edition, figures }) => [
      editionAddress(edition),
      editionFileAddress(edition),
      ...figures.map(({ id }) => figureEditionAddress(id, edition)),
    ]),
    ...openCollections(index, { bulletins: [], rules: [] }).flatMap(({ name }) => [
      collectionAddress(name),
      collectionFileAddress(name, 'csv'),
      collectionFileAddress(name, 'json'),
    ]),
    ...newsColumns.map(({ id }) => newsColumnAddress(id)),
    ...months.map(newsMonthAddress),
    ...tombstones.map(({ address }) => address),
    ...texts.map(({ kind, slug }) => kind.addressOf(slug)),
  ]);
};
