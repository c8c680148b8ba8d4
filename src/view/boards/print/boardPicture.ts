import { boardFileAddress } from '../../../core/site/addresses.ts';
import { text } from '../../../i18n/text.ts';
import { boardFormats, fitBoardFormat, type BoardFormat } from './boardFormat.ts';
import type { BoardPrintModel } from './boardPrintModel.ts';

/** Width of the picture, px: sharp on a modern phone, but light enough for a page. */
export const boardPictureWidthPx: Readonly<Record<BoardFormat['layout'], number>> = {
  landscape: 1200,
  portrait: 800,
};

/** The face as a picture on a page. */
export interface BoardPicture {
  readonly address: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly alt: string;
}

/** The picture of a board whose files exist. */
export const boardPicture = (model: BoardPrintModel): BoardPicture => {
  const { code, widthMm, heightMm, riverName, reachName, printedCode } = model;
  const layout =
    fitBoardFormat(widthMm, heightMm)?.layout ?? boardFormats[0]?.layout ?? 'landscape';
  const widthPx = boardPictureWidthPx[layout];
  return {
    address: boardFileAddress(code, 'board.png'),
    widthPx,
    heightPx: Math.round((widthPx * heightMm) / widthMm),
    alt: text.signboards.pictureOf(riverName, reachName, printedCode),
  };
};
