import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getGrade, rescaleScore } from '../../../src/core/assessment/assessmentBands.ts';
import { findBandFaults, type GradeBand } from '../../../src/core/schemas/gradeBands.ts';
import { text } from '../../../src/i18n/text.ts';

const range = { from: 0, to: 100 };
const band = (name: string, from: number, below: number): GradeBand => ({ name, from, below });

const sound = [
  band('优秀', 90, 100),
  band('良好', 80, 90),
  band('合格', 60, 80),
  band('不合格', 0, 60),
];

const sentences = (bands: readonly GradeBand[]): readonly string[] =>
  findBandFaults(bands, range).map(text.assessment.bandFault);

describe('grade bands', () => {
  it('may cover the range in any order', () => {
    expect(findBandFaults(sound, range)).toEqual([]);
    expect(findBandFaults(sound.toReversed(), range)).toEqual([]);
  });

  it('are half-open, and the top one includes its end', () => {
    const scores = [0, 59.99, 60, 79.99, 80, 89.5, 89.99, 90, 100];
    expect(scores.map((score) => getGrade(score, sound, range))).toEqual([
      '不合格',
      '不合格',
      '合格',
      '合格',
      '良好',
      '良好',
      '良好',
      '优秀',
      '优秀',
    ]);
  });

  it('that leave 89.5 undefined are refused by name', () => {
    const leaky = [
      band('优秀', 90, 100),
      band('良好', 80, 89),
      band('合格', 60, 80),
      band('不合格', 0, 60),
    ];
    expect(findBandFaults(leaky, range)).toEqual([
      { code: 'gap', from: 89, to: 90, example: 89.5 },
    ]);
    expect(sentences(leaky)).toEqual(['89 分（含）至 90 分（不含）没有对应等次，例如 89.5 分']);
    expect(() => getGrade(95, leaky, range)).toThrow('Unsound grade bands');
  });

  it('that overlap are refused with both grades', () => {
    expect(sentences([band('优秀', 85, 100), band('良好', 60, 90), band('不合格', 0, 60)])).toEqual(
      ['85 分（含）至 90 分（不含）同时属于「良好」和「优秀」'],
    );
  });

  it('that overlap a band before the last one are refused too', () => {
    expect(sentences([band('甲', 0, 100), band('乙', 20, 40), band('丙', 60, 80)])).toEqual([
      '20 分（含）至 40 分（不含）同时属于「甲」和「乙」',
      '60 分（含）至 80 分（不含）同时属于「甲」和「丙」',
    ]);
  });

  it('must reach both ends, stay within the range and not be empty', () => {
    expect(sentences([])).toEqual(['未配置任何考核等次']);
    expect(sentences([band('合格', 60, 90)])).toEqual([
      '0 分（含）至 60 分（不含）没有对应等次，例如 30 分',
      '90 分（含）至 100 分（不含）没有对应等次，例如 95 分',
    ]);
    expect(sentences([band('合格', 0, 110)])).toEqual([
      '等次「合格」的起止分数为 0 至 110，超出计分范围',
    ]);
    expect(sentences([band('合格', 0, 100), band('良好', 90, 90)])).toEqual([
      '等次「良好」的起止分数为 90 至 90，没有任何分数属于它',
    ]);
  });

  it('give every score exactly one grade if they have no fault', () => {
    const anyBand = fc
      .tuple(fc.integer({ min: -1, max: 11 }), fc.integer({ min: 0, max: 5 }))
      .map(([from, length]) => band(`${from}+${length}`, from, from + length));
    const small = { from: 0, to: 10 };
    fc.assert(
      fc.property(fc.array(anyBand, { minLength: 1, maxLength: 4 }), (bands) => {
        let isSound = bands.every(({ from, below }) => from < below && from >= 0 && below <= 10);
        for (let score = 0.5; score < 10; score += 1) {
          if (bands.filter(({ from, below }) => from <= score && score < below).length !== 1)
            isSound = false;
        }
        expect(findBandFaults(bands, small).length === 0).toBe(isSound);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([-0.01, 100.01, Number.NaN])('have no grade for %d', (score) => {
    expect(() => getGrade(score, sound, range)).toThrow(
      `Expected a score between 0 and 100, received ${score}`,
    );
  });
});

describe('a rescaled score', () => {
  it('treats the applicable points as the full score', () => {
    expect(rescaleScore(88, 90, 100)).toBe(97.78);
    expect(rescaleScore(90, 90, 100)).toBe(100);
    expect(rescaleScore(0, 90, 100)).toBe(0);
    expect(rescaleScore(88, 100, 100)).toBe(88);
  });

  it('is graded as printed', () => {
    const score = rescaleScore(80.998, 90, 100);
    expect(score).toBe(90);
    expect(getGrade(score, sound, range)).toBe('优秀');
  });

  it.each([
    [91, 90],
    [-1, 90],
    [0, 0],
    [50, 101],
  ])('refuses %d of %d applicable points', (score, applicable) => {
    expect(() => rescaleScore(score, applicable, 100)).toThrow(
      'Expected a score within its applicable points',
    );
  });
});
