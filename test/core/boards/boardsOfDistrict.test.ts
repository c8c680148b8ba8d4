import { describe, expect, it } from 'vitest';
import { boardCounts } from '../../../src/core/boards/boardCounts.ts';
import { boardCoverage } from '../../../src/core/boards/boardCoverage.ts';
import { placeInWords } from '../../../src/core/boards/boardPlace.ts';
import {
  facesWithoutPost,
  phonesOnManyBoards,
  riversWithSameGoals,
  unansweredBoardPhones,
} from '../../../src/core/boards/boardWarnings.ts';
import { boardsToReprint, nearestDeadline } from '../../../src/core/boards/reprint.ts';
import { getRow, indexRecord } from '../../../src/core/record/recordIndex.ts';
import { calendarDate } from '../../../src/core/schemas/field.ts';
import { district } from '../../district/district.ts';

const { index, ledger, site } = district();
const { signboards, period } = index.record;
const codes = (boards: readonly { readonly code: string }[]) => boards.map(({ code }) => code);

it('counts the boards in use, missing, outdated and right', () => {
  // Eleven rows; HX1A094 is retired, HX1A12E is missing. Seven faces differ from the record.
  expect(boardCounts(index)).toEqual({ inUse: 10, missing: 1, outdated: 7, right: 2 });
});

describe('the coverage of the villages', () => {
  const of = (rule: typeof site.rules.boardPlacement) =>
    boardCoverage(index, rule).villages.map(
      ({ regionCode, riverId, lengthKm, required, standing }) => [
        getRow(index.regionByCode, regionCode).name,
        getRow(index.riverById, riverId).name,
        lengthKm,
        required,
        codes(standing),
      ],
    );

  it('requires one board per village and river, and one more for each 6 km begun', () => {
    expect(of(site.rules.boardPlacement)).toEqual([
      ['桥头社区', '槐溪', 2.5, 1, ['HX1A11G']],
      // 6 km need no second board. The town's board at km 18 is on their bank too.
      ['桥头社区', '望川河', 6, 1, ['HX1A13C', 'HX1A06A', 'HX1A078']],
      ['东埂村', '槐溪', 3.5, 1, []],
      // The board at km 14 is on the border and counts for both villages of the left bank.
      ['东埂村', '望川河', 4, 1, ['HX1A04E', 'HX1A13C']],
      ['上禾村', '望川河', 10, 2, ['HX1A01K']],
      ['下禾村', '望川河', 10, 2, ['HX1A05C']],
      ['白杨坪村', '望川河', 10, 2, ['HX1A03G', 'HX1A086']],
      // The only board of the gully is missing, so no board stands there.
      ['白杨坪村', '杨坪沟', 5, 1, []],
    ]);
  });

  it('counts the district’s standing boards and those the rule requires', () => {
    const { standing, requiredInDistrict } = boardCoverage(index, {
      perVillage: 2,
      extraBeyondKm: 5,
      perDistrict: 3,
    });
    expect([standing, requiredInDistrict]).toEqual([9, 3]);
  });

  it('counts both banks of one stretch once', () => {
    const both = indexRecord({
      ...index.record,
      reaches: index.record.reaches.map((reach) =>
        reach.id === 'wch-xiahe'
          ? { ...reach, regionCode: getRow(index.reachById, 'wch-qiaotou').regionCode }
          : reach,
      ),
    });
    const [, bridge] = boardCoverage(both, site.rules.boardPlacement).villages;
    expect(bridge?.lengthKm).toBe(10);
  });
});

