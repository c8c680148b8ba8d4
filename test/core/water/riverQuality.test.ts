import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessRiver, gradeOfShares } from '../../../src/core/water/riverQuality.ts';
import { waterClasses, type WaterClass } from '../../../src/core/water/waterClass.ts';
import type { WaterSample } from '../../../src/core/water/waterQuality.ts';

/** A sample of each class, by ammonia nitrogen. */
const ammonia: Record<WaterClass, number> = { 1: 0.1, 2: 0.3, 3: 0.8, 4: 1.2, 5: 1.8, 6: 3 };
const sampleOf = (waterClass: WaterClass): WaterSample => ({
  ammoniaNitrogen: ammonia[waterClass],
});

const repeat = (waterClass: WaterClass, times: number): readonly WaterClass[] =>
  Array.from({ length: times }, () => waterClass);

describe('a river with fewer than five sections', () => {
  it('averages each item over its sections first', () => {
    const river = assessRiver([
      { ammoniaNitrogen: 0.2, cod: 10 },
      { ammoniaNitrogen: 1.4, cod: 30 },
    ]);
    expect(river).toEqual({
      kind: 'mean',
      sections: 2,
      waterClass: 3,
      determining: ['cod', 'ammoniaNitrogen'],
      grade: 'good',
    });
  });

  it('does not miss a limit through binary rounding errors', () => {
    const river = assessRiver([
      { totalPhosphorus: 0.1 },
      { totalPhosphorus: 0.2 },
      { totalPhosphorus: 0.3 },
    ]);
    expect((0.1 + 0.2 + 0.3) / 3).toBeGreaterThan(0.2);
    expect(river).toMatchObject({ waterClass: 3 });
  });

  it('averages an item over the sections that measured it', () => {
    const river = assessRiver([
      { cod: 30 },
      { ammoniaNitrogen: 0.1 },
      { cod: 40, ammoniaNitrogen: 0.3 },
    ]);
    expect(river).toMatchObject({ waterClass: 5, determining: ['cod'], sections: 3 });
  });

  it('treats oxygen as saturated only if every section does', () => {
    const saturated = { dissolvedOxygen: 7, oxygenSaturationPercent: 95 };
    expect(assessRiver([saturated, saturated])).toMatchObject({ waterClass: 1 });
    expect(assessRiver([saturated, { dissolvedOxygen: 7 }])).toMatchObject({ waterClass: 2 });
  });

  it('has no quality without a sampled section', () => {
    expect(assessRiver([])).toEqual({ kind: 'missing', reason: 'no-section' });
    expect(assessRiver([{}, {}])).toEqual({ kind: 'missing', reason: 'no-section' });
  });

  it('uses the limits of a lake for phosphorus if it is one', () => {
    expect(assessRiver([{ totalPhosphorus: 0.05 }], 'lake')).toMatchObject({ waterClass: 3 });
  });
});

describe('a river with five sections and more', () => {
  it('is graded by the shares of classes, with their parts', () => {
    expect(assessRiver(([1, 2, 3, 3, 6] as const).map(sampleOf))).toEqual({
      kind: 'shares',
      sections: 5,
      good: { numerator: 4, denominator: 5 },
      worst: { numerator: 1, denominator: 5 },
      grade: 'good',
    });
  });

  it('begins at five, counting only sections with a class', () => {
    expect(assessRiver(repeat(2, 4).map(sampleOf))).toMatchObject({ kind: 'mean' });
    expect(assessRiver(repeat(2, 5).map(sampleOf))).toMatchObject({ kind: 'shares' });
    expect(assessRiver([...repeat(2, 4).map(sampleOf), {}])).toMatchObject({
      kind: 'mean',
      sections: 4,
    });
  });
});

describe('the percentage rule', () => {
  it.each<readonly [string, number, number, string]>([
    ['90 % good', 90, 0, 'excellent'],
    ['just under 90 % good', 89, 0, 'good'],
    ['75 % good', 75, 0, 'good'],
    ['75 % good with 25 % worst', 75, 25, 'good'],
    ['just under 75 % good', 74, 0, 'light'],
    ['19 % worst', 50, 19, 'light'],
    ['20 % worst', 50, 20, 'moderate'],
    ['39 % worst', 50, 39, 'moderate'],
    ['40 % worst', 50, 40, 'heavy'],
    ['exactly 60 % good with 40 % worst, which the method leaves open', 60, 40, 'heavy'],
    ['nothing good', 0, 100, 'heavy'],
  ])('%s', (_, good, worst, grade) => {
    const classes = [...repeat(3, good), ...repeat(6, worst), ...repeat(4, 100 - good - worst)];
    expect(gradeOfShares(classes)).toBe(grade);
  });

  it('gives every river one grade, as the method words it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...waterClasses), { minLength: 1, maxLength: 60 }),
        (classes) => {
          let good = 0;
          let worst = 0;
          for (const one of classes) {
            if (one <= 3) good += 1;
            if (one === 6) worst += 1;
          }
          const n = classes.length;
          const expected =
            good * 10 >= n * 9
              ? 'excellent'
              : good * 4 >= n * 3
                ? 'good'
                : worst * 5 < n
                  ? 'light'
                  : worst * 5 < n * 2
                    ? 'moderate'
                    : 'heavy';
          expect(gradeOfShares(classes)).toBe(expected);
        },
      ),
    );
    expect(() => gradeOfShares([])).toThrow('Expected at least one section');
  });
});
