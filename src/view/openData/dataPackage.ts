import {
  collectionFileAddress,
  dataAddress,
  homeAddress,
  schemaAddress,
} from '../../core/site/addresses.ts';
import type { Edition } from '../../core/schemas/edition.ts';
import type { Site } from '../../core/schemas/site.ts';
import { text } from '../../i18n/text.ts';
import type { OpenCollection, OpenColumn } from './openCollection.ts';

/** Input of the open-data catalogues. */
export interface CatalogueSource {
  readonly site: Site;
  readonly edition: Edition;
  readonly collections: readonly OpenCollection[];
  readonly demonstration: boolean;
  /** Makes a site-relative address absolute. */
  readonly absolute: (address: string) => string;
}

/**
 * `datapackage.json` of Frictionless Data. Paths are relative, so it also works inside the archive.
 */
export const dataPackage = ({
  site,
  edition,
  collections,
  demonstration,
  absolute,
}: CatalogueSource): string =>
  jsonFile({
    profile: 'tabular-data-package',
    name: 'jianhe',
    title: text.openData.packageTitle(site.district.name),
    description: text.openData.packageDescription(site.officeName, demonstration),
    homepage: absolute(dataAddress),
    version: edition.edition,
    created: `${edition.publishedAt.replace(' ', 'T')}:00+08:00`,
    contributors: [{ title: site.officeName, path: absolute(homeAddress), role: 'publisher' }],
    ...(site.openDataLicence && {
      licenses: [{ title: site.openDataLicence.name, path: site.openDataLicence.link }],
    }),
    resources: collections.map(({ name, title, description, columns }) => ({
      profile: 'tabular-data-resource',
      name: name.toLowerCase(),
      title,
      description,
      path: `${name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { lineTerminator: '\r\n', delimiter: ',', doubleQuote: true, header: true },
      schema: { fields: columns.map(field), missingValues: [''] },
    })),
  });

const field = ({ name, title, description, type, required, choices }: OpenColumn) => ({
  name,
  title,
  description,
  type,
  ...((required || choices) && {
    constraints: {
      ...(required && { required }),
      ...(choices && type === 'string' && { enum: choices }),
    },
  }),
});

/** `data.json`: the same catalogue in DCAT, as JSON-LD with an inline context. */
export const dcatCatalogue = ({
  site,
  edition,
  collections,
  demonstration,
  absolute,
}: CatalogueSource): string => {
  const modified = `${edition.publishedAt.replace(' ', 'T')}:00+08:00`;
  const publisher = {
    '@id': `${absolute(homeAddress)}#office`,
    '@type': 'foaf:Organization',
    name: site.officeName,
  };
  return jsonFile({
    '@context': context,
    '@id': absolute(dataAddress),
    '@type': 'dcat:Catalog',
    title: text.openData.packageTitle(site.district.name),
    description: text.openData.packageDescription(site.officeName, demonstration),
    language: 'zh-CN',
    homepage: absolute(dataAddress),
    modified,
    publisher,
    ...licence(site),
    dataset: collections.map(({ name, title, description }) => ({
      '@id': `${absolute(dataAddress)}${name}/`,
      '@type': 'dcat:Dataset',
      identifier: name,
      title,
      description,
      modified,
      publisher: { '@id': publisher['@id'] },
      conformsTo: absolute(schemaAddress(name)),
      ...licence(site),
      distribution: (['csv', 'json'] as const).map((format) => ({
        '@id': absolute(collectionFileAddress(name, format)),
        '@type': 'dcat:Distribution',
        title: `${title} ${format.toUpperCase()}`,
        accessURL: absolute(collectionFileAddress(name, format)),
        downloadURL: absolute(collectionFileAddress(name, format)),
        mediaType: `https://www.iana.org/assignments/media-types/${mediaTypes[format]}`,
      })),
    })),
  });
};

const mediaTypes = { csv: 'text/csv', json: 'application/json' };

const licence = ({ openDataLicence }: Site) =>
  openDataLicence ? { license: openDataLicence.link } : {};

const reference = (term: string) => ({ '@id': term, '@type': '@id' });
const moment = (term: string) => ({
  '@id': term,
  '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
});

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  title: 'dct:title',
  description: 'dct:description',
  identifier: 'dct:identifier',
  language: 'dct:language',
  modified: moment('dct:modified'),
  publisher: reference('dct:publisher'),
  license: reference('dct:license'),
  conformsTo: reference('dct:conformsTo'),
  homepage: reference('foaf:homepage'),
  name: 'foaf:name',
  dataset: reference('dcat:dataset'),
  distribution: reference('dcat:distribution'),
  accessURL: reference('dcat:accessURL'),
  downloadURL: reference('dcat:downloadURL'),
  mediaType: reference('dcat:mediaType'),
};

const jsonFile = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
