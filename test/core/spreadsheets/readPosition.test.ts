import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionOf, readPosition } from '../../../src/core/spreadsheets/readPosition.ts';

const board = [113.54559, 36.51101] as const;

it.each([
  '113.54559, 36.51101',
  '113.54559，36.51101',
  '113.54559 36.51101',
  '113.54559、36.51101',
  '113.54559/36.51101',
  '113.54559\n36.51101',
  '（113.54559，36.51101）',
  '１１３．５４５５９，３６．５１１０１',
  '113.54559°E 36.51101°N',
  '东经113.54559度，北纬36.51101度',
  '经度：113.54559 纬度：36.51101',
  '36.51101N, 113.54559E',
  '纬度36.51101 经度113.54559',
  '113°32′44.12″E，36°30′39.64″N',
  'E113°32′44.12″ N36°30′39.64″',
  'N36°30′39.64″，E113°32′44.12″',
  '北纬36°30′39.64″东经113°32′44.12″',
  '东经113度32分44.12秒 北纬36度30分39.64秒',
  "113º32'44.12'' 36º30'39.64''",
  '113°32’44.12”，36°30’39.64”',
  '113-32-44.12 36-30-39.64',
  '113:32:44.12, 36:30:39.64',
])('reads %s', (raw) => {
  expect(readPosition(raw)).toEqual({ kind: 'position', position: board });
});

it.each([
  ['36.51101, 113.54559', 'order'],
  ['36°30′39.64″，113°32′44.12″', 'order'],
  ['36.51101E, 113.54559N', 'outside'],
  ['13.54559, 36.51101', 'outside'],
  ['0, 0', 'outside'],
  ['113°60′44″E，36°30′39″N', 'sixty'],
  ['113°32′44″E，36°30′75″N', 'sixty'],
  ['113.5°32′44″E，36°30′39″N', 'form'],
  ['113°32.5′44″E，36°30′39″N', 'form'],
  ['113.54559', 'form'],
  ['113.54559, 36.51101, 820', 'form'],
  ['113,54559 36,51101', 'form'],
  ['E113.5W, 36.5', 'form'],
  ['X=4043211 Y=38459213', 'form'],
  ['桥头', 'form'],
])('refuses %s', (raw, fault) => {
  expect(readPosition(raw)).toMatchObject({ kind: 'fault', fault });
});

it('offers the position in the other order', () => {
  expect(readPosition('36.51101, 113.54559')).toMatchObject({ swapped: board });
  expect(positionOf({ degrees: 36.51101 }, { degrees: 113.54559 })).toMatchObject({
    swapped: board,
  });
});

describe('any place in China', () => {
  const degrees = (least: number, most: number) =>
    fc.integer({ min: least * 3600, max: most * 3600 - 1 });
  const place = fc.tuple(degrees(73, 136), degrees(3, 54));

  /** Seconds of arc in degrees, minutes and seconds. */
  const inParts = (all: number, [d, m, s]: readonly [string, string, string]): string =>
    `${Math.floor(all / 3600)}${d}${Math.floor(all / 60) % 60}${m}${all % 60}${s}`;
  const signs = fc.constantFrom(
    ['°', '′', '″'] as const,
    ['度', '分', '秒'] as const,
    ['-', '-', ''] as const,
    ['°', "'", "''"] as const,
  );
  const rounded = (all: number): number => Number((all / 3600).toFixed(5));

  it('is the same in degrees, minutes and seconds', () => {
    fc.assert(
      fc.property(place, signs, ([east, north], used) => {
        expect(readPosition(`${inParts(east, used)}，${inParts(north, used)}`)).toEqual({
          kind: 'position',
          position: [rounded(east), rounded(north)],
        });
      }),
    );
  });

  it('is never read in the wrong order', () => {
    fc.assert(
      fc.property(place, ([east, north]) => {
        const position = [rounded(east), rounded(north)];
        expect(readPosition(`${rounded(north)} ${rounded(east)}`)).toEqual({
          kind: 'fault',
          fault: 'order',
          swapped: position,
        });
        expect(readPosition(`${rounded(north)}N ${rounded(east)}E`)).toEqual({
          kind: 'position',
          position,
        });
      }),
    );
  });
});
