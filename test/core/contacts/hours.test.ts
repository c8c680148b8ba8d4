import { describe, expect, it } from 'vitest';
import { isAlways, isClosed, readHours, sendHours } from '../../../src/core/contacts/hours.ts';

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

  it('are short in the form in which a page has them', () => {
    const hours = readHours('工作日 8:30–12:00，14:30–18:00');
    expect(hours && sendHours(hours)).toBe('12345 510-720 870-1080');
  });
});

describe('the clock of a device', () => {
  /** Whether a line of working days is closed at a moment of Shanghai. */
  const isShut = (time: string) =>
    isClosed('12345 510-720 870-1080', Date.parse(`${time}:00+08:00`));

  it('opens a line with its first minute and closes it after its last', () => {
    expect(
      ['08:29', '08:30', '11:59', '12:00', '14:29', '14:30', '18:00'].map((time) =>
        isShut(`2026-10-30T${time}`),
      ),
    ).toEqual([true, false, false, true, true, false, true]);
  });

  it('knows the days of the week in Shanghai, whatever the device’s zone', () => {
    expect(
      ['2026-11-01', '2026-11-02', '2026-11-06', '2026-11-07'].map((day) => isShut(`${day}T09:00`)),
    ).toEqual([true, false, false, true]);
    expect(isClosed('7 0-1440', Date.UTC(2026, 9, 31, 16, 0))).toBe(false);
    expect(isClosed('7 0-1440', Date.UTC(2026, 10, 1, 16, 0))).toBe(true);
  });

  it('closes no line without hours', () => {
    expect(isClosed(undefined, 0)).toBe(false);
  });
});
