import { describe, expect, it } from 'vitest';
import type { BoardPrintModel } from '../../../src/view/boards/print/boardPrintModel.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { printableBoards } from '../../../src/view/boards/print/printableBoards.ts';
import { district } from '../../district/district.ts';
import type { Picture } from '../engine/damages.ts';
import { readPage } from '../engine/pdfReader.ts';
import { districtBoards, resized } from './boardExamples.ts';
import { printFront } from './proveBoard.ts';

/** A board of the district with changed ends of its reach and a given size. */
const boardOf = (
  code: string,
  { fromKm, toKm, atKm }: { readonly fromKm: number; readonly toKm: number; readonly atKm: number },
  [widthMm, heightMm]: readonly [number, number],
): BoardPrintModel => {
  const { record, ...portal } = district();
  const reachId = record.signboards.find((board) => board.code === code)?.reachId;
  const index = indexRecord({
    ...record,
    reaches: record.reaches.map((reach) =>
      reach.id === reachId ? { ...reach, fromKm, toKm } : reach,
    ),
    signboards: record.signboards.map((board) =>
      board.code === code ? { ...board, atKm } : board,
    ),
  });
  const model = printableBoards({ ...portal, index }).find((board) => board.code === code);
  if (!model) throw new Error(`The district has the board ${code}`);
  return resized(model, widthMm, heightMm);
};

const examples: readonly (readonly [title: string, board: BoardPrintModel])[] = [
  [
    'lying, a short section',
    boardOf('HX1A04E', { fromKm: 10, toKm: 10.7, atKm: 10.5 }, [1200, 800]),
  ],
  ['lying, the whole river', boardOf('HX1A12E', { fromKm: 0, toKm: 5, atKm: 2 }, [1200, 800])],
  [
    'standing, a short section at the source',
    boardOf('HX1A01K', { fromKm: 0, toKm: 1, atKm: 0.3 }, [600, 900]),
  ],
  [
    'standing, a short section at the mouth',
    boardOf('HX1A06A', { fromKm: 19, toKm: 20, atKm: 19.8 }, [600, 900]),
  ],
];

describe('the river on a board', () => {
  it('places every board on its section by its chainage', () => {
    const shares = districtBoards().map(({ code, reachName, schematic }) => [
      code,
      reachName,
      schematic.boardShare,
    ]);
    expect(shares).toEqual([
      ['HX1A01K', '上禾村左岸段', 0.3],
      ['HX1A03G', '白杨坪村右岸段', 0.6],
      ['HX1A04E', '东埂村左岸段', 0.5],
      ['HX1A05C', '下禾村右岸段', 0.3],
      // A sixth of six kilometres.
      ['HX1A06A', '桥头社区左岸段', 0.167],
      ['HX1A078', '南桥街道左岸段', 0.8],
      ['HX1A086', '青禾镇上段', 0.95],
      ['HX1A11G', '桥头社区段', 0.24],
      ['HX1A12E', '白杨坪村段', 0.4],
      ['HX1A13C', '桥头社区左岸段', 0],
    ]);
  });

  it.each(examples)(
    'draws the complete section across the width, with the pin above its place: %s',
    async (_, board) => {
      const { picture } = await readPage(await printFront(board, 'H'), 25);
      const bar = findLongestWhiteRun(picture);
      const widthMm = ((bar.to - bar.from) / 25) * 25.4;
      expect(widthMm).toBeGreaterThan(board.widthMm * 0.25);
      const tip = findOchreAbove(picture, bar);
      expect((tip - bar.from) / (bar.to - bar.from)).toBeCloseTo(
        board.schematic.boardShare ?? NaN,
        1,
      );
    },
  );
});

interface Run {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** The longest white column from the top, in the upper right quarter, where the river is drawn. */
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

/** Centre of the ochre mark nearest to a column, pixels from the left. */
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
