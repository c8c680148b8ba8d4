import { describe, expect, it } from 'vitest';
import { boardDifferences, type BoardDifference } from '../../../src/core/boards/boardTruth.ts';
import { calendarDate } from '../../../src/core/schemas/field.ts';
import { indexRecord, getRow } from '../../../src/core/record/recordIndex.ts';
import type { PostHolding, Signboard } from '../../../src/core/record/record.ts';
import { district } from '../../district/district.ts';

const { index } = district();
const day = (text: string) => calendarDate.parse(text);

/** The differences in short form, people by name. */
const inShort = (difference: BoardDifference): unknown => {
  if (difference.kind === 'chief-left')
    return { ...difference, now: difference.now.map(({ person }) => person.name) };
  if (difference.kind === 'chief-missing')
    return { ...difference, now: difference.now.person.name };
  return difference;
};

const of = (code: string, on: string, at = index): unknown =>
  boardDifferences(at, getRow(at.boardByCode, code), day(on)).map(inShort);

const withHoldings = (change: (holding: PostHolding) => readonly PostHolding[]) =>
  indexRecord({ ...index.record, postHoldings: index.record.postHoldings.flatMap(change) });

const withBoard = (code: string, change: (board: Signboard) => Signboard) =>
  indexRecord({
    ...index.record,
    signboards: index.record.signboards.map((board) =>
      board.code === code ? change(board) : board,
    ),
  });

describe('a chief on a board', () => {
  it('is right on the last day in office and has left on the successor’s first day', () => {
    expect(of('HX1A04E', '2026-09-11')).toEqual([]);
    expect(of('HX1A04E', '2026-09-12')).toEqual([
      {
        kind: 'chief-left',
        level: 'village',
        printedName: '关立夏',
        now: ['莫晓岚'],
        since: '2026-09-12',
      },
    ]);
  });

  it('has left since the end of the last of several terms', () => {
    const twice = withHoldings((holding) =>
      holding.id === 'village-donggeng-1'
        ? [
            {
              ...holding,
              id: getRow(index.holdingById, 'village-ypg').id,
              from: day('2020-01-08'),
              to: day('2022-05-31'),
            },
            holding,
          ]
        : [holding],
    );
    expect(of('HX1A04E', '2026-09-30', twice)).toMatchObject([{ since: '2026-09-12' }]);
  });

  it('has no successor if the post is vacant', () => {
    const vacant = withHoldings((holding) =>
      holding.id === 'village-donggeng-2' ? [] : [holding],
    );
    expect(of('HX1A04E', '2026-09-30', vacant)).toEqual([
      { kind: 'chief-left', level: 'village', printedName: '关立夏', now: [], since: '2026-09-12' },
    ]);
  });

  it('has no known day of leaving without a term in this post', () => {
    const stranger = withBoard('HX1A01K', (board) => ({
      ...board,
      faces: board.faces.map((face) => ({
        ...face,
        chiefs: face.chiefs.map((chief) => ({ ...chief, name: '杜念慈' })),
      })),
    }));
    expect(of('HX1A01K', '2026-09-30', stranger)).toEqual([
      { kind: 'chief-left', level: 'village', printedName: '杜念慈', now: ['纪长林'] },
    ]);
  });

  it('of the former reach is wrong from the day of the transfer', () => {
    expect(of('HX1A13C', '2026-09-30')).toEqual([
      {
        kind: 'chief-left',
        level: 'village',
        printedName: '关立夏',
        now: ['简宁'],
        since: '2026-09-20',
        isOfFormerReach: true,
      },
    ]);
    const untold = withBoard('HX1A13C', ({ transfers: _transfers, ...board }) => board);
    expect(of('HX1A13C', '2026-09-30', untold)).toEqual([
      { kind: 'chief-left', level: 'village', printedName: '关立夏', now: ['简宁'] },
    ]);
  });

  it('of the former reach is reported from the day of the transfer', () => {
    expect(of('HX1A13C', '2026-09-20')).toMatchObject([{ since: '2026-09-20' }]);
    expect(of('HX1A13C', '2026-09-19')).toEqual([
      { kind: 'chief-left', level: 'village', printedName: '关立夏', now: ['简宁'] },
    ]);
  });

  it('of another level is not taken for the one who left', () => {
    const asTown = withHoldings((holding) =>
      holding.id === 'village-donggeng-1' ? [{ ...holding, level: 'town' as const }] : [holding],
    );
    expect(of('HX1A04E', '2026-09-30', asTown)).toEqual([
      { kind: 'chief-left', level: 'village', printedName: '关立夏', now: ['莫晓岚'] },
    ]);
  });
});

it('reports nothing about levels that a face does not print', () => {
  // HX1A01K prints only the village chief, so a wrong number of the town is not its fault.
  expect(of('HX1A01K', '2026-09-30')).toEqual([]);
});

