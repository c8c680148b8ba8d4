import {
  boardCodeAlphabet,
  boardCodeOf,
  formatBoardCode,
} from '../../../src/core/ids/boardCode.ts';
import { boardQrText } from '../../../src/core/site/addresses.ts';
import { district } from '../../district/district.ts';
import { boardFormats, fitBoardFormat } from '../../../src/view/boards/print/boardFormat.ts';
import type { BoardPrintModel } from '../../../src/view/boards/print/boardPrintModel.ts';
import { printableBoards } from '../../../src/view/boards/print/printableBoards.ts';
import { sequence } from '../engine/damages.ts';

/** Boards of the hand-made district. */
export const districtBoards = (): readonly BoardPrintModel[] => printableBoards(district());

/** The same board with another size. */
export const resized = (
  model: BoardPrintModel,
  widthMm: number,
  heightMm: number,
): BoardPrintModel => ({ ...model, widthMm, heightMm });

/** One board for each size with a layout. */
export const boardsOfEachFormat = (): readonly BoardPrintModel[] => {
  const boards = districtBoards();
  return boardFormats.map(({ widthMm, heightMm }, at) =>
    resized(getItem(boards, at * 3 + 1), widthMm, heightMm),
  );
};

/** Boards with random content, size and code; the same for the same seed. */
export const randomBoards = (count: number, seed: number): readonly BoardPrintModel[] => {
  const random = sequence(seed);
  const pick = <T>(items: readonly T[]): T => getItem(items, Math.floor(random() * items.length));
  const boards = districtBoards();
  const { host } = district().site;
  return Array.from({ length: count }, () => {
    const { widthMm, heightMm } = pick(boardFormats);
    const code = randomCode(pick);
    const address = boardQrText(host, '/', code);
    return {
      ...resized(pick(boards), widthMm, heightMm),
      code,
      printedCode: formatBoardCode(code),
      qrText: address,
      addressLines: [host.toUpperCase(), `/Q/${code}`] as const,
    };
  });
};

/** The format of a board, which must exist. */
export const formatOf = ({ widthMm, heightMm }: BoardPrintModel) => {
  const format = fitBoardFormat(widthMm, heightMm);
  if (!format) throw new Error(`No format for ${widthMm} by ${heightMm}`);
  return format;
};

const randomCode = (pick: <T>(items: readonly T[]) => T) => {
  const letters = Array.from(boardCodeAlphabet);
  for (;;) {
    const code = boardCodeOf(Array.from({ length: 6 }, () => pick(letters)).join(''));
    if (code !== undefined) return code;
  }
};

export const getItem = <T>(items: readonly T[], at: number): T => {
  const item = items[at];
  if (item === undefined) throw new Error(`No item ${at} of ${items.length}`);
  return item;
};
