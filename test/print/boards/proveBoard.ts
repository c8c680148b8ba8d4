import { QUIET_ZONE, qrRuns, type QrLevel } from '../../../src/print/engine/qrCode.ts';
import { frontPiece } from '../../../src/print/boards/boardPieces.ts';
import { qrSymbolMm } from '../../../src/print/boards/boardData.ts';
import { marginMm } from '../../../src/print/engine/sheet.ts';
import { printPiece } from '../../../src/print/engine/printPiece.ts';
import type { BoardPrintModel } from '../../../src/view/boards/print/boardPrintModel.ts';
import { cutOut, damages, type Damage, type Picture } from '../engine/damages.ts';
import { readPage } from '../engine/pdfReader.ts';
import { findCode, readCode } from '../engine/readCode.ts';
import { formatOf } from './boardExamples.ts';

/** Resolution for rasterising print files: a module of the smallest code is 4 pixels wide. */
const dotsPerInch = 32;
/** Pixels per module in a phone's camera at the reading distance. */
const pixelsPerModule = 4;

/** The front of a board as PDF. */
export const printFront = async (model: BoardPrintModel, level: QrLevel): Promise<Uint8Array> => {
  const outcome = printPiece(frontPiece(model, formatOf(model), level));
  if (!outcome.ok) throw new Error(`${model.code}: ${JSON.stringify(outcome.faults)}`);
  return await outcome.printed.pdf();
};

/** Findings on the front of a board, from its print file alone. */
export interface FrontProof {
  readonly text: string;
  /** Actual and expected width of the symbol, millimetres. */
  readonly symbolMm: number;
  readonly expectedMm: number;
  /** Smallest distance of the symbol from the cut, millimetres. */
  readonly clearMm: number;
  /** White modules around the symbol, on the side with the fewest. */
  readonly quietModules: number;
  readonly readings: Readonly<Record<Damage, { readonly zxing: boolean; readonly jsqr: boolean }>>;
}

/** Rasterises the final PDF, finds its code, and reads it again after every damage. */
export const proveFront = async (
  model: BoardPrintModel,
  pdf: Uint8Array,
  level: QrLevel,
): Promise<FrontProof> => {
  const { text, picture } = await readPage(pdf, dotsPerInch);
  const found = await findCode(picture);
  if (found?.text !== model.qrText) throw new Error(`${model.code}: no code on the print file`);
  const { topLeft, topRight, bottomRight } = found.position;
  const symbolPx = Math.hypot(topRight.x - topLeft.x, topRight.y - topLeft.y);
  const { modules } = qrRuns(model.qrText, level);
  const modulePx = symbolPx / modules;
  const quiet = QUIET_ZONE * modulePx;
  const code = await cutOut(
    picture,
    { left: topLeft.x - quiet, top: topLeft.y - quiet, side: symbolPx + 2 * quiet },
    (modules + 2 * QUIET_ZONE) * pixelsPerModule,
  );
  const readings = await Promise.all(
    damageNames.map(async (name) => {
      const { zxing, jsqr } = await readCode(await damages[name](code, pixelsPerModule));
      return [name, { zxing: zxing === model.qrText, jsqr: jsqr === model.qrText }] as const;
    }),
  );
  return {
    text,
    symbolMm: (symbolPx / dotsPerInch) * 25.4,
    clearMm:
      (Math.min(
        topLeft.x,
        topLeft.y,
        picture.width - bottomRight.x,
        picture.height - bottomRight.y,
      ) /
        dotsPerInch) *
        25.4 -
      marginMm(frontPiece(model, formatOf(model)).sheet),
    expectedMm: qrSymbolMm(model, formatOf(model)),
    quietModules: quietModulesOf(code, modules),
    readings: recordOf(readings),
  };
};

export const damageNames: readonly Damage[] = [
  'none',
  'blurred',
  'dirty',
  'faded',
  'tilted',
  'far away',
  'covered by a sticker',
];

/** Whole white modules on every side of a symbol that was cropped with its quiet zone. */
const quietModulesOf = ({ pixels, width }: Picture, modules: number): number => {
  const perModule = width / (modules + 2 * QUIET_ZONE);
  const isWhite = (column: number, row: number): boolean =>
    (pixels[
      (Math.floor((row + 0.5) * perModule) * width + Math.floor((column + 0.5) * perModule)) * 4
    ] ?? 0) > 200;
  const side = modules + 2 * QUIET_ZONE;
  const ringIsWhite = (ring: number): boolean =>
    Array.from({ length: side - 2 * ring }, (_, at) => at + ring).every(
      (at) =>
        isWhite(at, ring) &&
        isWhite(ring, at) &&
        isWhite(at, side - 1 - ring) &&
        isWhite(side - 1 - ring, at),
    );
  let white = 0;
  while (white < QUIET_ZONE && ringIsWhite(white)) white += 1;
  return white;
};

type Readings = FrontProof['readings'];

const recordOf = (entries: readonly (readonly [Damage, Readings[Damage]])[]): Readings => {
  const readings = new Map(entries);
  const of = (name: Damage) => readings.get(name) ?? { zxing: false, jsqr: false };
  return {
    none: of('none'),
    blurred: of('blurred'),
    dirty: of('dirty'),
    faded: of('faded'),
    tilted: of('tilted'),
    'far away': of('far away'),
    'covered by a sticker': of('covered by a sticker'),
  };
};
