import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { figureNumbers } from '../../../src/core/editorial/figureNumbers.ts';
import { textBlocks } from '../../../src/core/editorial/textBlocks.ts';
import { rulesOfTests } from './rulesOfTests.ts';

const figures = rulesOfTests.figuresOn(getCalendarDate('2026-11-02'));
const read = (text: string) =>
  figureNumbers(textBlocks([{ number: 1, text }]), '', figures, rulesOfTests.places).map(
    ({ code, column, received, instead }) => [code, column, received, instead],
  );
const codes = (text: string) => read(text).map(([code]) => code);

describe('numbers typed beside the name of a figure', () => {
  it('are refused if the record has another value, which is named', () => {
    expect(read('全区治理有力。四乱整改销号率达到 95.0%。')).toEqual([
      ['number-contradicts', 18, '四乱整改销号率 95.0%', '92.6%'],
    ]);
    expect(read('累计清理垃圾 3,000 吨')).toEqual([
      ['number-contradicts', 8, '河道清理量 3,000 吨', '2015.1 吨'],
    ]);
    expect(codes('95.0% 的销号率来之不易')).toEqual(['number-contradicts']);
    expect(codes('四乱整改销号率 92.6%，在办 12 件')).toEqual([
      'number-beside-figure',
      'number-contradicts',
    ]);
  });

  it('cause a warning if they match the record, at the author’s rounding', () => {
    for (const right of ['92.6%', '92.65％', '93%'])
      expect(codes(`销号率为 ${right}`)).toEqual(['number-beside-figure']);
    expect(codes('累计清理垃圾 0.2 万吨')).toEqual(['number-beside-figure']);
    expect(codes('累计清理垃圾 0.3 万吨')).toEqual(['number-contradicts']);
  });

  it('may be those of the month or town the sentence names', () => {
    expect(codes('9 月末销号率 91.5%')).toEqual(['number-beside-figure']);
    expect(codes('销号率 91.5%')).toEqual(['number-contradicts']);
    expect(codes('柳林镇销号率 87.5%')).toEqual(['number-beside-figure']);
    expect(codes('柳林镇销号率 80.0%')).toEqual(['number-contradicts']);
  });

  it('only cause a warning if no edition has a number for that place or month', () => {
    expect(codes('沙沟溪销号率 80.0%')).toEqual(['number-beside-figure']);
    expect(codes('3 月末销号率 80.0%')).toEqual(['number-beside-figure']);
    expect(codes('截至 10 月末，销号率 80.0%')).toEqual(['number-contradicts']);
    expect(codes('柳林镇 9 月末销号率 80.0%')).toEqual(['number-beside-figure']);
  });

  it.each([
    '销号率提高 3.2%',
    '销号率目标不低于 95%',
    '销号率高于去年同期的 88%',
    '清理量由 15.3 吨更正为 13.3 吨',
    '销号率稳步提高，群众满意率 98%',
    '销号率稳步提高，新建公园 3 座、种树 200 棵',
    '四乱整改销号率为 <Figure id="closure-rate" edition="2026-11-02"/>',
    '第 95% 号文件',
  ])('are ignored if they mean something else: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });
});
