import { hasErrors, type Issue } from '../../core/issues/issue.ts';
import { fitBoardFormat, type FittedFormat } from '../../view/boards/print/boardFormat.ts';
import { boardFileNames, type BoardFileName } from '../../view/boards/print/boardFileLinks.ts';
import { boardPictureWidthPx } from '../../view/boards/print/boardPicture.ts';
import { boardPrintIssues } from '../../view/boards/print/boardPrintIssues.ts';
import type { BoardPrintModel } from '../../view/boards/print/boardPrintModel.ts';
import { printPiece, type PrintedPiece, type PrintPiece } from '../engine/printPiece.ts';
import {
  isKept,
  keepFiles,
  keptSize,
  placeKept,
  printKey,
  readKept,
} from '../engine/printCache.ts';
import { qrSymbolMm } from './boardData.ts';
import { boardFaultIssues } from './boardIssues.ts';
import { backPiece, frontPiece, proofPiece } from './boardPieces.ts';

export type BoardFiles = Readonly<Record<BoardFileName, Uint8Array>>;

/** A board cannot be printed; `issues` has the reasons, for a report. */
export class UnprintableBoard extends Error {
  override readonly name = 'UnprintableBoard';
  readonly #issues: readonly Issue[];

  constructor(code: string, issues: readonly Issue[]) {
    super(`Board ${code} cannot be printed: ${JSON.stringify(issues)}`);
    this.#issues = issues;
  }

  get issues(): readonly Issue[] {
    return this.#issues;
  }
}

/** Cache of keys: the five files of a board ask for the same one. */
const keys = new WeakMap<BoardPrintModel, string>();

/** Cache key of a board's files. */
const boardKey = (model: BoardPrintModel): string => {
  const recipe = JSON.stringify([boardFileNames, boardPictureWidthPx]);
  const key = keys.get(model) ?? printKey(piecesOf(model, formatOf(model)), recipe);
  keys.set(model, key);
  return key;
};

/** Whether the cached files of a board are up to date. */
export const areBoardFilesKept = (model: BoardPrintModel): boolean =>
  fitBoardFormat(model.widthMm, model.heightMm) !== undefined &&
  isKept(boardKey(model), boardFileNames);

/**
 * One file of a board; made if it is not cached.
 *
 * @throws UnprintableBoard with every reason
 */
export const getBoardFile = async (
  model: BoardPrintModel,
  name: BoardFileName,
): Promise<Uint8Array> => {
  return readKept(await keepBoardFiles(model), name);
};

/**
 * Copies every file of a board into a folder. Missing files are made.
 *
 * @throws UnprintableBoard with every reason
 */
export const placeBoardFiles = async (model: BoardPrintModel, folder: string): Promise<void> => {
  placeKept(await keepBoardFiles(model), boardFileNames, folder);
};

/**
 * Sizes of a board's files, bytes. Missing files are made.
 *
 * @throws UnprintableBoard with every reason
 */
export const boardFileSizes = async (
  model: BoardPrintModel,
): Promise<Readonly<Record<BoardFileName, number>>> => {
  const key = await keepBoardFiles(model);
  return {
    'front.pdf': keptSize(key, 'front.pdf'),
    'back.pdf': keptSize(key, 'back.pdf'),
    'proof.pdf': keptSize(key, 'proof.pdf'),
    'board.svg': keptSize(key, 'board.svg'),
    'board.png': keptSize(key, 'board.png'),
  };
};

const keepBoardFiles = async (model: BoardPrintModel): Promise<string> => {
  const key = boardKey(model);
  if (!isKept(key, boardFileNames)) keepFiles(key, await makeBoardFiles(model));
  return key;
};

/**
 * Makes every file of a board. The same model gives the same bytes.
 *
 * @throws UnprintableBoard with every reason
 */
export const makeBoardFiles = async (model: BoardPrintModel): Promise<BoardFiles> => {
  const format = formatOf(model);
  const [frontSide, backSide, proofSheet] = piecesOf(model, format);
  const issues = [...boardPrintIssues(model)];
  const set = (piece: PrintPiece): PrintedPiece | undefined => {
    const outcome = printPiece(piece);
    if (outcome.ok) return outcome.printed;
    issues.push(...boardFaultIssues(model, qrSymbolMm(model, format), outcome.faults));
    return undefined;
  };

  // The proof repeats front and back, so it is typeset only when both are valid.
  const front = set(frontSide);
  const back = set(backSide);
  const proof = hasErrors(issues) ? undefined : set(proofSheet);
  if (!front || !back || !proof) throw new UnprintableBoard(model.code, issues);
  return {
    'front.pdf': await front.pdf(),
    'back.pdf': await back.pdf(),
    'proof.pdf': await proof.pdf(),
    'board.svg': new TextEncoder().encode(front.svg()),
    'board.png': await front.png(boardPictureWidthPx[format.layout]),
  };
};

const piecesOf = (
  model: BoardPrintModel,
  format: FittedFormat,
): readonly [PrintPiece, PrintPiece, PrintPiece] => [
  frontPiece(model, format),
  backPiece(model, format),
  proofPiece(model, format),
];

const formatOf = (model: BoardPrintModel): FittedFormat => {
  const format = fitBoardFormat(model.widthMm, model.heightMm);
  if (!format) throw new UnprintableBoard(model.code, boardPrintIssues(model));
  return format;
};
