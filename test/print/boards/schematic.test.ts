import { describe, expect, it } from 'vitest';
import type { BoardPrintModel } from '../../../src/view/boards/print/boardPrintModel.ts';
import { loadPublished } from '../../../src/data/record.ts';
import type { Picture } from '../engine/damages.ts';
import { readPage } from '../engine/pdfReader.ts';
import { demonstrationBoards } from './boardExamples.ts';
import { printFront } from './proveBoard.ts';

const boards = demonstrationBoards();

/** Share of the river that the section of a board takes, as it is drawn. */
const sectionShare = ({ schematic }: BoardPrintModel): number => {
  const xs = schematic.section.map(([x]) => x);
  return (Math.max(...xs) - Math.min(...xs)) / schematic.width;
};

const getBoard = (isWanted: (board: BoardPrintModel) => boolean): BoardPrintModel => {
  const board = boards.find(isWanted);
  if (!board) throw new Error('The demonstration has such a board');
  return board;
};

const isAt = (point: readonly [number, number] | undefined, x: number): boolean =>
  Math.abs((point?.[0] ?? NaN) - x) < 0.01;

const examples: readonly (readonly [title: string, board: BoardPrintModel])[] = [
  ['lying, a short section', getBoard((b) => b.widthMm > 1000 && sectionShare(b) < 0.04)],
  ['lying, the whole river', getBoard((b) => b.widthMm > 1000 && sectionShare(b) > 0.99)],
  [
    'standing, a short section at the source',
    getBoard((b) => b.widthMm < 1000 && isAt(b.schematic.section[0], 0) && sectionShare(b) < 0.1),
  ],
  [
    'standing, a short section at the mouth',
    getBoard(
      (b) =>
        b.widthMm < 1000 &&
        isAt(b.schematic.section.at(-1), b.schematic.width) &&
        sectionShare(b) < 0.1,
    ),
  ],
];

describe('the river on a board', () => {
  it('places every board on its section by its chainage', () => {
    const { index } = loadPublished();
    for (const { row, code, schematic } of boards) {
      const board = index.record.signboards[row];
      const reach = index.record.reaches.find(({ id }) => id === board?.reachId);
      const fromKm = reach?.fromKm ?? NaN;
      const km = fromKm + schematic.boardShare * ((reach?.toKm ?? NaN) - fromKm);
      expect(Math.abs(km - (board?.atKm ?? NaN)), code).toBeLessThan(0.05);
    }
  });

  it.each(examples)(
    'draws the section out, whole and wide, with the pin above its place: %s',
    async (_, board) => {
      const { picture } = await readPage(await printFront(board, 'H'), 25);
      const bar = findLongestWhiteRun(picture);
      const widthMm = ((bar.to - bar.from) / 25) * 25.4;
      expect(widthMm).toBeGreaterThan(board.widthMm * 0.25);
      const tip = findOchreAbove(picture, bar);
      expect((tip - bar.from) / (bar.to - bar.from)).toBeCloseTo(board.schematic.boardShare, 1);
    },
  );
});

interface Run {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Of the upper right quarter, where the river is drawn, the longest row of white from the top. */
const findLongestWhiteRun = (picture: Picture): Run => {
  let longest: Run = { row: 0, from: 0, to: 0 };
  for (let row = Math.floor(picture.height * 0.03); row < picture.height * 0.22; row++) {
    let from = Math.floor(picture.width * 0.4);
    for (let column = from; column < picture.width * 0.96; column++) {
      if (!isWhite(picture, column, row)) from = column + 1;
      else if (column + 1 - from > longest.to - longest.from)
        longest = { row, from, to: column + 1 };
    }
  }
  return longest;
};

/** Middle of the ochre nearest above a run, pixels from the left. */
const findOchreAbove = (picture: Picture, { row, from, to }: Run): number => {
  for (let above = row - 1; above > 0; above--) {
    const found = [];
    for (let column = from; column < to; column++)
      if (isOchre(picture, column, above)) found.push(column);
    if (found.length > 0) return found.reduce((sum, column) => sum + column, 0) / found.length;
  }
  throw new Error('No pin above the section');
};

const channelsAt = ({ pixels, width }: Picture, column: number, row: number) => {
  const at = (row * width + column) * 4;
  return [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0] as const;
};

const isWhite = (picture: Picture, column: number, row: number): boolean =>
  channelsAt(picture, column, row).every((channel) => channel > 235);

const isOchre = (picture: Picture, column: number, row: number): boolean => {
  const [red, , blue] = channelsAt(picture, column, row);
  return red > 170 && blue < 110;
};
