import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPinyin } from '../../src/data/pinyin.ts';
import { getSite } from '../../src/data/site.ts';
import { loadPublished } from '../../src/data/record.ts';
import { boardCommand as words } from '../../src/i18n/zh/boardCommand.ts';
import { boardBatchPdf } from '../../src/print/boards/boardBatch.ts';
import { getBoardFile } from '../../src/print/boards/boardFiles.ts';
import { listPiece } from '../../src/print/document/listPiece.ts';
import { printPiece } from '../../src/print/engine/printPiece.ts';
import { withRiverPinyin } from '../../src/pinyin/riverPinyin.ts';
import { batchList } from '../../src/view/boards/print/batchList.ts';
import { printableBoards } from '../../src/view/boards/print/printableBoards.ts';
import type { BoardPrintModel } from '../../src/view/boards/print/boardPrintModel.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';
import { readBoardPrintOptions } from './boardOptions.ts';
import { leftOutReport } from './leftOutReport.ts';
import { printBoards } from './printBoards.ts';

/** PDFs of each board, `all.pdf` with every front and back, and the list `list.pdf`. */
const perBoard = ['front.pdf', 'back.pdf', 'proof.pdf'] as const;

/**
 * Prints the boards of a town, a river, or by code: a PDF for each side and proof, and one of all.
 *
 * @throws ExpectedFailure after all others are printed, with every fault of the boards left out
 */
export const printBatch = async (args: readonly string[]): Promise<void> => {
  const { choice, out } = readBoardPrintOptions(args);
  const { index, newestEdition } = loadPublished();
  const models = printableBoards(
    withRiverPinyin({ index, newestEdition, site: getSite() }, readPinyin),
    choice,
  );
  const found = new Set(models.map(({ code }) => code));
  const unknown = [...(choice.codes ?? [])].filter((code) => !found.has(code));
  if (unknown.length > 0) throw new ExpectedFailure(unknown.map(words.badCode).join('\n'));
  if (models.length === 0) throw new ExpectedFailure(words.nothing);

  const { made, printed, leftOut } = await printBoards(models);
  if (printed.length > 0) await writeBatch(printed, out, made);
  if (leftOut.size > 0) throw new ExpectedFailure(leftOutReport([...leftOut.values()].flat()));
};

const writeBatch = async (
  models: readonly BoardPrintModel[],
  out: string,
  made: number,
): Promise<void> => {
  mkdirSync(out, { recursive: true });
  for (const model of models)
    for (const name of perBoard)
      writeFileSync(join(out, `${model.code}-${name}`), await getBoardFile(model, name));
  writeFileSync(join(out, 'all.pdf'), await boardBatchPdf(models));
  writeFileSync(join(out, 'list.pdf'), await acceptanceList(models));
  console.log(words.combined(join(out, 'all.pdf'), models.length * 2));
  console.log(words.printed(models.length, made, out));
};

/** The list that accompanies the batch. */
const acceptanceList = async (models: readonly BoardPrintModel[]): Promise<Uint8Array> => {
  const outcome = printPiece(listPiece(batchList(models)));
  if (!outcome.ok) throw new Error(`list.pdf: ${JSON.stringify(outcome.faults)}`);
  return await outcome.printed.pdf();
};
