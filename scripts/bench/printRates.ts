import { once } from 'node:events';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { getSite } from '../../src/data/site.ts';
import { loadPublished } from '../../src/data/record.ts';
import { commands } from '../../src/i18n/zh/commands.ts';
import { frontPiece } from '../../src/print/board/boardPieces.ts';
import { printPiece } from '../../src/print/engine/printPiece.ts';
import { drawQrCode } from '../../src/print/qrCode.ts';
import { fitBoardFormat } from '../../src/view/boardPrint/boardFormat.ts';
import type { BoardPrintModel } from '../../src/view/boardPrint/boardPrintModel.ts';
import { boardWording } from '../../src/view/boardPrint/boardProof.ts';
import { printableBoards } from '../../src/view/boardPrint/printableBoards.ts';
import { escapeXml } from '../../src/view/feed/escapeXml.ts';
import { getChromium } from '../chromium.ts';
import { ExpectedFailure } from '../expectedFailure.ts';

/** How many fronts are set; `JIANHE_BENCH_BOARDS=1000` asks for a district's worth. */
const boards = Number(process.env['JIANHE_BENCH_BOARDS'] ?? '20');

/**
 * Boards a second and memory: this engine beside Chromium, which prints pages of the same size with
 * the same words in the same font, as text, and the same code. Its page is plainer than a face, so
 * the ratio is in its favour; only the ratio of one run means anything.
 */
export async function comparePrintRates(): Promise<void> {
  const standing = printableBoards({ ...loadPublished(), site: getSite() });
  const models = Array.from({ length: boards }, (_, at) => standing[at % standing.length]).filter(
    (model) => model !== undefined,
  );
  if (models.length === 0) throw new ExpectedFailure(commands.benchNothing('signboards'));

  const ownBegan = performance.now();
  for (const model of models) await setFront(model).pdf();
  const ownSeconds = (performance.now() - ownBegan) / 1000;
  const ownMegabytes = (process.resourceUsage().maxRSS / 1024).toFixed(0);

  const server = await chromium.launchServer({ executablePath: await getChromium() });
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage();
  const fonts = createServer(answerFont).listen(0, '127.0.0.1');
  await once(fonts, 'listening');
  const at = fonts.address();
  const address = `http://127.0.0.1:${String(typeof at === 'object' ? at?.port : at)}/`;
  await page.goto(address);
  const chromiumBegan = performance.now();
  for (const model of models) {
    const { widthMm, heightMm } = model;
    await page.setContent(textPage(model));
    await page.evaluate(async () => await document.fonts.ready);
    await page.pdf({ width: `${widthMm}mm`, height: `${heightMm}mm`, printBackground: true });
  }
  const chromiumSeconds = (performance.now() - chromiumBegan) / 1000;
  const chromiumMegabytes = familyMegabytes(server.process().pid);
  await server.close();
  fonts.close();

  const rate = (seconds: number): string => (models.length / seconds).toFixed(1);
  console.log(commands.benchPrint('Typst', rate(ownSeconds), ownMegabytes));
  console.log(commands.benchPrint('Chromium', rate(chromiumSeconds), chromiumMegabytes));
  console.log(commands.benchPrintRatio((chromiumSeconds / ownSeconds).toFixed(1)));
}

/** Memory of a process and all it started, shared parts counted once; `?` where there is no /proc. */
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

/** Empty when the process has ended in between. */
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

/** The words of a face as text of a web page, with its code. */
const textPage = (model: BoardPrintModel): string => {
  const { size, d } = drawQrCode(model.qrText);
  const faces = weights.map(
    (weight) =>
      `@font-face{font-family:N;font-weight:${String(weight)};src:url(${String(weight)}.ttf)}`,
  );
  const lines = boardWording(model).map(
    ({ term, detail }) => `<dt>${escapeXml(term)}</dt><dd>${escapeXml(detail)}</dd>`,
  );
  return [
    `<!doctype html><style>${faces.join('')}body{margin:20mm;font:400 20mm N;color:#fff;`,
    'background:#14557b}h1{font-weight:700;font-size:80mm}dt{font-weight:500}</style>',
    `<h1>${escapeXml(model.riverName)}</h1><dl>${lines.join('')}</dl>`,
    `<svg width="180mm" viewBox="0 0 ${String(size)} ${String(size)}"><path d="${d}"/></svg>`,
  ].join('');
};

const weights = [400, 500, 700] as const;
const files: Readonly<Record<string, string>> = {
  '/400.ttf': '400Regular/NotoSansSC_400Regular.ttf',
  '/500.ttf': '500Medium/NotoSansSC_500Medium.ttf',
  '/700.ttf': '700Bold/NotoSansSC_700Bold.ttf',
};

/** The fonts that the engine sets boards in, to be fetched once; an empty page at every other address. */
const answerFont = ({ url = '' }: IncomingMessage, response: ServerResponse): void => {
  const file = files[url];
  if (file === undefined) {
    response.setHeader('content-type', 'text/html').end('<!doctype html>');
    return;
  }
  response.setHeader('cache-control', 'max-age=3600');
  createReadStream(
    fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans-sc/${file}`)),
  ).pipe(response);
};
