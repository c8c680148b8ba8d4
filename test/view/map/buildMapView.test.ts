import { describe, expect, it } from 'vitest';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { baseLayerOf } from '../../../src/view/map/baseLayer.ts';
import { buildMapView } from '../../../src/view/map/buildMapView.ts';
import { legendLayers } from '../../../src/view/map/legendLayers.ts';
import { mapDrawing } from '../../../src/view/map/mapDrawing.ts';
import { district } from '../../district/district.ts';

const { index, site } = district();
const view = buildMapView(index);
const brook = buildMapView(index, 'huai-xi');

describe('the map of the district', () => {
  it('draws the rivers by rank and length, each with kind, length and places', () => {
    expect(
      view.rivers.map(({ name, note, order, seasonal }) => [name, note, order, seasonal]),
    ).toEqual([
      ['望川河', '常年有水，20 公里，青禾镇、南桥街道 · 县界', 1, false],
      ['槐溪', '常年有水，6 公里，南桥街道 · 望川河', 2, false],
      ['杨坪沟', '季节性河流，5 公里，青禾镇 · 望川河', 2, true],
      ['磨子沟', '季节性河流，2 公里，不详', 3, true],
    ]);
    expect(view.rivers[0]).toMatchObject({
      id: 'wang-chuan-he',
      address: '/rivers/wang-chuan-he/',
      lines: [
        [
          [110, 35.18],
          [110, 35],
        ],
      ],
    });
    expect(view.attribution).toBe('手绘示意');
  });

  it('has overdue problems first, then open ones, sections and boards, each at its place', () => {
    // Chainage k of 望川河 is at latitude 35.18 − 0.009 k.
    expect(view.things.map(({ id, at }) => `${id} ${at.join(' ')}`)).toEqual([
      'late-wt-03 110 35.0612',
      'late-wt-09 110 35.081',
      'open-wt-04 110.011 35.045',
      'open-wt-06 110.055 35.045',
      'open-wt-05 110 35.027',
      'open-wt-10 110 35.099',
      'section-hx-xi-kou 110.0055 35.045',
      'section-wch-ling-xia 110 35.162',
      'section-wch-xian-jie 110 35.009',
      'section-ypg-gou-kou 109.9945 35.135',
      'board-HX1A11G 110.0209 35.0451',
      'board-HX1A01K 110.0002 35.153',
      'board-HX1A03G 109.9998 35.126',
      'board-HX1A086 109.9998 35.0945',
      'board-HX1A04E 110.0002 35.072',
      // Not surveyed: placed at its chainage on the line.
      'board-HX1A05C 110 35.063',
      'board-HX1A13C 110.0002 35.054',
      'board-HX1A06A 110.0002 35.045',
      'board-HX1A078 110.0002 35.018',
      'board-HX1A12E 109.967 35.135',
    ]);
  });

  it('describes each item with kind, place and known data', () => {
    const noteOf = (id: string) => {
      const thing = view.things.find((each) => each.id === id);
      return thing && `${thing.name} | ${thing.note} | ${thing.address}`;
    };
    expect(noteOf('late-wt-03')).toBe(
      '乱建：码头旁搭建简易棚房 | 望川河 下禾村右岸段，逾期，期限 2026 年 7 月 31 日 | /rivers/wang-chuan-he/#wch-xiahe',
    );
    expect(noteOf('open-wt-06')).toBe(
      '排污：洗车点废水直排 | 槐溪 东埂村段，已申请销号，待现场核验，期限 2026 年 10 月 31 日 | /rivers/huai-xi/#hx-donggeng',
    );
    expect(noteOf('section-hx-xi-kou')).toBe(
      '溪口断面 | 槐溪，2026 年 8 月 Ⅳ 类 | /rivers/huai-xi/#water',
    );
    expect(noteOf('section-ypg-gou-kou')).toBe(
      '沟口断面 | 杨坪沟，2026 年 9 月 结果待出 | /rivers/yang-ping-gou/#water',
    );
    expect(noteOf('board-HX1A04E')).toBe('HX1-A04E | 望川河 东埂村左岸段 | /Q/HX1A04E/');
    expect(
      view.things.filter(({ waterClass }) => waterClass).map((each) => each.waterClass),
    ).toEqual([4, 1, 3]);
  });

  it('labels the rivers in the middle of their course, then the towns', () => {
    expect(view.labels.map(({ name, kind, at }) => `${name} ${kind} ${at.join(' ')}`)).toEqual([
      '望川河 river 110 35.09',
      '槐溪 river 110.033 35.045',
      '杨坪沟 river 109.9725 35.135',
      '南桥街道 place 110.02 35.04',
      '青禾镇 place 109.98 35.13',
    ]);
  });

  it('has counts in its legend', () => {
    expect(legendLayers(view)).toEqual([
      { layer: 'perennial' },
      { layer: 'seasonal' },
      { layer: 'late', count: 2 },
      { layer: 'open', count: 4 },
      { layer: 'section', count: 4 },
      { layer: 'board', count: 10 },
      { layer: 'place' },
    ]);
  });

  it('shows that a section has no month yet', () => {
    const none = indexRecord({ ...index.record, waterMonths: [] });
    const section = buildMapView(none).things.find(({ kind }) => kind === 'section');
    expect(section?.note).toBe('槐溪，尚无监测结果');
  });
});

