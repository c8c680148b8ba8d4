import { absoluteAddress } from '../../components/site/absoluteAddress.ts';
import { getPortal } from '../../data/portal.ts';
import { figureFiles, type FigurePress } from '../../print/figures/figureFiles.ts';
import {
  figureDownloads,
  figureMediaTypes,
  type FigureDownload,
  type FigureFileKind,
} from '../../view/figures/figureDownloads.ts';
import type { PublishedFigure } from '../../view/figures/publishedFigure.ts';

/** What the files of all figures of this site are made with. */
export const getFigurePress = (): FigurePress => {
  const { index, site, frame } = getPortal();
  return {
    index,
    site,
    absolute: (address) => absoluteAddress(site.host, address),
    isDemonstration: frame.demonstration !== false,
  };
};

/** The files of a figure as its page offers them. */
export const getFigureDownloads = (figure: PublishedFigure): readonly FigureDownload[] =>
  figureDownloads(
    figure,
    new Map(
      [...figureFiles(figure, getFigurePress())].map(([kind, content]) => [
        kind,
        Buffer.byteLength(content),
      ]),
    ),
  );

/** A file of a figure as an answer. */
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
