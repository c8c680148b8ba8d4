import { describe, expect, it } from 'vitest';
import { figureRegister } from '../../../src/core/figures/register.ts';
import type { Reading } from '../../../src/core/schemas/edition.ts';
import {
  formatHeadline,
  formatHeadlineParts,
  formatParts,
  formatReading,
  formatWithParts,
  headlineReading,
  missingWord,
  trendWords,
} from '../../../src/view/figures/figureReading.ts';
import { figureCard } from '../../../src/view/figures/figureCard.ts';
import { monthTable } from '../../../src/view/figures/figureTables.ts';
import { figureRowName } from '../../../src/view/figures/figureRowName.ts';
import {
  frozenFigures,
  frozenValue,
  liveFigures,
} from '../../../src/view/figures/publishedFigure.ts';
import { mainHeadline } from '../../../src/view/figures/figureWords.ts';
import { district } from '../../district/district.ts';
import { figureNow } from './figureNow.ts';

const few: Reading = { kind: 'ratio', numerator: 4, denominator: 9 };
const many: Reading = { kind: 'ratio', numerator: 1234, denominator: 2468 };
const amount: Reading = { kind: 'amount', value: 12345.5 };
const missing: Reading = { kind: 'missing', reason: 'dry' };
const words = { unit: '吨', partUnit: '件' };

describe('a reading', () => {
  it('is printed alone, with its unit, or as the word for what is missing', () => {
    expect([few, many, amount, missing].map((reading) => formatReading(reading))).toEqual([
      '44.4%',
      '50.0%',
      '12,345.5',
      '断流，未采样',
    ]);
    expect(formatReading(amount, '吨')).toBe('12,345.5 吨');
    expect(missingWord('no such reason')).toBe('暂无数据');
  });

  it('has parts if it is a share, and none beside its number if it is one of few', () => {
    expect([few, many, amount, missing].map((reading) => formatParts(reading, '件'))).toEqual([
      '4 / 9 件',
      '1234 / 2468 件',
      undefined,
      undefined,
    ]);
    expect(formatParts(few, '')).toBe('4 / 9');
    expect([few, many].map((reading) => formatHeadlineParts(reading, '件'))).toEqual([
      undefined,
      '1234 / 2468 件',
    ]);
  });

  it('is two numbers where few are counted: below ten', () => {
    const ten: Reading = { kind: 'ratio', numerator: 4, denominator: 10 };
    expect([few, ten, amount, missing].map((reading) => formatHeadline(reading, words))).toEqual([
      '9 件中 4 件',
      '40.0%',
      '12,345.5 吨',
      '断流，未采样',
    ]);
    expect([few, ten, amount, missing].map((reading) => formatWithParts(reading, words))).toEqual([
      '9 件中 4 件',
      '40.0%（4 / 10 件）',
      '12,345.5 吨',
      '断流，未采样',
    ]);
  });

  it('tells a trend by its first and its last', () => {
    expect(trendWords('甲', '件', [few, missing, many])).toBe(
      '甲近 3 个月，由 9 件中 4 件 到 50.0%',
    );
    expect(trendWords('甲', '件', [])).toBe('');
  });

  it('is not reported where the figure has no such headline', () => {
    const { value } = figureNow('closure-rate');
    expect(headlineReading(value, 'open')).toEqual({ kind: 'amount', value: 3 });
    expect(headlineReading(value, 'none')).toEqual({ kind: 'missing', reason: 'not-reported' });
  });
});

describe('what is said beside a number', () => {
  it('is nothing where there is no other unit, and where a remark lacks its number', () => {
    const { index } = district();
    const cleanups = figureCard(index, figureNow('cleanup-amounts').declaration, {
      regionCode: '000301001',
    });
    expect(cleanups.value).toEqual({ kind: 'number', text: '6', unit: '吨' });
    expect(cleanups).not.toHaveProperty('note');
    const wells = figureCard(index, figureNow('wells-closed').declaration);
    expect(wells).not.toHaveProperty('note');
    expect(wells).not.toHaveProperty('parts');
  });

  it('has no column for a series without months', () => {
    const figure = figureNow('wells-closed');
    const [total, remaining] = figure.value.series;
    if (!total || !remaining) throw new Error('Wells have two series');
    const series = [total, { ...remaining, points: [] }];
    const table = monthTable({ ...figure, value: { ...figure.value, series } });
    expect(table?.columns.map(({ label }) => label)).toEqual([
      '月份',
      '私采机井封填率',
      '分子 / 分母',
    ]);
  });
});

