import { text } from '../../i18n/text.ts';
import { formatAmount } from '../numbers/format.ts';
import { figurePlaces } from './figurePlaces.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/** Files beside a figure, by extension, with their media type. */
export const figureMediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  'metadata.json': 'application/json',
  zip: 'application/zip',
  svg: 'image/svg+xml',
  'phone.svg': 'image/svg+xml',
  png: 'image/png',
  'chart.png': 'image/png',
} as const;

export type FigureFileKind = keyof typeof figureMediaTypes;

/** One file offered on a page. */
export interface FigureDownload {
  readonly kind: FigureFileKind;
  readonly address: string;
  readonly name: string;
  readonly what: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly size: string;
}

/** The files of a figure with their sizes. The phone's picture is only used in pages. */
export const figureDownloads = (
  figure: PublishedFigure,
  sizes: ReadonlyMap<FigureFileKind, number>,
): readonly FigureDownload[] =>
  [...sizes]
    .filter(([kind]) => kind !== 'phone.svg')
    .map(([kind, bytes]) => {
      const address = figurePlaces(figure).file(kind);
      return {
        kind,
        address,
        name: address.slice(address.lastIndexOf('/') + 1),
        what: text.figurePages.downloads[kind],
        mediaType: figureMediaTypes[kind],
        bytes,
        size: text.figurePages.bytes(formatAmount(Math.max(0.1, bytes / 1024), 1)),
      };
    });
