import { join } from 'node:path';
import { kitSetAddress, signboardAddress } from '../../src/core/site/addresses.ts';
import { readPinyin } from '../../src/data/pinyin.ts';
import type { Portal } from '../../src/data/portal.ts';
import { text } from '../../src/i18n/text.ts';
import { withRiverPinyin } from '../../src/pinyin/riverPinyin.ts';
import { placeBoardFiles } from '../../src/print/boards/boardFiles.ts';
import { placeKit } from '../../src/print/kit/kitFiles.ts';
import type { BoardPrintModel } from '../../src/view/boards/print/boardPrintModel.ts';
import { printableBoards } from '../../src/view/boards/print/printableBoards.ts';
import type { KitModel } from '../../src/view/kit/kitModel.ts';
import { kitSets } from '../../src/view/kit/kitSets.ts';
import { leftOutReport } from '../print/leftOutReport.ts';
import { makeKits } from '../print/makeKits.ts';
import { printBoards } from '../print/printBoards.ts';

/** Print files of a build: boards, campaign material, and what of them is left out. */
export interface PrintFiles {
  readonly boards: readonly BoardPrintModel[];
  readonly kits: readonly KitModel[];
  /** For the clerk; empty if nothing is left out. */
  readonly report: string;
}

/**
 * Makes the changed print files of boards and campaigns. What cannot be printed is left out, and
 * never stops the site.
 */
export const makePrintFiles = async (portal: Portal): Promise<PrintFiles> => {
  const { printed, leftOut } = await printBoards(
    printableBoards(withRiverPinyin(portal, readPinyin)),
  );
  const kits = kitSets(portal);
  const report = leftOutReport([...leftOut.values()].flat(), await makeKits(kits));
  return {
    boards: printed,
    kits,
    report: report === '' ? '' : `${report}\n${text.leftOut.build.goesOn}`,
  };
};

/** Copies print files from the cache into the site unchanged: through Astro each would be a page. */
export const placePrintFiles = async (
  { boards, kits }: PrintFiles,
  folder: string,
): Promise<void> => {
  const at = (address: string): string => join(folder, address);
  for (const model of boards) await placeBoardFiles(model, at(signboardAddress(model.code)));
  for (const model of kits) await placeKit(model, at(kitSetAddress(model.id)));
};
