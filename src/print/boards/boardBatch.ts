import type { BoardPrintModel } from '../../view/boards/print/boardPrintModel.ts';
import { joinPdfs } from '../engine/pageBoxes.ts';
import { getBoardFile } from './boardFiles.ts';

/** One PDF of many boards, each front followed by its back. The page boxes are kept. */
export const boardBatchPdf = async (models: readonly BoardPrintModel[]): Promise<Uint8Array> => {
  const sides: Uint8Array[] = [];
  for (const model of models)
    sides.push(await getBoardFile(model, 'front.pdf'), await getBoardFile(model, 'back.pdf'));
  return await joinPdfs(sides);
};
