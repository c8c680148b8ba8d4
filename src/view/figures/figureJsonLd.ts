import type { Site } from '../../core/schemas/site.ts';
import { text } from '../../i18n/text.ts';
import { figureKeyName, figureUnit } from './figureReading.ts';
import { periodWords } from './figurePeriod.ts';
import type { FigureDownload } from './figureDownloads.ts';
import { figurePlaces, type Absolute } from './figurePlaces.ts';
import { readingValue } from './figureRows.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/** The figure as a schema.org `Dataset`, for search engines of data. */
export const figureJsonLd = (
  figure: PublishedFigure,
  {
    site,
    absolute,
    downloads,
  }: {
    readonly site: Site;
    readonly absolute: Absolute;
    readonly downloads: readonly FigureDownload[];
  },
): Readonly<Record<string, unknown>> => {
  const { declaration, definition, value, edition } = figure;
  const places = figurePlaces(figure);
  const publishedAt = `${edition.publishedAt.replace(' ', 'T')}:00+08:00`;
  const office = {
    '@type': 'GovernmentOrganization',
    name: site.officeName,
    parentOrganization: { '@type': 'GovernmentOrganization', name: site.organiser },
  };
  const firstMonth = value.series
    .flatMap(({ points }) => points.map(({ month }) => month))
    .sort()
    .at(0);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': absolute(places.page),
    name: text.figureFiles.datasetName(definition.title, edition.edition),
    alternateName: definition.question,
    description: [definition.definition, definition.scope, definition.limits].join(''),
    url: absolute(places.page),
    identifier: absolute(places.frozenPage),
    version: edition.edition,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    creativeWorkStatus: text.home.status[declaration.status],
    creator: office,
    publisher: office,
    datePublished: publishedAt,
    dateModified: publishedAt,
    temporalCoverage: `${firstMonth === undefined ? value.asOf : `${firstMonth}-01`}/${value.asOf}`,
    spatialCoverage: { '@type': 'Place', name: site.district.name },
    measurementTechnique: definition.source,
    keywords: [...site.keywords, definition.title],
    variableMeasured: value.headlines.map(({ key, reading }) => {
      const { value: number, display } = readingValue(reading);
      return {
        '@type': 'PropertyValue',
        propertyID: key,
        name: figureKeyName(declaration, key),
        description: periodWords(declaration, value, key),
        value: number ?? display,
        unitText: reading.kind === 'ratio' ? '%' : figureUnit(declaration, key),
      };
    }),
    distribution: downloads.map(({ address, mediaType, what, bytes }) => ({
      '@type': 'DataDownload',
      name: what,
      encodingFormat: mediaType,
      contentUrl: absolute(address),
      contentSize: `${bytes} B`,
    })),
  };
};
