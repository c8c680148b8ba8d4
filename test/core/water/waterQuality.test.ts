import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waterClasses, type WaterClass } from '../../../src/core/water/waterClass.ts';
import {
  assessedItems,
  limitsOf,
  waterItems,
  type WaterItem,
} from '../../../src/core/water/waterLimits.ts';
import {
  classOfSample,
  findClassOfItem,
  type WaterSample,
} from '../../../src/core/water/waterQuality.ts';
import { text } from '../../../src/i18n/text.ts';
import { getCell, itOnRealInputs, readRealRows } from '../../realInput.ts';

/** Limits written out again independently of the source, to check its table. */
const atMost: readonly (readonly [WaterItem, 'river' | 'lake', readonly number[]])[] = [
  ['permanganateIndex', 'river', [2, 4, 6, 10, 15]],
  ['cod', 'river', [15, 15, 20, 30, 40]],
  ['bod5', 'river', [3, 3, 4, 6, 10]],
  ['ammoniaNitrogen', 'river', [0.15, 0.5, 1.0, 1.5, 2.0]],
  ['totalPhosphorus', 'river', [0.02, 0.1, 0.2, 0.3, 0.4]],
  ['totalPhosphorus', 'lake', [0.01, 0.025, 0.05, 0.1, 0.2]],
  ['totalNitrogen', 'lake', [0.2, 0.5, 1.0, 1.5, 2.0]],
  ['copper', 'river', [0.01, 1, 1, 1, 1]],
  ['zinc', 'river', [0.05, 1, 1, 2, 2]],
  ['fluoride', 'river', [1, 1, 1, 1.5, 1.5]],
  ['selenium', 'river', [0.01, 0.01, 0.01, 0.02, 0.02]],
  ['arsenic', 'river', [0.05, 0.05, 0.05, 0.1, 0.1]],
  ['mercury', 'river', [0.00005, 0.00005, 0.0001, 0.001, 0.001]],
  ['cadmium', 'river', [0.001, 0.005, 0.005, 0.005, 0.01]],
  ['chromium6', 'river', [0.01, 0.05, 0.05, 0.05, 0.1]],
  ['lead', 'river', [0.01, 0.01, 0.05, 0.05, 0.1]],
  ['cyanide', 'river', [0.005, 0.05, 0.2, 0.2, 0.2]],
  ['volatilePhenol', 'river', [0.002, 0.002, 0.005, 0.01, 0.1]],
  ['petroleum', 'river', [0.05, 0.05, 0.05, 0.5, 1.0]],
  ['anionicSurfactant', 'river', [0.2, 0.2, 0.2, 0.3, 0.3]],
  ['sulphide', 'river', [0.05, 0.1, 0.2, 0.5, 1.0]],
  ['faecalColiforms', 'river', [200, 2000, 10_000, 20_000, 40_000]],
];

const justOver = 1 + 1e-9;
const justUnder = 1 - 1e-9;

/** Naive version: the first class whose limit is not exceeded, else 6. */
const classByLoop = (limits: readonly number[], value: number): number => {
  for (const [index, limit] of limits.entries()) if (value <= limit) return index + 1;
  return 6;
};

describe('the class of one item', () => {
  it.each(atMost)(
    '%s in a %s is decided at, just under and just over each limit',
    (item, body, limits) => {
      for (const limit of limits) {
        const better = limits.indexOf(limit) + 1;
        const worse = limits.filter((other) => other <= limit).length + 1;
        expect(findClassOfItem(item, limit, body)).toBe(better);
        expect(findClassOfItem(item, limit * justUnder, body)).toBe(better);
        expect(findClassOfItem(item, limit * justOver, body)).toBe(worse);
      }
      expect(findClassOfItem(item, 0, body)).toBe(1);
    },
  );

  it('agrees with a plain loop for any value', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...atMost),
        fc.double({ min: 0, max: 50, noNaN: true }),
        ([item, body, limits], value) => {
          expect(findClassOfItem(item, value, body)).toBe(classByLoop(limits, value));
        },
      ),
    );
  });

  it.each([
    [7.5, 1],
    [7.5 * justUnder, 2],
    [7.5 * justOver, 1],
    [6, 2],
    [6 * justUnder, 3],
    [5, 3],
    [5 * justUnder, 4],
    [3, 4],
    [3 * justUnder, 5],
    [2, 5],
    [2 * justUnder, 6],
    [0, 6],
    [14, 1],
  ])('dissolved oxygen is inverted: %d mg/L is class %d', (value, waterClass) => {
    expect(findClassOfItem('dissolvedOxygen', value)).toBe(waterClass);
  });

  it.each([
    [6, 1],
    [9, 1],
    [7.2, 1],
    [6 * justUnder, 6],
    [9 * justOver, 6],
    [0, 6],
    [14, 6],
  ])('pH is a band: %d is class %d', (value, waterClass) => {
    expect(findClassOfItem('ph', value)).toBe(waterClass);
  });

  it('has no class for total nitrogen in a river', () => {
    expect(findClassOfItem('totalNitrogen', 9)).toBeUndefined();
    expect(findClassOfItem('totalNitrogen', 9, 'lake')).toBe(6);
  });

  it('is stricter for phosphorus in a lake', () => {
    expect(findClassOfItem('totalPhosphorus', 0.05, 'river')).toBe(2);
    expect(findClassOfItem('totalPhosphorus', 0.05, 'lake')).toBe(3);
  });

  it.each([-0.01, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d as a measurement', (value) => {
    expect(() => findClassOfItem('cod', value)).toThrow(
      `Expected cod at least 0, received ${value}`,
    );
  });
});

