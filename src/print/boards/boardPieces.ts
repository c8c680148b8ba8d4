import { text } from '../../i18n/text.ts';
import type { FittedFormat } from '../../view/boards/print/boardFormat.ts';
import type { BoardPrintModel } from '../../view/boards/print/boardPrintModel.ts';
import type { PrintPiece } from '../engine/printPiece.ts';
import { a4, cutSheet, type Sheet } from '../engine/sheet.ts';
import type { QrLevel } from '../engine/qrCode.ts';
import { backData, faceData, proofData } from './boardData.ts';

/** The front of a board at its full size. */
export const frontPiece = (
  model: BoardPrintModel,
  format: FittedFormat,
  level: QrLevel = 'H',
): PrintPiece => ({
  template: 'board-front',
  sheet: boardSheet(model, format, 'front'),
  data: { ...faceData(model, format, level), title: pieceTitle(model, 'front') },
});

/** Its back: slogan, prohibited acts, telephones. */
export const backPiece = (model: BoardPrintModel, format: FittedFormat): PrintPiece => ({
  template: 'board-back',
  sheet: boardSheet(model, format, 'back'),
  data: { ...backData(model, format), title: pieceTitle(model, 'back') },
});

/** The A4 sheet to sign before the board is produced. */
export const proofPiece = (model: BoardPrintModel, format: FittedFormat): PrintPiece => ({
  template: 'board-proof',
  sheet: a4,
  data: proofData(model, format),
});

const boardSheet = (
  model: BoardPrintModel,
  { unitMm }: FittedFormat,
  side: 'front' | 'back',
): Sheet => {
  const words = text.boardPrint;
  const { widthMm, heightMm } = model;
  const sheet = cutSheet(widthMm, heightMm, { safeMm: 20 * unitMm, slugLine: '' });
  return {
    ...sheet,
    slugLine: words.slug(
      model.riverName,
      model.printedCode,
      words.sides[side],
      words.size(widthMm, heightMm),
      sheet.deliveredAt === 1 ? words.fullSize : words.tenthSize,
    ),
  };
};

const pieceTitle = ({ riverName, printedCode }: BoardPrintModel, side: 'front' | 'back'): string =>
  `${riverName} ${printedCode} ${text.boardPrint.sides[side]}`;
