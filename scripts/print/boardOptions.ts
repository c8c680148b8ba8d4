import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readTypedCode } from '../../src/core/ids/boardCode.ts';
import { boardCommand as words } from '../../src/i18n/zh/boardCommand.ts';
import type { BoardChoice } from '../../src/view/boards/print/printableBoards.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';

/** What the office asked to have printed. */
export interface BoardPrintOptions {
  readonly choice: BoardChoice;
  /** Folder for the PDFs. */
  readonly out: string;
}

/** @throws ExpectedFailure when the arguments make no sense; its message says how the command is used */
export const readBoardPrintOptions = (args: readonly string[]): BoardPrintOptions => {
  const { town, river, codes, out } = parsed(args);
  return {
    choice: {
      ...(town !== undefined && { regionCode: town }),
      ...(river !== undefined && { riverId: river }),
      ...(codes !== undefined && { codes: new Set(codes.split(',').map(readCode)) }),
    },
    out: resolve(out ?? 'dist/boards'),
  };
};

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        town: { type: 'string' },
        river: { type: 'string' },
        codes: { type: 'string' },
        out: { type: 'string' },
      },
    }).values;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ExpectedFailure(`${words.badArguments(detail)}\n${words.usage}`);
  }
};

/** A code as people write it, with or without its hyphen. */
const readCode = (typed: string): string => {
  const read = readTypedCode(typed);
  if (read.kind !== 'code') throw new ExpectedFailure(words.badCode(typed));
  return read.code;
};
