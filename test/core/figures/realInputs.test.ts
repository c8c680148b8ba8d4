import { expect, it } from 'vitest';
import { getCalendarDate, getMonth } from '../../../src/core/calendar/calendar.ts';
import type { FigureDeclaration } from '../../../src/core/figures/figure.ts';
import { closureRateFigure } from '../../../src/core/figures/closureRate.ts';
import { waterComplianceFigure } from '../../../src/core/figures/waterCompliance.ts';
import type { PublishedRecord } from '../../../src/core/record/record.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { findWaterClass } from '../../../src/core/water/waterClass.ts';
import { formatReading } from '../../../src/view/figures/figureReading.ts';
import { getCell, itOnRealInputs, readRealRows } from '../../realInput.ts';
import { rowAt, smallExport } from '../dataset/smallExport.ts';

const base = smallExport();

/** A figure of a record with these rows, as of a day. */
const valueOf = (declaration: FigureDeclaration, day: string, rows: Partial<PublishedRecord>) =>
  declaration.compute(
    indexRecord({
      ...base,
      problems: [],
      ...rows,
      period: { ...base.period, dataThrough: getCalendarDate(day) },
    }),
  );

const found = { stage: 'found', on: getCalendarDate('2019-08-01') } as const;
const closed = { stage: 'closed', on: getCalendarDate('2019-08-20') } as const;

itOnRealInputs('the closure rate by town prints the Ministry’s table of August 2019', () => {
  const rows = readRealRows('four-chaos-2019-08.csv').map((row, at) => ({
    code: `000201${String(at).padStart(3, '0')}`,
    found: Number(getCell(row, '地方排查出的“四乱”问题数量(个)')),
    closed: Number(getCell(row, '地方报送已完成清理整治“四乱”问题数量(个)')),
    printed: getCell(row, '整改销号率'),
  }));
  const reach = rowAt(base.reaches, 0);
  const value = valueOf(closureRateFigure, '2019-08-31', {
    regions: rows.map(({ code }) => ({ code, name: code, kind: 'town' })),
    reaches: rows.map(({ code }) => ({ ...reach, id: code, regionCode: code })),
    problems: rows.flatMap(({ code, found: all, closed: done }) =>
      Array.from({ length: all }, (_, at) => ({
        ...rowAt(base.problems, 0),
        kind: 'dump' as const,
        reachId: code,
        events: at < done ? [found, closed] : [found],
      })),
    ),
  });
  const byTown = value.tables.find(({ dimension }) => dimension === 'town')?.rows ?? [];
  const printed = byTown.map(({ reading }) => formatReading(reading));
  expect(printed[0]).toBe('96.7%');
  expect(byTown).toHaveLength(rows.length);
  rows.forEach((row, at) => {
    // The table prints a full rate without its decimal and omits one rate.
    if (row.printed !== '')
      expect(printed[at]).toBe(row.printed === '100%' ? '100.0%' : row.printed);
  });
});

const section = rowAt(base.sections, 0);

/** Sections monitored all year. */
const sectionsNamed = (ids: readonly string[], withTarget: (id: string) => boolean) =>
  ids.map((id): PublishedRecord['sections'][number] => {
    const { targetClass: _, ...untargeted } = section;
    const monitoredMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    return withTarget(id)
      ? { ...untargeted, id, monitoredMonths, targetClass: 3 }
      : { ...untargeted, id, monitoredMonths };
  });

it('leaves out sections without water or target: 87 of 203, as published for the Hai basin', () => {
  // The counts of the third quarter of 2015, rebuilt: 230 zones, of which 203 assessed, 6 without a
  // target, 21 not sampled. The bulletin prints 42.9 %.
  const ids = Array.from({ length: 230 }, (_, at) => `z${at}`);
  const value = valueOf(waterComplianceFigure, '2015-09-30', {
    sections: sectionsNamed(ids, (id) => Number(id.slice(1)) < 224),
    waterMonths: ids.map((sectionId, at) => ({
      sectionId,
      month: getMonth('2015-09'),
      result:
        at < 87
          ? { status: 'sampled', class: 3 }
          : at < 203 || at >= 224
            ? { status: 'sampled', class: 5 }
            : { status: 'dry' },
    })),
  });
  expect(value.headlines.map(({ reading }) => formatReading(reading))).toEqual(['42.9%', '42.9%']);
  expect(value.headlines[0]?.reading).toEqual({ kind: 'ratio', numerator: 87, denominator: 203 });
  const statuses = value.tables.find(({ dimension }) => dimension === 'status')?.rows ?? [];
  const counted = Object.fromEntries(
    statuses.map(({ key, reading }) => [key, reading.kind === 'amount' ? reading.value : -1]),
  );
  expect(counted).toMatchObject({ sampled: 209, dry: 21, 'without-target': 6 });
});

itOnRealInputs('the three months of Yaoan are full rates, without the section under works', () => {
  const rows = readRealRows('yaoan-2025-q1-water-quality.csv');
  const ids = rows.map((row) => `d${getCell(row, '序号')}`);
  const value = valueOf(waterComplianceFigure, '2025-03-31', {
    sections: sectionsNamed(ids, () => true),
    waterMonths: rows.flatMap((row) =>
      ['1月', '2月', '3月'].map((column, at): PublishedRecord['waterMonths'][number] => {
        const waterClass = findWaterClass(getCell(row, column));
        return {
          sectionId: `d${getCell(row, '序号')}`,
          month: getMonth(`2025-0${at + 1}`),
          result:
            waterClass === undefined
              ? { status: 'works' }
              : { status: 'sampled', class: waterClass },
        };
      }),
    ),
  });
  expect(value.series[0]?.points.map(({ reading }) => reading)).toEqual([
    { kind: 'ratio', numerator: 7, denominator: 7 },
    { kind: 'ratio', numerator: 6, denominator: 6 },
    { kind: 'ratio', numerator: 7, denominator: 7 },
  ]);
  expect(formatReading(value.headlines[0]?.reading ?? { kind: 'missing', reason: '' })).toBe(
    '100.0%',
  );
});
