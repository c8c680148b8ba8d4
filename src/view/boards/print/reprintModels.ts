import { boardsToReprint } from '../../../core/boards/reprint.ts';
import type { BoardLedger } from '../../../core/schemas/boardLedger.ts';
import { boardPrintModel, type BoardPrintModel, type BoardPrintSource } from './boardPrintModel.ts';

/** Print models of the boards that need a reprint, the most urgent first. */
export const reprintModels = (
  source: BoardPrintSource & { readonly ledger: BoardLedger },
): readonly BoardPrintModel[] =>
  boardsToReprint(source.index, source.ledger, source.site.rules).map(({ board }) =>
    boardPrintModel(source, board),
  );
