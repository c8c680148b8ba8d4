import { frontPiece } from '../../../src/print/boards/boardPieces.ts';
import type { QrLevel } from '../../../src/print/engine/qrCode.ts';
import type { BoardPrintModel } from '../../../src/view/boards/print/boardPrintModel.ts';
import { boardWording } from '../../../src/view/boards/print/boardProof.ts';
import type { Damage } from '../engine/damages.ts';
import { paperFaults } from '../engine/paperFaults.ts';
import { formatOf } from './boardExamples.ts';
import { damageNames, printFront, proveFront, type FrontProof } from './proveBoard.ts';

/** Results for one board's front. */
export interface BoardVerdict {
  readonly code: string;
  readonly faults: readonly string[];
  /** Size of the print file, bytes. */
  readonly size: number;
  /** Text read after each damage, by level. */
  readonly readings: readonly (readonly [QrLevel, FrontProof['readings']])[];
}

/** Tests the print file at level H, and reads the same board at the other requested levels. */
export const judgeFront = async (
  model: BoardPrintModel,
  otherLevels: readonly QrLevel[] = [],
): Promise<BoardVerdict> => {
  const pdf = await printFront(model, 'H');
  const proof = await proveFront(model, pdf, 'H');
  const readings: [QrLevel, FrontProof['readings']][] = [['H', proof.readings]];
  for (const level of otherLevels) {
    const other = await proveFront(model, await printFront(model, level), level);
    readings.push([level, other.readings]);
  }
  const faults = await faultsOf(model, pdf, proof);
  return { code: model.code, faults, size: pdf.length, readings };
};

const faultsOf = async (
  model: BoardPrintModel,
  pdf: Uint8Array,
  proof: FrontProof,
): Promise<readonly string[]> => {
  const { sheet } = frontPiece(model, formatOf(model));
  const text = letters(proof.text);
  const missing = boardWording(model)
    .flatMap(({ detail }) => detail.split(/[\s；]/))
    .filter((part) => !text.includes(letters(part)));
  const demands: readonly (readonly [name: string, isMet: boolean])[] = [
    ['symbol', Math.abs(proof.symbolMm - proof.expectedMm) < proof.expectedMm * 0.02],
    ['reading distance', proof.expectedMm >= model.readingDistanceM * 100],
    [`quiet zone ${proof.quietModules}`, proof.quietModules === 4],
    ['code in the safe margin', proof.clearMm >= sheet.safeMm],
  ];
  return [
    ...(await paperFaults(pdf, sheet)),
    ...demands.filter(([, isMet]) => !isMet).map(([name]) => name),
    ...missing.map((part) => `text ${part}`),
    ...damageNames.flatMap((name) => [
      ...(proof.readings[name].zxing ? [] : [`zxing ${name}`]),
      ...(proof.readings[name].jsqr || pessimistic.has(name) ? [] : [`jsqr ${name}`]),
    ]),
  ];
};

/** Text without differences from line breaks, tracking or equivalent forms of characters. */
export const letters = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** Damages that the weaker reader need not handle; phones are as good as the other reader. */
const pessimistic: ReadonlySet<Damage> = new Set(['dirty', 'covered by a sticker']);