describe('the boards to print anew', () => {
  const list = boardsToReprint(index, ledger, site.rules);

  it('are sorted by deadline, then by code', () => {
    expect(
      list.map(({ board, since, deadline, isOverdue }) => [
        board.code,
        since,
        deadline.on,
        isOverdue,
      ]),
    ).toEqual([
      // The post was missing when the face was put up, so it counts from that day.
      ['HX1A05C', '2024-03-01', '2024-04-12', true],
      ['HX1A078', '2026-03-02', '2026-04-13', true],
      // The test call of 18 August precedes 31 August, when the goals were first seen.
      ['HX1A086', '2026-08-18', '2026-09-29', true],
      ['HX1A04E', '2026-09-12', '2026-10-29', false],
      ['HX1A13C', '2026-09-20', '2026-11-06', false],
      ['HX1A06A', '2026-09-30', '2026-11-17', false],
      ['HX1A11G', '2026-09-30', '2026-11-17', false],
    ]);
  });

  it('have the days from the ledger, and the first day of each difference', () => {
    const dated = (code: string) =>
      list
        .find(({ board }) => board.code === code)
        ?.differences.map(({ difference, since, isFirstSeen }) => [
          difference.kind,
          since,
          isFirstSeen,
        ]);
    expect(dated('HX1A086')).toEqual([
      ['phone-dead', '2026-08-18', false],
      ['goals', '2026-08-31', true],
    ]);
    expect(dated('HX1A06A')).toEqual([['phone-changed', '2026-09-30', true]]);
  });

  it('are in time on the last day', () => {
    const asOf = (day: string) =>
      boardsToReprint(
        indexRecord({
          ...index.record,
          period: { ...period, dataThrough: calendarDate.parse(day) },
        }),
        ledger,
        site.rules,
      ).find(({ board }) => board.code === 'HX1A078')?.isOverdue;
    expect(asOf('2026-04-13')).toBe(false);
    expect(asOf('2026-04-14')).toBe(true);
  });

  it('take the nearest of several deadlines, with its rule', () => {
    const nearest = nearestDeadline(calendarDate.parse('2026-03-02'), {
      ...site.rules,
      boardUpdates: [
        ...site.rules.boardUpdates,
        { within: { count: 15, unit: 'calendar' }, basis: '十五日规定' },
        { within: { count: 20, unit: 'working' }, basis: '二十日规定' },
      ],
    });
    expect([nearest.on, nearest.rule.basis]).toEqual(['2026-03-17', '十五日规定']);
  });
});

describe('the warnings about boards', () => {
  it('list rivers with the same goals', () => {
    expect(riversWithSameGoals(index.record.rivers)).toEqual([]);
    const alike = index.record.rivers.map((river) =>
      river.id === 'mo-zi-gou' ? { ...river, goals: ['沿街无污水直排'] } : river,
    );
    expect(riversWithSameGoals(alike).map((group) => group.map(({ name }) => name))).toEqual([
      ['槐溪', '磨子沟'],
    ]);
  });

  it('list chiefs whose post is missing on the current face', () => {
    expect(facesWithoutPost(signboards).map(({ board, names }) => [board.code, names])).toEqual([
      ['HX1A05C', ['齐望舒']],
    ]);
  });

  it('list an unanswered telephone, with the boards that print it', () => {
    expect(
      unansweredBoardPhones(index).map(({ contact, boards }) => [contact.number, codes(boards)]),
    ).toEqual([['0300-860 3302', ['HX1A03G']]]);
  });

  it('list no shared line in the district', () => {
    expect(phonesOnManyBoards(index, period.dataThrough)).toEqual([]);
  });

  /** Warnings if these boards print this telephone beside each chief. */
  const sharing = (phone: string, ...of: readonly string[]) =>
    phonesOnManyBoards(
      indexRecord({
        ...index.record,
        signboards: signboards.map((board) =>
          of.includes(board.code)
            ? {
                ...board,
                faces: board.faces.map((face) => ({
                  ...face,
                  chiefs: face.chiefs.map((chief) => ({ ...chief, phone })),
                })),
              }
            : board,
        ),
      }),
      period.dataThrough,
    ).map(({ display, names, boards }) => [display, names, codes(boards)]);

  it('list a line printed for two chiefs in office', () => {
    expect(sharing('03008603999', 'HX1A05C', 'HX1A01K')).toEqual([
      ['0300-860 3999', ['纪长林', '齐望舒'], ['HX1A01K', 'HX1A05C']],
    ]);
  });

  it('accept the line of the town, and the name of a former chief', () => {
    expect(sharing('0300-860 3001', 'HX1A05C', 'HX1A01K')).toEqual([]);
    // 关立夏 on HX1A04E left office on 12 September.
    expect(sharing('0300-860 3999', 'HX1A05C', 'HX1A04E')).toEqual([]);
  });
});

it('gives a board’s place by river, reach and place name', () => {
  expect(placeInWords(index, getRow(index.boardByCode, 'HX1A13C'))).toBe(
    '望川河 桥头社区左岸段（东埂渡）',
  );
});
