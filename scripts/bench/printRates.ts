import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { getSite } from '../../src/data/site.ts';
import { loadPublished } from '../../src/data/record.ts';
import { commands } from '../../src/i18n/zh/commands.ts';
import { frontPiece } from '../../src/print/boards/boardPieces.ts';
import { printPiece } from '../../src/print/engine/printPiece.ts';
import { fitBoardFormat } from '../../src/view/boards/print/boardFormat.ts';
import type { BoardPrintModel } from '../../src/view/boards/print/boardPrintModel.ts';
import { printableBoards } from '../../src/view/boards/print/printableBoards.ts';
import { getChromium } from '../suite/chromium.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';

const boards = 20;

/**
 * Boards per second and memory: this engine compared with Chromium, which prints the same drawings
 * to PDF at the same size. Only the ratio within one run is meaningful.
 */
export const comparePrintRates = async (): Promise<void> => {
  const models = printableBoards({ ...loadPublished(), site: getSite() }).slice(0, boards);
  const [first] = models;
  if (!first) throw new ExpectedFailure(commands.benchNothing('signboards'));

  const ownBegan = performance.now();
  for (const model of models) await setFront(model).pdf();
  const ownSeconds = (performance.now() - ownBegan) / 1000;
  const ownMegabytes = (process.resourceUsage().maxRSS / 1024).toFixed(0);

  // Drawn only now, so that nothing is typeset before the timing starts.
  const drawings = models.map(drawFront);

  const server = await chromium.launchServer({ executablePath: await getChromium() });
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage();
  const chromiumBegan = performance.now();
  for (const { svg, widthMm, heightMm } of drawings) {
    await page.setContent(`<!doctype html><style>body{margin:0}svg{display:block}</style>${svg}`);
    await page.pdf({ width: `${widthMm}mm`, height: `${heightMm}mm`, printBackground: true });
  }
  const chromiumSeconds = (performance.now() - chromiumBegan) / 1000;
  const chromiumMegabytes = familyMegabytes(server.process().pid);
  await server.close();

  const rate = (seconds: number): string => (models.length / seconds).toFixed(1);
  console.log(commands.benchPrint('Typst', rate(ownSeconds), ownMegabytes));
  console.log(commands.benchPrint('Chromium', rate(chromiumSeconds), chromiumMegabytes));
  console.log(commands.benchPrintRatio((chromiumSeconds / ownSeconds).toFixed(1)));
};

/** Memory of a process and its children, shared pages counted once; `?` if there is no /proc. */
const familyMegabytes = (root: number | undefined): string => {
  if (root === undefined || !existsSync('/proc/self/smaps_rollup')) return '?';
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(name)]),
  );
  const isFamily = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isFamily(parents.get(pid)));
  const kilobytes = [...parents.keys()]
    .filter(isFamily)
    .map((pid) => Number(/^Pss:\s+(\d+)/m.exec(readProc(`${pid}/smaps_rollup`))?.[1] ?? 0));
  return (kilobytes.reduce((sum, part) => sum + part, 0) / 1024).toFixed(0);
};

const parentOf = (pid: string): number | undefined => {
  const parent = /^PPid:\s+(\d+)/m.exec(readProc(`${pid}/status`))?.[1];
  return parent === undefined || parent === '0' ? undefined : Number(parent);
};

/** Empty if the process has ended meanwhile. */
const readProc = (file: string): string => {
  try {
    return readFileSync(`/proc/${file}`, 'utf8');
  } catch {
    return '';
  }
};

const setFront = (model: BoardPrintModel) => {
  const format = fitBoardFormat(model.widthMm, model.heightMm);
  const outcome = format && printPiece(frontPiece(model, format));
  if (!outcome?.ok) throw new Error(`${model.code} cannot be printed`);
  return outcome.printed;
};

const drawFront = (model: BoardPrintModel) => ({
  svg: setFront(model).svg(),
  widthMm: model.widthMm,
  heightMm: model.heightMm,
});
