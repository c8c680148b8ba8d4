import { expect, it } from 'vitest';
import {
  facesWithoutPost,
  phonesOnManyBoards,
  riversWithSameGoals,
  unansweredBoardPhones,
} from '../../../src/core/boards/boardWarnings.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { rowAt, smallExport } from '../dataset/smallExport.ts';

it('has no warnings for a sound record', () => {
  const index = indexRecord(smallExport());
  expect(riversWithSameGoals(index.record.rivers)).toEqual([]);
  expect(facesWithoutPost(index.record.signboards)).toEqual([]);
  expect(phonesOnManyBoards(index, index.record.period.dataThrough)).toEqual([]);
  expect(unansweredBoardPhones(index)).toEqual([]);
});

it('finds rivers with the same goals, whatever the locale’s punctuation', () => {
  const { rivers } = smallExport((input) => {
    rowAt(input.rivers, 1).goals = ['河道 无垃圾'];
  });
  expect(riversWithSameGoals(rivers).map((group) => group.map(({ name }) => name))).toEqual([
    ['沙沟', '南沟'],
  ]);
});

it('finds a missing post, but not on a retired board', () => {
  const { signboards } = smallExport((input) => {
    for (const board of input.signboards) delete rowAt(rowAt(board.faces, 0).chiefs, 0).post;
  });
  expect(facesWithoutPost(signboards)).toMatchObject([
    { board: { code: '1A2C3D5' }, names: ['王石门'] },
  ]);
});

it('finds one telephone under two names, and a printed telephone that was not answered', () => {
  const index = indexRecord(
    smallExport((input) => {
      const board = rowAt(input.signboards, 0);
      const chief = { level: 'village' as const, name: '赵河湾', phone: '0300-820 4417' };
      input.signboards.push({
        ...board,
        code: '3A2C3DF',
        reachId: 'sha-gou-2',
        atKm: 7,
        faces: [{ ...rowAt(board.faces, 0), chiefs: [{ ...chief, post: '河湾村党支部书记' }] }],
      });
      Object.assign(rowAt(input.contacts, 2), {
        verified: { on: '2026-09-20', result: 'unanswered' },
      });
    }),
  );
  expect(phonesOnManyBoards(index, index.record.period.dataThrough)).toMatchObject([
    { display: '0300-820 4417', names: ['王石门', '赵河湾'], boards: [{}, {}] },
  ]);
  expect(unansweredBoardPhones(index)).toMatchObject([
    { contact: { id: 'c-v1' }, boards: [{ code: '1A2C3D5' }, { code: '3A2C3DF' }] },
  ]);
});
