import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { Site } from '../../core/schemas/site.ts';
import { publicationDay } from '../../view/figures/figureCitations.ts';
import { chartsOf } from '../../view/figures/figureChartModels.ts';
import { figureCsv } from '../../view/figures/figureCsv.ts';
import { figureDataPackage } from '../../view/figures/figureDataPackage.ts';
import type { FigureFileKind } from '../../view/figures/figureDownloads.ts';
import { figureJson } from '../../view/figures/figureJson.ts';
import { figureMetadata } from '../../view/figures/figureMetadata.ts';
import type { Absolute } from '../../view/figures/figurePlaces.ts';
import { figureReadme } from '../../view/figures/figureReadme.ts';
import { shareWords } from '../../view/figures/shareWords.ts';
import type { PublishedFigure } from '../../view/figures/publishedFigure.ts';
import { chartPixels, keptSharePicture, stillPicture } from './keptPictures.ts';
import { zipArchive } from '../engine/zipArchive.ts';

/** What the files of all figures are made with. */
export interface FigurePress {
  readonly index: RecordIndex;
  readonly site: Site;
  readonly absolute: Absolute;
  readonly isDemonstration: boolean;
}

export type FigureFiles = ReadonlyMap<FigureFileKind, string | Uint8Array>;

const made = new WeakMap<PublishedFigure, FigureFiles>();

/**
 * The files of a figure, made once: its page tells their sizes and their routes hand them over. An old
 * edition has the data, one drawing and the picture it is shared with; the chart in pixels is the newest's.
 */
export const figureFiles = (figure: PublishedFigure, press: FigurePress): FigureFiles => {
  const known = made.get(figure);
  if (known) return known;
  const files = new Map<FigureFileKind, string | Uint8Array>([
    ...dataFiles(figure, press),
    ...pictures(figure, press),
  ]);
  made.set(figure, files);
  return files;
};

const dataFiles = (
  figure: PublishedFigure,
  { index, site, absolute, isDemonstration }: FigurePress,
): readonly (readonly [FigureFileKind, string | Uint8Array])[] => {
  const { id } = figure.declaration;
  const csv = figureCsv(index, figure);
  const json = jsonText(figureJson(index, figure, absolute));
  const metadata = jsonText(figureMetadata(index, figure, site, absolute));
  const zip = zipArchive(
    [
      { name: 'README.md', content: figureReadme(figure, site, absolute, isDemonstration) },
      { name: 'datapackage.json', content: jsonText(figureDataPackage(figure, site, absolute)) },
      { name: `${id}.csv`, content: csv },
      { name: `${id}.json`, content: json },
      { name: `${id}.metadata.json`, content: metadata },
    ],
    publicationDay(figure.edition.publishedAt),
  );
  return [
    ['csv', csv],
    ['json', json],
    ['metadata.json', metadata],
    ['zip', zip],
  ];
};

const pictures = (
  figure: PublishedFigure,
  { index, site, isDemonstration }: FigurePress,
): readonly (readonly [FigureFileKind, string | Uint8Array])[] => {
  const [chart] = chartsOf(index, figure);
  const share = keptSharePicture(shareWords(figure, site, isDemonstration), chart);
  if (!chart) return [['png', share]];
  const svg = stillPicture(chart, { theme: 'light', widthPx: 960, heightPx: 480 });
  const phone = stillPicture(chart, { theme: 'light', widthPx: 360, heightPx: 360 });
  const drawings = [['svg', svg] as const, ['phone.svg', phone] as const, ['png', share] as const];
  return figure.kind === 'frozen' ? drawings : [...drawings, ['chart.png', chartPixels(chart)]];
};

const jsonText = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
