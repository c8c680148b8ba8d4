import type { PrintIssue } from '../../core/issues/issue.ts';
import type { PieceFault } from '../../core/schemas/madeList.ts';
import { fitBoardFormat, type FittedFormat } from '../../view/boards/print/boardFormat.ts';
import { boardFileNames, type BoardFileName } from '../../view/boards/print/boardFileLinks.ts';
import { boardPictureWidthPx } from '../../view/boards/print/boardPicture.ts';
import { boardPrintIssues } from '../../view/boards/print/boardPrintIssues.ts';
import type { BoardPrintModel } from '../../view/boards/print/boardPrintModel.ts';
import { findKeptSet, keepSet, type KeptSet, type MadeSet } from '../engine/keptSet.ts';
import { printPiece, type PrintedPiece, type PrintPiece } from '../engine/printPiece.ts';
import { placeKept, printKey, readKept } from '../engine/printCache.ts';
import { qrSymbolMm } from './boardData.ts';
import { boardFaultIssues } from './boardIssues.ts';
import { backPiece, frontPiece, proofPiece } from './boardPieces.ts';

/** The files of a board, or every reason why it is left out. A board has all files or none. */
export type BoardOutcome =
  | { readonly ok: true; readonly set: KeptSet }
  | { readonly ok: false; readonly issues: readonly PrintIssue[] };

/** Cache of keys: the five files of a board ask for the same one. */
const keys = new WeakMap<BoardPrintModel, string>();

/** Cache key of a board's files. A board without a mandatory field has its own: it gets no files. */
const boardKey = (model: BoardPrintModel, format: FittedFormat): string => {
  const known = keys.get(model);
  if (known !== undefined) return known;
  const mark = isComplete(model) ? [] : ['incomplete'];
  const recipe = JSON.stringify([boardFileNames, boardPictureWidthPx, ...mark]);
  const key = printKey(piecesOf(model, format), recipe);
  keys.set(model, key);
  return key;
};

const isComplete = (model: BoardPrintModel): boolean => boardPrintIssues(model).length === 0;

/** Whether nothing is left to set: files or faults are cached, or the size has no layout. */
export const isBoardKept = (model: BoardPrintModel): boolean => {
  const format = fitBoardFormat(model.widthMm, model.heightMm);
  return format === undefined || findKeptSet(boardKey(model, format)) !== undefined;
};

/** The outcome of a board; its files or faults are cached, and made if they are not. */
export const keepBoard = async (model: BoardPrintModel): Promise<BoardOutcome> => {
  const missing = boardPrintIssues(model);
  const format = fitBoardFormat(model.widthMm, model.heightMm);
  if (!format) return { ok: false, issues: missing };
  const set = await keepSet(boardKey(model, format), () => makeBoard(model, format));
  const faults = set.faults.map(({ fault }) => fault);
  const issues = [...missing, ...boardFaultIssues(model, qrSymbolMm(model, format), faults)];
  return issues.length === 0 ? { ok: true, set } : { ok: false, issues };
};

/**
 * One file of a board that can be printed.
 *
 * @throws Error for a board that is left out
 */
export const getBoardFile = async (
  model: BoardPrintModel,
  name: BoardFileName,
): Promise<Uint8Array> => {
  const outcome = await keepBoard(model);
  if (!outcome.ok)
    throw new Error(`Board ${model.code} has no ${name}: ${JSON.stringify(outcome.issues)}`);
  return readKept(outcome.set.key, name);
};

/** Copies every file of a board into a folder. A board that is left out has none. */
export const placeBoardFiles = async (model: BoardPrintModel, folder: string): Promise<void> => {
  const outcome = await keepBoard(model);
  if (outcome.ok) placeKept(outcome.set.key, boardFileNames, folder);
};

/** Sets a board. The same model gives the same bytes. With a fault, no file is made. */
export const makeBoard = async (model: BoardPrintModel, format: FittedFormat): Promise<MadeSet> => {
  const [frontSide, backSide, proofSheet] = piecesOf(model, format);
  const faults: PieceFault[] = [];
  const set = (piece: PrintPiece): PrintedPiece | undefined => {
    const outcome = printPiece(piece);
    if (outcome.ok) return outcome.printed;
    faults.push(...outcome.faults.map((fault) => ({ piece: piece.template, fault })));
    return undefined;
  };

  // The proof repeats front and back, so it is typeset only when both are valid.
  const front = set(frontSide);
  const back = set(backSide);
  const proof = faults.length > 0 || !isComplete(model) ? undefined : set(proofSheet);
  if (!front || !back || !proof) return { files: {}, faults };
  const files: Readonly<Record<BoardFileName, Uint8Array>> = {
    'front.pdf': await front.pdf(),
    'back.pdf': await back.pdf(),
    'proof.pdf': await proof.pdf(),
    'board.svg': new TextEncoder().encode(front.svg()),
    'board.png': await front.png(boardPictureWidthPx[format.layout]),
  };
  return { files, faults };
};

const piecesOf = (
  model: BoardPrintModel,
  format: FittedFormat,
): readonly [PrintPiece, PrintPiece, PrintPiece] => [
  frontPiece(model, format),
  backPiece(model, format),
  proofPiece(model, format),
];
