import { describe, expect, it } from 'vitest';
import { qrSymbolMm } from '../../../src/print/boards/boardData.ts';
import { backPiece, frontPiece, proofPiece } from '../../../src/print/boards/boardPieces.ts';
import { printPiece } from '../../../src/print/engine/printPiece.ts';
import type { BoardPrintModel } from '../../../src/view/boards/print/boardPrintModel.ts';
import { boardProof } from '../../../src/view/boards/print/boardProof.ts';
import { paperFaults } from '../engine/paperFaults.ts';
import { readCharacters } from '../engine/pdfReader.ts';
import { boardsOfEachFormat, formatOf, getItem, randomBoards, resized } from './boardExamples.ts';
import { judgeFront, letters } from './frontFaults.ts';
import { judgeBoards } from './judgeBoards.ts';
import { readingTable } from './readingTable.ts';

const backWording = ({ back, riverName, reachName, issuer, printedCode }: BoardPrintModel) => [
  back.slogan,
  ...back.acts,
  back.basis,
  ...back.hotlines.flatMap(({ phone, name }) => [phone, name]),
  riverName,
  reachName,
  issuer,
  printedCode,
];

const proofWording = (model: BoardPrintModel) => {
  const { rows, warnings } = boardProof(model, qrSymbolMm(model, formatOf(model)));
  return [...rows.flatMap(({ field, value, source }) => [field, value, source]), ...warnings];
};

/** `JIANHE_PROVE_BOARDS=200` tests that many random boards at every level, and prints the table. */
const wanted = Number(process.env['JIANHE_PROVE_BOARDS'] ?? '0');

describe('the front of a board as a print file', () => {
  it.each(boardsOfEachFormat().map((model) => ({ model, ...model })))(
    'is true to size, has real text and is readable after every damage: $widthMm by $heightMm',
    async ({ model }) => {
      expect((await judgeFront(model)).faults).toEqual([]);
    },
  );

  it('keeps a wider margin clear if its sheet requires one', async () => {
    const model = resized(getItem(boardsOfEachFormat(), 0), 3000, 2000);
    const { sheet, ...piece } = frontPiece(model, formatOf(model));
    const wider = { ...sheet, safeMm: 130 };
    const outcome = printPiece({ ...piece, sheet: wider });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
    expect(await paperFaults(await outcome.printed.pdf(), wider)).toEqual([]);
  });

  it.skipIf(wanted === 0)(
    `passes the same test for ${wanted} random boards`,
    { timeout: 3_600_000 },
    async () => {
      const verdicts = await judgeBoards(randomBoards(wanted, 20261031));
      console.log(readingTable(verdicts));
      expect(
        verdicts.flatMap(({ code, faults }) => faults.map((fault) => `${code} ${fault}`)),
      ).toEqual([]);
    },
  );
});

describe.each([
  ['the back of a board', backPiece, backWording],
  ['the proof sheet of a board', proofPiece, proofWording],
] as const)('%s as a print file', (_, piece, wordingOf) => {
  it.each(boardsOfEachFormat().map((model) => ({ model, ...model })))(
    'is true to size, keeps its margin clear and has real text: $widthMm by $heightMm',
    async ({ model }) => {
      const made = piece(model, formatOf(model));
      const outcome = printPiece(made);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
      const pdf = await outcome.printed.pdf();
      expect(await paperFaults(pdf, made.sheet)).toEqual([]);
      const text = letters((await readCharacters(pdf)).map(({ character }) => character).join(''));
      expect(wordingOf(model).filter((words) => !text.includes(letters(words)))).toEqual([]);
    },
  );
});
