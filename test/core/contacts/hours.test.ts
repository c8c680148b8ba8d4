import { describe, expect, it } from 'vitest';
import {
  isAlways,
  isClosed,
  isOpenAt,
  readHours,
  receiveHours,
  sendHours,
  shanghaiClock,
} from '../../../src/core/contacts/hours.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const weekdays = [1, 2, 3, 4, 5];
const day = [[0, 1440]];

describe('the hours of a line', () => {
  it.each([
    ['全天值班', everyDay, day],
    ['24 小时', everyDay, day],
    ['２４小时值守', everyDay, day],
    ['每天全天', everyDay, day],
    [
      '工作日 8:30–12:00，14:30–18:00',
      weekdays,
      [
        [510, 720],
        [870, 1080],
      ],
    ],
    ['周一至周五 9:00-17:00', weekdays, [[540, 1020]]],
    ['每天 8:00至20:00', everyDay, [[480, 1200]]],
    ['8:00~20:00', everyDay, [[480, 1200]]],
    ['工作日', weekdays, day],
  ])('are read from %s', (words, days, ranges) => {
    expect(readHours(words)).toEqual({ days, ranges });
  });

  it.each(['汛期', '汛期 24 小时', '工作日上午', '18:00–8:00', '8:00–25:00', '', '请留言'])(
    'stay open if the words do not settle them: %s',
    (words) => {
      expect(readHours(words)).toBeUndefined();
    },
  );

  it('are always only if every minute of every day is in them', () => {
    const always = (words: string) => {
      const hours = readHours(words);
      return hours && isAlways(hours);
    };
    expect(['全天值班', '工作日', '每天 0:00–23:59'].map(always)).toEqual([true, false, false]);
  });

  it('include their first minute and not their last', () => {
    const hours = { days: weekdays, ranges: [[540, 1020]] as const };
    expect([539, 540, 1019, 1020].map((minute) => isOpenAt(hours, 5, minute))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isOpenAt(hours, 6, 600)).toBe(false);
  });

  it('come back from the form in which a page has them', () => {
    const hours = readHours('工作日 8:30–12:00，14:30–18:00');
    if (!hours) throw new Error('Expected hours');
    expect(sendHours(hours)).toBe('12345 510-720 870-1080');
    expect(receiveHours(sendHours(hours))).toEqual(hours);
  });
});

describe('the clock of a device', () => {
  it('is that of Shanghai, whatever the device’s zone', () => {
    expect(shanghaiClock(Date.UTC(2026, 9, 30, 16, 5))).toEqual({ weekday: 6, minute: 5 });
    expect(shanghaiClock(Date.UTC(2026, 10, 1, 15, 59))).toEqual({ weekday: 7, minute: 1439 });
  });

  it('closes a line outside its hours, and none without hours', () => {
    const fridayEvening = Date.UTC(2026, 9, 30, 10, 0);
    const fridayNoon = Date.UTC(2026, 9, 30, 3, 30);
    expect(isClosed('12345 510-720 870-1080', fridayEvening)).toBe(true);
    expect(isClosed('12345 510-720 870-1080', fridayNoon)).toBe(false);
    expect(isClosed(undefined, fridayEvening)).toBe(false);
  });
});
