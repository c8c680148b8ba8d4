import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { Site } from '../../core/schemas/site.ts';
import { figureCsv } from './figureCsv.ts';
import { figureDataPackage } from './figureDataPackage.ts';
import { figureJson } from './figureJson.ts';
import { figureMetadata } from './figureMetadata.ts';
import type { Absolute } from './figurePlaces.ts';
import { figureReadme } from './figureReadme.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/** Common input of the files of all figures. */
export interface FigureSetting {
  readonly index: RecordIndex;
  readonly site: Site;
  readonly absolute: Absolute;
  readonly isDemonstration: boolean;
}

/** The data of a figure as text. */
export interface FigureData {
  /** Files beside the page, by kind. */
  readonly files: readonly (readonly ['csv' | 'json' | 'metadata.json', string])[];
  /** Entries of the archive: the same files plus a README and a data package. */
  readonly archive: readonly { readonly name: string; readonly content: string }[];
}

/** CSV, JSON and metadata of a figure, and the archive of them all. */
export const figureDataFiles = (
  figure: PublishedFigure,
  { index, site, absolute, isDemonstration }: FigureSetting,
): FigureData => {
  const { id } = figure.declaration;
  const csv = figureCsv(index, figure);
  const json = jsonText(figureJson(index, figure, absolute));
  const metadata = jsonText(figureMetadata(index, figure, site, absolute));
  return {
    files: [
      ['csv', csv],
      ['json', json],
      ['metadata.json', metadata],
    ],
    archive: [
      { name: 'README.md', content: figureReadme(figure, site, absolute, isDemonstration) },
      { name: 'datapackage.json', content: jsonText(figureDataPackage(figure, site, absolute)) },
      { name: `${id}.csv`, content: csv },
      { name: `${id}.json`, content: json },
      { name: `${id}.metadata.json`, content: metadata },
    ],
  };
};

const jsonText = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