describe('the name of a row', () => {
  const nameOf = (...[dimension, key]: readonly ['town' | 'river' | 'section' | 'kind', string]) =>
    figureRowName(district().index, figureNow('closure-rate').declaration, dimension, key);

  it('is that of the place, which has a page, or of the key', () => {
    expect(nameOf('town', '000301001')).toEqual({
      name: '南桥街道',
      address: '/regions/000301001/',
    });
    expect(nameOf('river', 'huai-xi')).toEqual({ name: '槐溪', address: '/rivers/huai-xi/' });
    expect(nameOf('section', 'hx-xi-kou')).toEqual({
      name: '溪口断面',
      address: '/rivers/huai-xi/',
    });
    expect(nameOf('kind', 'dump')).toEqual({ name: '乱堆' });
  });

  it('is the key of a place that the record no longer has', () => {
    expect(nameOf('town', '000301009')).toEqual({ name: '000301009' });
    expect(nameOf('river', 'gone')).toEqual({ name: 'gone' });
    expect(nameOf('section', 'gone')).toEqual({ name: 'gone' });
    expect(nameOf('kind', 'gone')).toEqual({ name: 'gone' });
  });
});

describe('published figures', () => {
  it('are the same objects for the same editions', () => {
    const { editions } = district();
    expect(liveFigures(editions)).toBe(liveFigures(editions));
    expect(frozenFigures(editions)).toBe(frozenFigures(editions));
    const some = figureRegister.slice(0, 2);
    expect(liveFigures(editions, some).map(({ declaration }) => declaration)).toEqual(some);
    expect(frozenFigures(editions, some).map(({ edition }) => edition.number)).toEqual([
      2, 1, 2, 1,
    ]);
    expect(liveFigures(editions)).toHaveLength(14);
    expect(frozenFigures(editions)).toHaveLength(28);
  });

  it('know the edition before, the newest if they are older, and their kind', () => {
    const { editions } = district();
    const [live] = liveFigures(editions);
    const [second, first] = frozenFigures(editions);
    expect([live?.kind, live?.before?.edition.number, live?.newer]).toEqual(['live', 1, undefined]);
    expect([second?.kind, second?.before?.edition.number, second?.newer]).toEqual([
      'frozen',
      1,
      undefined,
    ]);
    expect([first?.before, first?.newer?.number]).toEqual([undefined, 2]);
    expect(first?.history.map(({ edition }) => edition.number)).toEqual([2, 1]);
  });

  it('are not live where the newest edition lacks them', () => {
    const [first, second] = district().editions;
    if (!first || !second) throw new Error('There are two editions');
    const shorter = { ...second, figures: second.figures.slice(1) };
    expect(liveFigures([first, shorter])).toHaveLength(13);
    expect(liveFigures([])).toEqual([]);
  });

  it('have only dimensions that a figure has had', () => {
    const { newestEdition } = district();
    const [frozen] = newestEdition.figures;
    if (!frozen) throw new Error('There are figures');
    const tables = [{ dimension: 'colour', of: 'total', rows: [] }];
    expect(() => frozenValue({ ...frozen, tables }, newestEdition)).toThrow(
      'An edition breaks a figure down by colour',
    );
  });

  it('without a headline go by their title and have no number', () => {
    const figure = figureNow('cleanup-amounts');
    expect(mainHeadline(figure, { value: { ...figure.value, headlines: [] } })).toEqual({
      key: 'cleanup-amounts',
      name: '河道清理量',
      period: '截至 2026 年 9 月底',
      value: '本期没有数值',
      parts: undefined,
      isMissing: true,
    });
  });
});