describe('the table of limits', () => {
  it('names every item it assesses', () => {
    expect(assessedItems).toHaveLength(21);
    expect(Object.keys(text.water.items).toSorted()).toEqual([...waterItems].toSorted());
  });

  itOnRealInputs('is the published table 1 of GB 3838-2002, row by row', () => {
    const rows = readRealRows('gb3838-2002-table1.csv');
    const published = rows.map((row) => [
      getCell(row, '项目'),
      getCell(row, '比较'),
      ...['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ'].map((column) => getCell(row, column).split('-').map(Number)),
    ]);
    const ours = rows.map((row) => {
      const [name = '', body] = getCell(row, '项目').split('_');
      const item = waterItems.find((one) => text.water.items[one] === name);
      const stillWater = body === '湖库' || item === 'totalNitrogen';
      const limits = item && limitsOf(item, stillWater ? 'lake' : 'river');
      if (limits === undefined) return [name];
      const comparison = {
        'at-most': 'LessThanOrEqual',
        'at-least': 'GreaterThanOrEqual',
        within: 'BetweenInclusive',
      };
      const cells =
        limits.rule === 'within'
          ? waterClasses.slice(0, 5).map(() => [limits.from, limits.to])
          : limits.limits.map((limit) => [limit]);
      return [getCell(row, '项目'), comparison[limits.rule], ...cells];
    });
    expect(ours).toEqual(published);
    expect(rows).toHaveLength(waterItems.length + 1);
  });
});

describe('the class of a sample', () => {
  const clean: WaterSample = {
    ph: 7.5,
    dissolvedOxygen: 8,
    cod: 12,
    ammoniaNitrogen: 0.1,
    totalPhosphorus: 0.02,
  };

  it('is the class of its worst item, which is named', () => {
    expect(classOfSample({ ...clean, ammoniaNitrogen: 1.2, cod: 22 })).toEqual({
      kind: 'class',
      waterClass: 4,
      determining: ['cod', 'ammoniaNitrogen'],
      measured: ['ph', 'dissolvedOxygen', 'cod', 'ammoniaNitrogen', 'totalPhosphorus'],
      suspect: [],
    });
  });

  it('is worse than Ⅴ for water outside the pH band, however clean otherwise', () => {
    expect(classOfSample({ ...clean, ph: 9.4 })).toMatchObject({
      waterClass: 6,
      determining: ['ph'],
    });
  });

  it('ignores total nitrogen and faecal coliforms', () => {
    const dirty = { ...clean, totalNitrogen: 30, faecalColiforms: 9_000_000 };
    expect(classOfSample(dirty)).toEqual(classOfSample(clean));
    expect(classOfSample(dirty, 'lake')).toEqual(classOfSample(clean, 'lake'));
    expect(classOfSample({ totalNitrogen: 30 }, 'lake')).toEqual({
      kind: 'missing',
      reason: 'no-assessed-item',
    });
  });

  it('never treats a blank as 0', () => {
    expect(classOfSample({})).toEqual({ kind: 'missing', reason: 'no-assessed-item' });
    expect(classOfSample({ dissolvedOxygen: undefined, cod: 12 })).toMatchObject({
      waterClass: 1,
      measured: ['cod'],
    });
    expect(classOfSample({ dissolvedOxygen: 0, cod: 12 })).toMatchObject({ waterClass: 6 });
  });

  it('flags a chemical oxygen demand of 0 and no other zero', () => {
    expect(classOfSample({ ...clean, cod: 0 })).toMatchObject({ suspect: ['cod'] });
    expect(classOfSample({ ...clean, cod: 4, mercury: 0 })).toMatchObject({ suspect: [] });
  });

  it('gives class Ⅰ for dissolved oxygen at 90 % of saturation', () => {
    const warm = { dissolvedOxygen: 6.8 };
    expect(classOfSample(warm)).toMatchObject({ waterClass: 2 });
    expect(classOfSample({ ...warm, oxygenSaturationPercent: 90 })).toMatchObject({
      waterClass: 1,
    });
    expect(classOfSample({ ...warm, oxygenSaturationPercent: 89.9 })).toMatchObject({
      waterClass: 2,
    });
  });

  it('is the largest class of its items for any sample', () => {
    const anySample = fc.record(
      Object.fromEntries(
        assessedItems.map((item) => [item, fc.double({ min: 0, max: 20, noNaN: true })]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anySample, (sample: WaterSample) => {
        let worst: WaterClass | undefined;
        for (const item of assessedItems) {
          const value = sample[item];
          const one = value === undefined ? undefined : findClassOfItem(item, value);
          if (one !== undefined && (worst === undefined || one > worst)) worst = one;
        }
        const result = classOfSample(sample);
        expect(result.kind === 'class' ? result.waterClass : undefined).toBe(worst);
      }),
    );
  });
});
