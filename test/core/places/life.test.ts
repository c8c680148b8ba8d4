import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import {
  endingKind,
  existsOn,
  existsWithin,
  hasEnded,
  nameOn,
  namesOf,
  predecessorsOf,
  standingSuccessors,
  type Succeeded,
} from '../../../src/core/places/life.ts';

const day = getCalendarDate;
const from = day('2025-03-01');
const to = day('2026-10-01');

describe('a life', () => {
  it('has its first day, and no longer its last: what comes after may begin then', () => {
    const life = { from, to };
    expect(
      [day('2025-02-28'), from, day('2026-09-30'), to].map((on) => existsOn(life, on)),
    ).toEqual([false, true, true, false]);
    expect(existsOn({}, to)).toBe(true);
  });

  it('has ended from its last day on; what begins later has not', () => {
    expect(hasEnded({ to }, to)).toBe(true);
    expect(hasEnded({ to }, day('2026-09-30'))).toBe(false);
    expect(hasEnded({ from: to }, from)).toBe(false);
  });

  it('shares a month in which it has one day', () => {
    const life = { from, to };
    expect(existsWithin(life, day('2025-02-01'), from)).toBe(true);
    expect(existsWithin(life, day('2025-02-01'), day('2025-02-28'))).toBe(false);
    expect(existsWithin(life, day('2026-09-30'), day('2026-10-31'))).toBe(true);
    expect(existsWithin(life, to, day('2026-10-31'))).toBe(false);
  });
});

describe('a name', () => {
  const river = {
    name: '望穿河',
    formerNames: [
      { name: '胡家沟', until: day('2020-01-01') },
      { name: '望川河', until: day('2026-05-01') },
    ],
  };

  it('is that of the day', () => {
    const days = [day('2019-12-31'), day('2020-01-01'), day('2026-04-30'), day('2026-05-01')];
    expect(days.map((on) => nameOn(river, on))).toEqual(['胡家沟', '望川河', '望川河', '望穿河']);
    expect(nameOn({ name: '沙沟' }, from)).toBe('沙沟');
  });

  it('comes before all former ones', () => {
    expect(namesOf(river)).toEqual(['望穿河', '胡家沟', '望川河']);
  });
});

describe('what follows', () => {
  const place = (name: string, life: Omit<Succeeded, 'name'> = {}): Succeeded => ({
    name,
    ...life,
  });
  const ended = (name: string, ...successors: string[]): Succeeded =>
    place(name, { to, ...(successors.length > 0 && { successors }) });
  const rows = new Map<string, Succeeded>([
    ['old', place('老村', { to: from, successors: ['merged'] })],
    ['merged', ended('石门村', 'willow')],
    ['willow', place('柳林村')],
    ['split', ended('大寨村', 'north', 'south')],
    ['north', place('北寨村', { from: to })],
    ['south', place('南寨村', { from: to })],
    ['coded', ended('石桥乡', 'again')],
    ['again', place('石桥乡', { from: to })],
    ['plain', ended('东乡', 'street')],
    ['street', place('东街道', { from: to })],
    ['gone', ended('西村')],
    ['one', ended('甲', 'two')],
    ['two', ended('乙', 'one')],
  ]);
  const row = (key: string): Succeeded => rows.get(key) ?? place('');
  const now = (key: string) => standingSuccessors(rows, row(key), to).map(({ name }) => name);

  it('is what stands, over several steps; nothing in a circle', () => {
    expect(now('old')).toEqual(['柳林村']);
    expect(now('split')).toEqual(['北寨村', '南寨村']);
    expect(now('gone')).toEqual([]);
    expect(now('one')).toEqual([]);
  });

  it('is on an earlier day what stood then', () => {
    expect(standingSuccessors(rows, row('old'), from).map(({ name }) => name)).toEqual(['石门村']);
  });

  it('has what it came out of', () => {
    expect(predecessorsOf(rows, 'willow').map(({ name }) => name)).toEqual(['石门村']);
  });

  it('tells a merger from a new code, a new place, a split and an end', () => {
    const kinds = ['merged', 'coded', 'plain', 'split', 'gone', 'willow'];
    expect(kinds.map((key) => endingKind(rows, row(key)))).toEqual([
      'merged',
      'recoded',
      'replaced',
      'split',
      'abolished',
      undefined,
    ]);
  });

  it('is a merger too where two go into a new one', () => {
    const both = new Map([
      ['a', ended('甲', 'new')],
      ['b', ended('乙', 'new')],
      ['new', place('新村', { from: to })],
    ]);
    expect(endingKind(both, both.get('a') ?? place(''))).toBe('merged');
  });
});
