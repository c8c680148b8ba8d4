import { describe, expect, it } from 'vitest';
import { aroundHighlight } from '../../../src/view/strip/aroundHighlight.ts';
import { describeStrip, listLegend } from '../../../src/view/strip/describeStrip.ts';
import { listStripRows } from '../../../src/view/strip/listStripRows.ts';
import { shaGou, stripExamples } from '../../components/examples/stripExamples.ts';

describe('the table beside the strip', () => {
  it.each(stripExamples)('has everything that is drawn of $title', ({ model }) => {
    const words = listStripRows(model)
      .map((row) => row.words)
      .join('\n');
    for (const { place, chief } of model.segments) {
      expect(words).toContain(place);
      if (chief !== undefined) expect(words).toContain(chief);
    }
    for (const { code } of model.boards) expect(words).toContain(code);
    for (const { name } of [...model.sections, ...model.tributaries]) expect(words).toContain(name);
    for (const dry of model.dryStretches) expect(words).toContain(dry.words);
  });

  it('runs from the source to the mouth', () => {
    const rows = listStripRows(shaGou);
    const kms = rows.map(({ fromKm }) => fromKm);
    expect(rows[0]?.kind).toBe('source');
    expect(rows.at(-1)?.kind).toBe('mouth');
    expect(kms).toEqual([...kms].sort((a, b) => a - b));
  });

  it('lists the kilometres without a chief', () => {
    const { segments } = shaGou;
    const rows = listStripRows({ ...shaGou, segments: segments.slice(1) });
    expect(rows.find(({ kind }) => kind === 'unassigned')?.km).toBe('0–4.2');
  });
});

describe('the legend', () => {
  it('has only the kinds that occur, each with its count', () => {
    expect(listLegend(shaGou).map(({ words }) => words)).toEqual([
      '公示牌 6',
      '在办 2',
      '逾期 1',
      '断流 3.1 公里',
      '水质断面 1',
      '支流汇入 1',
    ]);
  });

  it('does not mark undrawn kilometres as unassigned', () => {
    const part = aroundHighlight({ ...shaGou, highlightedSegment: 'd' });
    expect(part.shown).toEqual({ fromKm: 7.9, toKm: 18.6 });
    expect(listLegend(part).map(({ kind }) => kind)).not.toContain('unassigned');
  });
});

describe('the description', () => {
  it('describes the river in sentences', () => {
    expect(describeStrip(shaGou)).toBe(
      '沙沟溪自源头黑石梁至河口（入清川渠），全长 18.6 公里，季节性河流，分 5 个责任河段，其中 1 段河长空缺。断流河段：11.4–14.5 公里；支流：西山沟汇入 4.6 公里；桥东断面10 月 Ⅳ 类；公示牌 6 块；在办问题 2 件；逾期问题 1 件。',
    );
  });

  it('starts with the reader’s position, if there is one', () => {
    const here = { ...shaGou, pinKm: 6.5, highlightedSegment: 'b' };
    expect(describeStrip(here)).toMatch(/^您在距源头 6.5 公里处，属石门村，河长纪长林。/);
  });

  it('keeps the length of the whole river if only a part is drawn', () => {
    const part = aroundHighlight({ ...shaGou, highlightedSegment: 'b' });
    expect(describeStrip(part)).toContain('全长 18.6 公里，季节性河流，图中为 0–11.4 公里一段');
  });
});
