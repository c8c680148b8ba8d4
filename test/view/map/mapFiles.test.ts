import { describe, expect, it } from 'vitest';
import { decodeLine, encodeLine } from '../../../src/core/geometry/deltaLine.ts';
import { district } from '../../district/district.ts';
import { baseLayerOf } from '../../../src/view/map/baseLayer.ts';
import { buildMapView } from '../../../src/view/map/buildMapView.ts';
import { isMapFile } from '../../../src/view/map/isMapFile.ts';
import { legendLayers } from '../../../src/view/map/legendLayers.ts';
import { mapDrawing } from '../../../src/view/map/mapDrawing.ts';
import { mapFiles } from '../../../src/view/map/mapFiles.ts';

const { index } = district();
const view = buildMapView(index);

describe('the content of the map', () => {
  it('is every river with its lines, every open problem, section and standing board', () => {
    expect(view.rivers.map(({ name, lines }) => [name, lines.length])).toEqual([
      ['望川河', 1],
      ['槐溪', 1],
      ['杨坪沟', 1],
      ['磨子沟', 0],
    ]);
    const idsOf = (kind: string) =>
      view.things.flatMap(({ id, kind: own }) =>
        own === kind ? [id.replace(`${kind}-`, '')] : [],
      );
    expect(idsOf('late')).toEqual(['wt-03', 'wt-09']);
    expect(idsOf('open').sort()).toEqual(['wt-04', 'wt-05', 'wt-06', 'wt-10']);
    expect(idsOf('section')).toEqual(['hx-xi-kou', 'wch-ling-xia', 'wch-xian-jie', 'ypg-gou-kou']);
    // HX1A094 is retired.
    expect(idsOf('board')).toHaveLength(10);
    expect(idsOf('board')).not.toContain('HX1A094');
    expect(new Set(view.things.map(({ id }) => id)).size).toBe(view.things.length);
  });

  it('draws more important rivers first and the most urgent items last', () => {
    const orders = view.rivers.map(({ order }) => order);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
    const kinds = mapDrawing(view).things.map(({ kind }) => kind);
    expect(kinds[0]).toBe('board');
    expect(kinds.at(-1)).toBe('late');
  });

  it('has counts of everything in its legend', () => {
    const legendOf = (riverId?: string) =>
      legendLayers(buildMapView(index, riverId)).map(({ layer, count }) => [layer, count]);
    expect(legendOf('yang-ping-gou')).toEqual([
      ['seasonal', undefined],
      ['section', 1],
      ['board', 1],
      ['place', undefined],
    ]);
    expect(legendOf()).toEqual([
      ['perennial', undefined],
      ['seasonal', undefined],
      ['late', 2],
      ['open', 4],
      ['section', 4],
      ['board', 10],
      ['place', undefined],
    ]);
  });
});

describe('the files of the map', () => {
  it('are one for a small district', () => {
    const files = mapFiles(view);
    expect([...files.keys()]).toEqual(['overview']);
    const file: unknown = JSON.parse(JSON.stringify(files.get('overview')));
    expect(isMapFile(file)).toBe(true);
    expect(isMapFile({ rivers: [] })).toBe(false);
    const [river] = files.get('overview')?.rivers ?? [];
    expect(river?.lines.map(decodeLine)).toEqual(view.rivers[0]?.lines);
  });

  it('of a large district are an overview and parts that together contain everything once', () => {
    const files = mapFiles(view, 6);
    const overview = files.get('overview');
    expect(overview?.parts.length).toBeGreaterThan(2);
    expect(overview?.rivers[0]?.order).toBe(1);
    expect(overview?.things).toEqual([]);
    const parts = [...files].filter(([name]) => name !== 'overview').map(([, file]) => file);
    const ids = parts.flatMap(({ rivers }) => rivers.map(({ id }) => id)).sort();
    expect(ids).toEqual(view.rivers.map(({ id }) => id).sort());
    expect(parts.flatMap(({ things }) => things)).toHaveLength(view.things.length);
    for (const { rivers, things } of parts)
      if (rivers.length > 1) {
        const positions = rivers.flatMap(({ lines }) => lines.map((line) => line.length / 2));
        expect(positions.reduce((sum, one) => sum + one, things.length)).toBeLessThanOrEqual(6);
      }
  });

  it('keep a line accurate to the metre', () => {
    const line = [
      [113.851534, 36.559891],
      [113.85308, 36.55764],
      [-0.00002, -0.5],
    ] as const;
    expect(decodeLine(encodeLine(line))).toEqual([
      [113.85153, 36.55989],
      [113.85308, 36.55764],
      [-0.00002, -0.5],
    ]);
    expect(decodeLine([])).toEqual([]);
  });
});

describe('the base layer', () => {
  it('is offered only with a key and an approval number', () => {
    const key = '0123456789abcdef0123456789abcdef';
    const reviewNumber = 'GS（2024）0568号';
    expect(baseLayerOf({ map: { tiandituKey: '', reviewNumber } })).toBeUndefined();
    expect(baseLayerOf({ map: { tiandituKey: key, reviewNumber: '' } })).toBeUndefined();
    expect(baseLayerOf(district().site)).toBeUndefined();
    const layer = baseLayerOf({ map: { tiandituKey: key, reviewNumber } });
    expect(layer?.reviewNumber).toBe(reviewNumber);
    expect(layer?.tiles).toHaveLength(2);
    for (const address of layer?.tiles ?? [])
      expect(address).toMatch(/^https:\/\/t\{s\}\.tianditu\.gov\.cn\/.*tk=0123456789abcdef/);
  });
});
