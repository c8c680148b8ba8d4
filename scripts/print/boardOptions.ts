import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readTypedCode } from '../../src/core/ids/boardCode.ts';
import { boardCommand as words } from '../../src/i18n/zh/boardCommand.ts';
import type { BoardChoice } from '../../src/view/boards/print/printableBoards.ts';
import { argumentFault } from '../run/argumentFault.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';

/** Which boards to print. */
export interface BoardPrintOptions {
  readonly choice: BoardChoice;
  /** Output folder of the PDFs. */
  readonly out: string;
}

/** @throws ExpectedFailure for invalid arguments; its message contains the usage */
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

const options = {
  town: { type: 'string' },
  river: { type: 'string' },
  codes: { type: 'string' },
  out: { type: 'string' },
} as const;

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options,
    }).values;
  } catch (error) {
    throw new ExpectedFailure(
      `${words.badArguments(argumentFault(error, Object.keys(options)))}\n${words.usage}`,
    );
  }
};

/** A typed code, with or without its hyphen. */
const readCode = (typed: string): string => {
  const read = readTypedCode(typed);
  if (read.kind !== 'code') throw new ExpectedFailure(words.badCode(typed));
  return read.code;
};
