import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  colourOfGrade,
  findWaterClass,
  gradeOfClass,
  isWaterClass,
  meetsTarget,
  symbolOfClass,
  waterClasses,
  worstClass,
  type WaterClass,
} from '../../../src/core/water/waterClass.ts';
import { text } from '../../../src/i18n/text.ts';

const wordsByClass: readonly (readonly [WaterClass, readonly string[]])[] = [
  [1, ['Ⅰ', 'Ⅰ类', 'I', 'i类', '1', '1类', '１类', '一类', 'Ｉ类']],
  [2, ['Ⅱ', 'II', 'ⅱ类', '2类', '二类', 'ＩＩ类', 'Ⅱ类水']],
  [3, ['Ⅲ', 'III', 'iii', '3', '3类', '３类', '三类', 'Ⅲ 类', 'Ⅲ类水质', ' 三类 ']],
  [4, ['Ⅳ', 'IV', 'iv类', '4类', '四类', 'ＩＶ']],
  [5, ['Ⅴ', 'V', 'v类', '5类', '五类', 'Ｖ类']],
  [6, ['劣Ⅴ', '劣V', '劣v类', '劣Ⅴ类', '劣5类', '劣五类', '劣Ｖ类', '劣 V 类']],
];

describe('a water class', () => {
  it.each(wordsByClass)('%d is parsed from every spelling', (waterClass, words) => {
    expect(words.map((word) => findWaterClass(word))).toEqual(words.map(() => waterClass));
  });

  it('is not parsed from blanks, statuses and other words', () => {
    const others = [
      '',
      '类',
      '0',
      '6',
      '六类',
      '劣',
      '劣Ⅳ',
      '断流',
      '未监测',
      'Ⅰ～Ⅲ',
      'VI',
      'ⅠⅠ Ⅰ Ⅰ',
      '-',
      '3.0',
    ];
    expect(others.map((word) => findWaterClass(word))).toEqual(others.map(() => undefined));
  });

  it('is printed as the standard writes it', () => {
    expect(waterClasses.map(symbolOfClass)).toEqual(['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', '劣Ⅴ']);
    for (const one of waterClasses) expect(findWaterClass(symbolOfClass(one))).toBe(one);
  });

  it('has a word and a colour', () => {
    const shown = waterClasses.map((one) => {
      const grade = gradeOfClass(one);
      return [text.water.grades[grade], colourOfGrade(grade)];
    });
    expect(shown).toEqual([
      ['优', 'blue'],
      ['优', 'blue'],
      ['良好', 'green'],
      ['轻度污染', 'yellow'],
      ['中度污染', 'orange'],
      ['重度污染', 'red'],
    ]);
  });

  it('meets a target that is not better', () => {
    expect(meetsTarget(3, 3)).toBe(true);
    expect(meetsTarget(2, 3)).toBe(true);
    expect(meetsTarget(4, 3)).toBe(false);
    expect(meetsTarget(6, 5)).toBe(false);
  });

  it('is a whole number from 1 to 6', () => {
    expect([0, 1, 2.5, 6, 7, Number.NaN].filter(isWaterClass)).toEqual([1, 6]);
  });

  it('is worst where it is largest', () => {
    const anyClasses = fc.array(fc.constantFrom(...waterClasses), { minLength: 1 });
    fc.assert(
      fc.property(anyClasses, (classes) => {
        expect(worstClass(classes)).toBe(Math.max(...classes));
      }),
    );
    expect(() => worstClass([])).toThrow('Expected at least one class');
  });
});
