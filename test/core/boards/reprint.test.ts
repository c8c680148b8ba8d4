import { describe, expect, it } from 'vitest';
import { newLedgerEntries } from '../../../src/core/boards/boardLedger.ts';
import { getCalendarDate as day } from '../../../src/core/calendar/calendar.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { boardsToReprint, nearestDeadline } from '../../../src/core/boards/reprint.ts';
import type { ExportV1Input } from '../../../src/core/formats/v1.ts';
import { rowAt, smallExport } from '../dataset/smallExport.ts';
import { boardRules as rules } from './boardRules.ts';

const indexAfter = (change: (input: ExportV1Input) => void) => indexRecord(smallExport(change));

const leaveOn =
  (to: string, dataThrough: string) =>
  (input: ExportV1Input): void => {
    rowAt(input.postHoldings, 7).to = to;
    input.contacts.splice(2, 1);
    input.period.dataThrough = dataThrough;
    input.period.publishedAt = `${dataThrough} 18:00`;
    input.period.nextUpdate = '2027-01-09';
  };

describe('the reprint list', () => {
  it('is empty if all faces are correct', () => {
    expect(
      boardsToReprint(
        indexAfter(() => undefined),
        [],
        rules,
      ),
    ).toEqual([]);
  });

  it('has the nearest deadline across National Day and is overdue only after it', () => {
    // 15 calendar days end on 9 October, 20 working days on 28 October.
    const on = (dataThrough: string) =>
      boardsToReprint(indexAfter(leaveOn('2026-09-24', dataThrough)), [], rules);
    expect(on('2026-10-09')).toMatchObject([
      {
        since: '2026-09-24',
        deadline: { on: '2026-10-09', rule: { within: { unit: 'calendar' } } },
        isOverdue: false,
      },
    ]);
    expect(on('2026-10-10')).toMatchObject([{ isOverdue: true }]);
  });

  it('uses the working-day rule if that ends first', () => {
    const strict = {
      ...rules,
      boardUpdates: [
        { within: { count: 15, unit: 'calendar' as const }, basis: '甲' },
        { within: { count: 5, unit: 'working' as const }, basis: '乙' },
      ],
    };
    expect(nearestDeadline(day('2026-09-18'), strict)).toMatchObject({
      on: '2026-09-24',
      rule: { basis: '乙' },
    });
    // Eight days off: fifteen calendar days end before nine working days.
    const festival = {
      ...strict,
      boardUpdates: [
        rowAt(strict.boardUpdates, 0),
        { within: { count: 9, unit: 'working' as const }, basis: '乙' },
      ],
    };
    expect(nearestDeadline(day('2026-02-13'), festival)).toMatchObject({
      on: '2026-02-28',
      rule: { basis: '甲' },
    });
  });

  it('counts an undated change from the edition that first showed it, not from later ones', () => {
    const change = (dataThrough: string) => (input: ExportV1Input) => {
      Object.assign(rowAt(rowAt(input.signboards, 0).faces, 0), { goals: ['水清岸绿'] });
      input.period.dataThrough = dataThrough;
    };
    const first = indexAfter(change('2026-09-28'));
    const ledger = newLedgerEntries(first, [], '2026-10-09');
    expect(ledger).toContainEqual({
      kind: 'differed',
      code: '1A2C3D5',
      face: 1,
      what: 'goals',
      on: '2026-09-28',
      edition: '2026-10-09',
    });
    const later = indexAfter(change('2026-09-30'));
    expect(newLedgerEntries(later, ledger, '2026-10-10')).toEqual([]);
    expect(boardsToReprint(later, ledger, rules)).toMatchObject([
      { since: '2026-09-28', differences: [{ isFirstSeen: true }] },
    ]);
  });

  it('lists the most overdue board first, then sorts by code', () => {
    const list = boardsToReprint(
      indexAfter((input) => {
        leaveOn('2026-08-03', '2026-09-30')(input);
        const { retired: _retired, ...second } = rowAt(input.signboards, 1);
        input.signboards[1] = { ...second, faces: rowAt(input.signboards, 0).faces };
        const third = structuredClone(rowAt(input.signboards, 0));
        rowAt(rowAt(third.faces, 0).chiefs, 0).name = '无此人';
        input.signboards.push({ ...third, code: '3A2C3DF' });
      }),
      [],
      rules,
    );
    expect(list.map(({ board, isOverdue }) => [board.code, isOverdue])).toEqual([
      ['1A2C3D5', true],
      ['2A2C3DD', true],
      ['3A2C3DF', false],
    ]);
  });
});