it('reports a general chief missing from the face, with the first day in office', () => {
  const one = withBoard('HX1A086', (board) => ({
    ...board,
    faces: board.faces.map((face) => ({
      ...face,
      chiefs: face.chiefs.filter(({ name }) => name !== '宋怀远'),
    })),
  }));
  expect(of('HX1A086', '2026-09-30', one)).toContainEqual({
    kind: 'chief-missing',
    level: 'general',
    now: '宋怀远',
    since: '2023-01-10',
  });
});

it('reports as successors only people whom the face does not print', () => {
  const one = withBoard('HX1A086', (board) => ({
    ...board,
    faces: board.faces.map((face) => ({
      ...face,
      chiefs: face.chiefs.map((chief) =>
        chief.name === '梁若谷' ? { ...chief, name: '杜念慈' } : chief,
      ),
    })),
  }));
  expect(of('HX1A086', '2026-09-30', one)).toContainEqual({
    kind: 'chief-left',
    level: 'general',
    printedName: '杜念慈',
    now: ['梁若谷'],
  });
});

it('reports a dead telephone and changed goals, and ignores former faces', () => {
  expect(of('HX1A086', '2026-09-30')).toEqual([
    {
      kind: 'phone-dead',
      level: 'town',
      name: '范秋实',
      printed: '0300-860 3011',
      since: '2026-08-18',
    },
    {
      kind: 'goals',
      printed: ['两岸无新增乱占乱建'],
      now: ['两岸无新增乱占乱建', '出境断面不劣于Ⅲ类'],
    },
  ]);
  // Face 1 of this board prints no telephone; face 2 prints one that changed in September.
  expect(of('HX1A06A', '2026-09-30')).toEqual([
    {
      kind: 'phone-changed',
      level: 'village',
      name: '简宁',
      printed: '0300-860 2101',
      now: '0300-860 2199',
    },
  ]);
});

it('accepts the line of the town’s office, and of the district office', () => {
  const printing = (phone: string) =>
    withBoard('HX1A03G', (board) => ({
      ...board,
      faces: board.faces.map((face) => ({
        ...face,
        chiefs: face.chiefs.map((chief) => ({ ...chief, phone })),
      })),
    }));
  expect(of('HX1A03G', '2026-09-30', printing('03008603001'))).toEqual([]);
  expect(of('HX1A03G', '2026-09-30', printing('0300-860 1314'))).toEqual([]);
  expect(of('HX1A03G', '2026-09-30', printing('0300-860 2001'))).toEqual([
    {
      kind: 'phone-changed',
      level: 'village',
      name: '白小川',
      printed: '0300-860 2001',
      now: '0300-860 3302',
    },
  ]);
});

it('accepts half of the coarser unit of a length, and no more', () => {
  const printing = (lengthKm: number) =>
    withBoard('HX1A01K', (board) => ({
      ...board,
      faces: board.faces.map((face) => ({ ...face, lengthKm })),
    }));
  expect(of('HX1A01K', '2026-09-30', printing(10.05))).toEqual([]);
  expect(of('HX1A01K', '2026-09-30', printing(9.94))).toEqual([
    { kind: 'reach-length', printedKm: 9.94, nowKm: 10 },
  ]);
});

it('reports either end of the reach if it is printed differently', () => {
  const printing = (ends: { readonly fromName?: string; readonly toName?: string }) =>
    withBoard('HX1A01K', (board) => ({
      ...board,
      faces: board.faces.map((face) => ({ ...face, ...ends })),
    }));
  expect(of('HX1A01K', '2026-09-30', printing({ toName: '上禾桥' }))).toEqual([
    { kind: 'reach-ends', printed: ['望川岭', '上禾桥'], now: ['望川岭', '禾口桥'] },
  ]);
  expect(of('HX1A01K', '2026-09-30', printing({ fromName: '岭下' }))).toEqual([
    { kind: 'reach-ends', printed: ['岭下', '禾口桥'], now: ['望川岭', '禾口桥'] },
  ]);
});

it('reports a supervision telephone that is no longer the office’s', () => {
  const old = withBoard('HX1A03G', (board) => ({
    ...board,
    faces: board.faces.map((face) => ({ ...face, supervisionPhone: '0300-860 1300' })),
  }));
  expect(of('HX1A03G', '2026-09-30', old)).toEqual([
    { kind: 'supervision-phone', printed: '0300-860 1300', now: '0300-860 1314' },
  ]);
});

it('never compares a retired board with the record', () => {
  const wrong = withBoard('HX1A094', (board) => ({
    ...board,
    faces: board.faces.map((face) => ({ ...face, supervisionPhone: '0300-860 1300' })),
  }));
  expect(of('HX1A094', '2026-09-30', wrong)).toEqual([]);
});