describe('the map of one river', () => {
  it('has that river with its items, and the villages along it', () => {
    expect(brook.rivers.map(({ name }) => name)).toEqual(['槐溪']);
    expect(brook.things.map(({ id }) => id)).toEqual([
      'open-wt-04',
      'open-wt-06',
      'section-hx-xi-kou',
      'board-HX1A11G',
    ]);
    expect(brook.labels.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      '桥头社区 place',
      '东埂村 place',
    ]);
    expect(legendLayers(brook).map(({ layer }) => layer)).toEqual([
      'perennial',
      'open',
      'section',
      'board',
      'place',
    ]);
  });
});

describe('the still drawing', () => {
  const drawing = mapDrawing(view);

  it('is 1000 wide and keeps a margin around the rivers', () => {
    expect(drawing.viewBox).toBe('0 0 1000 1769');
    // West to east is 0.121 degrees, scaled by the cosine of 35.09: 940 units.
    expect(drawing.rivers.map(({ d, seasonal }) => [d, seasonal])).toEqual([
      ['M457 30L457 1739', false],
      ['M970 1312L457 1312', false],
      ['M30 457L457 457', true],
      ['', true],
    ]);
    expect(drawing.rivers[0]?.width).toBeCloseTo(4.8);
  });

  it('draws the most urgent last and largest', () => {
    expect(drawing.things.at(-1)).toEqual({ kind: 'late', x: 457, y: 1158, size: 90 });
    expect(drawing.things[0]).toEqual({ kind: 'board', x: 201, y: 457, size: 66 });
    expect(drawing.things.filter(({ kind }) => kind === 'late')).toHaveLength(2);
    expect(drawing.labels.map(({ name }) => name)).toEqual([
      '望川河',
      '槐溪',
      '杨坪沟',
      '南桥街道',
      '青禾镇',
    ]);
  });

  it('draws a river due south narrow and 5000 high, in the middle', () => {
    const rivers = view.rivers.map((river) => ({ ...river, lines: river.lines.slice(0, 1) }));
    const south = mapDrawing({ ...view, rivers: rivers.slice(0, 1), things: [] });
    expect([south.viewBox, south.rivers[0]?.d]).toEqual(['0 0 1000 5000', 'M500 30L500 4970']);
  });

  it('is empty without a line', () => {
    expect(mapDrawing({ ...view, rivers: [] })).toEqual({
      viewBox: '0 0 1000 400',
      fontSize: 14,
      rivers: [],
      things: [],
      labels: [],
    });
  });
});

it('has a base layer only with both the key and the approval number', () => {
  expect(baseLayerOf(site)).toBeUndefined();
  expect(baseLayerOf({ map: { tiandituKey: 'k', reviewNumber: '' } })).toBeUndefined();
  expect(baseLayerOf({ map: { tiandituKey: '', reviewNumber: 'GS(2026)1' } })).toBeUndefined();
  const layer = baseLayerOf({ map: { tiandituKey: 'k', reviewNumber: 'GS(2026)1' } });
  expect(layer?.reviewNumber).toBe('GS(2026)1');
  expect(layer?.tiles.map((tile) => tile.slice(0, 52))).toEqual([
    'https://t{s}.tianditu.gov.cn/vec_w/wmts?SERVICE=WMTS',
    'https://t{s}.tianditu.gov.cn/cva_w/wmts?SERVICE=WMTS',
  ]);
});
