import { expect, it } from 'vitest';
import { boardDifferences } from '../../../src/core/boards/boardTruth.ts';
import { boardsToReprint } from '../../../src/core/boards/reprint.ts';
import { getRow } from '../../../src/core/record/recordIndex.ts';
import { boardDifferenceSentences } from '../../../src/view/boards/boardTruthWords.ts';
import { lakes } from '../../district/lakes.ts';

const { index, record, ledger, site } = lakes();
const on = record.period.dataThrough;
const sentences = (code: string): readonly string[] => {
  const board = getRow(index.boardByCode, code);
  return boardDifferenceSentences(index, board, boardDifferences(index, board, on));
};

it('says that a chief has another name, not that another took office', () => {
  expect(sentences('HY1A02N')).toEqual([
    '第 1 版印的嘎查级湖长娜木已改名，现名娜木罕（2026 年 7 月 1 日起）',
    '第 1 版印的努图格湖已改名，现名白音湖（2026 年 6 月 1 日起）',
  ]);
});

it('says to what the reach on the face belongs since its village was merged', () => {
  expect(sentences('HY1A05H')).toEqual(['第 1 版印的河西村段自 2026 年 3 月 1 日起属河东村段']);
});

it('dates a board to print again by its first new name', () => {
  expect(
    boardsToReprint(index, ledger, site.rules).map(({ board, since }) => [board.code, since]),
  ).toEqual([
    ['HY1A05H', '2026-03-01'],
    ['HY1A02N', '2026-06-01'],
  ]);
});

it('finds no new name on a face of later content', () => {
  const board = getRow(index.boardByCode, 'HY1A02N');
  const [face] = board.faces;
  const later = face && {
    ...board,
    faces: [
      {
        ...face,
        contentDate: on,
        chiefs: face.chiefs.map((chief) => ({ ...chief, name: '娜木罕' })),
      },
    ],
  };
  expect(later && boardDifferences(index, later, on)).toEqual([]);
});
