import { describe, expect, it } from 'vitest';
import { clockIssues, isBeyondClock } from '../../../src/core/dataset/clockIssues.ts';
import type { ExportV1Input } from '../../../src/core/formats/v1.ts';
import { inShort, rowAt, smallExport } from './smallExport.ts';

const asked = (
  change: (input: ExportV1Input) => void,
  now = '2026-10-09 12:00',
  isChecked = false,
  published?: ReturnType<typeof smallExport>,
): readonly string[] =>
  inShort(
    clockIssues(smallExport(change), published, { now, isChecked }, (path) => ({
      source: 'small.json',
      path,
    })),
  );

describe('the dates of an export, held against the clock', () => {
  it('are not asked about on the day, a month before and a year after', () => {
    for (const now of ['2026-10-09 00:00', '2026-09-30 08:00', '2027-10-10 08:00'])
      expect(asked(() => undefined, now)).toEqual([]);
  });

  it.each([
    ['2026-09-07 08:00', ['error period.publishedAt clock.ahead']],
    ['2026-09-29 08:00', ['error period.dataThrough clock.cutoff']],
    ['2027-10-11 08:00', ['warning period.publishedAt clock.behind']],
  ])('are asked about at %s', (now, issues) => {
    expect(asked(() => undefined, now)).toEqual(issues);
  });

  it('ask once about a term that begins long after the publication', () => {
    const change = (input: ExportV1Input): void => {
      rowAt(input.postHoldings, 0).from = '2028-01-01';
    };
    expect(asked(change)).toEqual(['error postHoldings.0.from clock.term']);
    expect(asked(change, undefined, true)).toEqual(['warning postHoldings.0.from clock.term']);
    expect(asked(change, undefined, false, smallExport(change))).toEqual([]);
    expect(
      asked((input) => {
        rowAt(input.postHoldings, 0).from = '2027-01-09';
      }),
    ).toEqual([]);
  });
});

it.each([
  ['2026-11-09 09:00', false],
  ['2026-11-10 09:00', true],
  ['2029-10-09 09:00', true],
])('a publication at %s is beyond the clock: %s', (moment, isBeyond) => {
  expect(isBeyondClock(moment, '2026-10-09 12:00')).toBe(isBeyond);
});
