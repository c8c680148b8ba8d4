import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureRows } from '../../../src/core/dataset/editionRows.ts';
import { freezeFigures } from '../../../src/core/dataset/freezeFigures.ts';
import {
  placedEntries,
  placeKey,
  publishedReadings,
} from '../../../src/core/dataset/publishedReadings.ts';
import { LISTED_ROWS } from '../../../src/core/dataset/rowChanges.ts';
import { keyedTables } from '../../../src/core/dataset/rowKeys.ts';
import { figureRegister } from '../../../src/core/figures/register.ts';
import { problemStateAt } from '../../../src/core/problems/problemLedger.ts';
import { indexRecord, type RecordIndex } from '../../../src/core/record/recordIndex.ts';
import type { FigureRows, ReadingRows } from '../../../src/core/schemas/editionRows.ts';
import { district } from '../../district/district.ts';
import { anyRecord } from './anyRecord.ts';

/** The rows of every reading against the reading itself. `JIANHE_RUNS` sets the number of records. */
const numRuns = Number(process.env['JIANHE_RUNS'] ?? 60);

/** Readings that count something other than one for each row: sums, and values that are sorted. */
const notOfRows = [
  'cleanup-amounts ',
  'days-to-close headline median',
  'days-to-close headline p90',
  'days-to-close series',
  'days-to-close breakdown',
  'overdue-problems headline longest',
  'patrol-rate ',
  'public-reports ',
  'wells-closed ',
  'sand-enforcement headline cases',
  'sand-enforcement headline seized',
  'sand-enforcement headline fines',
  'sand-enforcement series cases',
  'sand-enforcement series seized',
  'sand-enforcement series fines',
  'assessment-grades headline score',
  'assessment-grades breakdown score',
];

/** Look-backs and closures of one problem, and months of one section that nobody reported. */
const countedTwice = [
  'look-back-rebound headline total',
  'look-back-rebound series',
  'look-back-rebound breakdown',
  'days-to-close ',
  'water-compliance breakdown',
];

type Kept = Partial<ReadingRows> & { readonly many?: number };

/** Every reading with its rows, by the place in words. */
const readingsWithRows = (index: RecordIndex) => {
  const { dataThrough } = index.record.period;
  const kept = new Map(
    placedEntries<Kept>(figureRows(figureRegister, index), dataThrough).map(({ place, entry }) => [
      placeKey(place),
      entry,
    ]),
  );
  return publishedReadings(freezeFigures(figureRegister, index), dataThrough).map(
    ({ reading, ...place }) => ({
      name: [place.figureId, place.part ?? 'series', place.series].join(' '),
      reading,
      kept: kept.get(placeKey(place)),
    }),
  );
};

/** Median, percentile or largest by the plainest means. */
const plainly = (by: ReadingRows['by'], values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (rank: number): number => sorted[rank] ?? Number.NaN;
  if (by === 'largest') return at(sorted.length - 1);
  if (by === 'p90') return at(Math.ceil(0.9 * sorted.length) - 1);
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (at(half - 1) + at(half)) / 2 : at(Math.floor(half));
};

/** Drawn records may have two rows of one id. */
const checkRows = (index: RecordIndex, hasUniqueIds: boolean): void => {
  const ids = new Set(
    keyedTables(index.record).flatMap(({ name, keys }) => keys.map((key) => `${name} ${key}`)),
  );
  for (const { name, reading, kept } of readingsWithRows(index)) {
    if (reading.kind === 'missing') {
      expect(kept, name).toBeUndefined();
      continue;
    }
    const groups = kept?.rows;
    if (!groups) throw new Error(`${name} has no rows`);
    let [numerator, denominator, counting, counted] = [0, 0, 0, 0];
    const values: number[] = [];
    for (const { of, adds, to = 0, ids: rows } of groups)
      for (const id of rows) {
        expect(ids, name).toContain(`${of} ${id}`);
        values.push(adds);
        numerator += adds;
        denominator += to;
        counted += 1;
        if (adds > 0) counting += 1;
      }
    if (reading.kind === 'ratio')
      expect([name, numerator, denominator]).toEqual([
        name,
        reading.numerator,
        reading.denominator,
      ]);
    else if (kept.by === undefined) expect(numerator, name).toBeCloseTo(reading.value, 6);
    else expect(plainly(kept.by, values), name).toBeCloseTo(reading.value, 6);
    // Only what can happen to a row several times names it several times.
    const named = groups.flatMap(({ of, ids: rows }) => rows.map((id) => `${of} ${id}`));
    if (hasUniqueIds && !countedTwice.some((start) => name.startsWith(start)))
      expect(new Set(named).size, name).toBe(named.length);
    if (notOfRows.some((start) => name.startsWith(start))) continue;
    // A figure that counts rows: as many ids as it says.
    if (reading.kind === 'ratio')
      expect([name, counting, counted]).toEqual([name, reading.numerator, reading.denominator]);
    else expect([name, counting]).toEqual([name, reading.value]);
  }
};

