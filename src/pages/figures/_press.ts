import { absoluteAddress } from '../../components/site/absoluteAddress.ts';
import { getPortal } from '../../data/portal.ts';
import { zipArchive } from '../../print/engine/zipArchive.ts';
import { figurePictures } from '../../print/figures/figurePictures.ts';
import { publicationDay } from '../../view/figures/figureCitations.ts';
import { figureDataFiles, type FigureSetting } from '../../view/figures/figureDataFiles.ts';
import {
  figureDownloads,
  figureMediaTypes,
  type FigureDownload,
  type FigureFileKind,
} from '../../view/figures/figureDownloads.ts';
import type { PublishedFigure } from '../../view/figures/publishedFigure.ts';

export type FigureFiles = ReadonlyMap<FigureFileKind, string | Uint8Array>;

/** Common input of the files of all figures. */
export const getFigurePress = (): FigureSetting => {
  const { index, site, frame } = getPortal();
  return {
    index,
    site,
    absolute: (address) => absoluteAddress(site.host, address),
    isDemonstration: frame.demonstration !== false,
  };
};

const made = new WeakMap<PublishedFigure, FigureFiles>();

/** The files of a figure, made once: its page prints their sizes, and their routes serve them. */
export const getFigureFiles = (figure: PublishedFigure): FigureFiles => {
  const known = made.get(figure);
  if (known) return known;
  const setting = getFigurePress();
  const data = figureDataFiles(figure, setting);
  const day = publicationDay(figure.edition.publishedAt);
  const files = new Map<FigureFileKind, string | Uint8Array>([
    ...data.files,
    ['zip', zipArchive(data.archive, day)],
    ...figurePictures(figure, setting),
  ]);
  made.set(figure, files);
  return files;
};

/** The files of a figure, as listed on its page. */
export const getFigureDownloads = (figure: PublishedFigure): readonly FigureDownload[] =>
  figureDownloads(
    figure,
    new Map(
      [...getFigureFiles(figure)].map(([kind, content]) => [kind, Buffer.byteLength(content)]),
    ),
  );

/** The response with a figure's file. */
export const figureResponse = ({
  kind,
  content,
}: {
  readonly kind: FigureFileKind;
  readonly content: string | Uint8Array;
}): Response =>
  new Response(typeof content === 'string' ? content : Buffer.from(content), {
    headers: { 'content-type': figureMediaTypes[kind] },
  });
