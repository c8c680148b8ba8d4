import type { Site } from '../../core/schemas/site.ts';
import { text } from '../../i18n/text.ts';
import { figureCsvFields } from './figureCsv.ts';
import { figurePlaces, type Absolute } from './figurePlaces.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/** The descriptor inside a figure's archive, by the Tabular Data Package profile. */
export const figureDataPackage = (figure: PublishedFigure, site: Site, absolute: Absolute) => {
  const { declaration, definition, edition } = figure;
  const places = figurePlaces(figure);
  return {
    profile: 'tabular-data-package',
    name: declaration.id,
    id: absolute(places.frozenPage),
    title: text.figureFiles.datasetName(definition.title, edition.edition),
    description: definition.definition,
    homepage: absolute(places.page),
    version: edition.edition,
    created: `${edition.publishedAt.replace(' ', 'T')}:00+08:00`,
    sources: [{ title: definition.source }],
    contributors: [{ title: site.officeName, role: 'publisher' }],
    resources: [
      {
        profile: 'tabular-data-resource',
        name: declaration.id,
        path: `${declaration.id}.csv`,
        title: definition.title,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: {
          delimiter: ',',
          lineTerminator: '\r\n',
          quoteChar: '"',
          doubleQuote: true,
          header: true,
        },
        schema: {
          fields: figureCsvFields.map(({ name, type, description }) => ({
            name,
            type,
            description,
          })),
          missingValues: [''],
        },
      },
    ],
  };
};