describe('the rows kept for a reading give the reading', () => {
  it('of every figure of the district', () => {
    checkRows(indexRecord(district().record), true);
  });

  it('of every figure, whatever the record', () => {
    fc.assert(
      fc.property(anyRecord, (index) => {
        checkRows(index, false);
      }),
      { numRuns },
    );
  });
});

const headline = (rows: readonly FigureRows[], id: string, key: string) =>
  rows.find((one) => one.id === id)?.headlines.find((one) => one.key === key)?.rows ?? [];

it('are the very rows that a loop over the record finds', () => {
  fc.assert(
    fc.property(anyRecord, (index) => {
      const { problems, wells, period } = index.record;
      const rows = figureRows(figureRegister, index);
      const open: string[] = [];
      const late: string[] = [];
      for (const problem of problems) {
        const state = problemStateAt(problem, period.dataThrough);
        if (!state?.isOpen) continue;
        open.push(problem.id);
        if (problem.dueOn < period.dataThrough) late.push(problem.id);
      }
      const idsOf = (adds: (number: number) => boolean) =>
        headline(rows, 'overdue-problems', 'total')
          .filter((group) => adds(group.adds))
          .flatMap(({ ids }) => ids)
          .sort();
      expect(idsOf(() => true)).toEqual([...open].sort());
      expect(idsOf((number) => number === 1)).toEqual([...late].sort());
      expect(
        headline(rows, 'overdue-problems', 'open')
          .flatMap(({ ids }) => ids)
          .sort(),
      ).toEqual([...open].sort());
      for (const { adds, to, ids } of headline(rows, 'wells-closed', 'total'))
        for (const id of ids) {
          const [regionCode, month] = id.split('/');
          const row = wells.find((one) => one.regionCode === regionCode && one.month === month);
          expect([row?.closed, row?.found]).toEqual([adds, to]);
        }
    }),
    { numRuns },
  );
});

it('name a problem as often as it was looked at, and a section for a month nobody reported', () => {
  const rows = figureRows(figureRegister, indexRecord(district().record));
  expect(headline(rows, 'look-back-rebound', 'total')).toEqual([
    { of: 'problems', adds: 1, to: 1, ids: ['wt-04', 'wt-09'] },
    { of: 'problems', adds: 0, to: 1, ids: ['wt-01'] },
  ]);
  const water = rows.find(({ id }) => id === 'water-compliance');
  const status = water?.tables.find(({ dimension }) => dimension === 'status');
  const pending = status?.rows.find(({ key }) => key === 'pending');
  // hx-xi-kou has rows for three of the nine months.
  expect(pending?.rows).toEqual([
    { of: 'sections', adds: 1, ids: Array.from({ length: 6 }, () => 'hx-xi-kou') },
    { of: 'waterMonths', adds: 1, ids: ['ypg-gou-kou/2026-09'] },
  ]);
});

it('are counted, not listed, beyond a thousand in one headline, series or breakdown', () => {
  const { record } = district();
  const [first] = record.problems;
  if (!first) throw new Error('The district has no problem');
  const withProblems = (count: number) =>
    figureRows(
      figureRegister,
      indexRecord({
        ...record,
        problems: Array.from({ length: count }, (_, at) => ({ ...first, id: `wt-${at}` })),
      }),
    ).find(({ id }) => id === 'closure-rate');
  const full = withProblems(LISTED_ROWS);
  expect(full?.headlines[0]?.many).toBeUndefined();
  expect(full?.headlines[0]?.rows?.[0]?.ids).toHaveLength(LISTED_ROWS);
  const over = withProblems(LISTED_ROWS + 1);
  expect(over?.headlines[0]).toEqual({ key: 'total', many: LISTED_ROWS + 1 });
  expect(over?.series[0]).toMatchObject({ key: 'total', points: [] });
  expect(over?.series[0]?.many).toBeGreaterThan(LISTED_ROWS);
  expect(over?.tables[0]).toMatchObject({ rows: [], many: LISTED_ROWS + 1 });
});
