import { describe, expect, it } from 'vitest';
import { decodeLine, encodeLine } from '../../../src/core/geometry/deltaLine.ts';
import { loadPublished } from '../../../src/data/record.ts';
import { baseLayerOf } from '../../../src/view/map/baseLayer.ts';
import { buildMapView } from '../../../src/view/map/buildMapView.ts';
import { isMapFile } from '../../../src/view/map/isMapFile.ts';
import { legendLayers } from '../../../src/view/map/legendLayers.ts';
import { mapDrawing } from '../../../src/view/map/mapDrawing.ts';
import { mapFiles } from '../../../src/view/map/mapFiles.ts';
import { demoSite } from '../../scripts/demo/demoDistrict.ts';

const { index } = loadPublished();
const view = buildMapView(index);

describe('what the map shows', () => {
  it('is every river with a line, every open problem, section and standing board', () => {
    expect(view.rivers).toHaveLength(index.record.rivers.length);
    const count = (kind: string) => view.things.filter((thing) => thing.kind === kind).length;
    expect(count('board')).toBe(index.record.signboards.filter(({ retired }) => !retired).length);
    expect(count('section')).toBe(index.record.sections.length);
    expect(count('late') + count('open')).toBeGreaterThan(0);
    expect(new Set(view.things.map(({ id }) => id)).size).toBe(view.things.length);
  });

  it('draws the weightier rivers first and the most urgent things last', () => {
    const orders = view.rivers.map(({ order }) => order);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
    const kinds = mapDrawing(view).things.map(({ kind }) => kind);
    expect(kinds[0]).toBe('board');
    expect(kinds.at(-1)).toBe('late');
  });

  it('has in its legend what there is, counted', () => {
    const only = buildMapView(index, 'bai-gou');
    const layers = legendLayers(only);
    expect(layers.map(({ layer }) => layer)).not.toContain('perennial');
    expect(layers.find(({ layer }) => layer === 'board')?.count).toBe(
      only.things.filter(({ kind }) => kind === 'board').length,
    );
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

  it('of a large district are an overview and parts that together hold everything once', () => {
    const files = mapFiles(view, 500);
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
        expect(positions.reduce((sum, one) => sum + one, things.length)).toBeLessThanOrEqual(500);
      }
  });

  it('keep a line to the metre', () => {
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
  it('is offered only with a key and a review number', () => {
    const key = '0123456789abcdef0123456789abcdef';
    const reviewNumber = 'GS（2024）0568号';
    expect(baseLayerOf({ map: { tiandituKey: '', reviewNumber } })).toBeUndefined();
    expect(baseLayerOf({ map: { tiandituKey: key, reviewNumber: '' } })).toBeUndefined();
    expect(baseLayerOf(demoSite)).toBeUndefined();
    const layer = baseLayerOf({ map: { tiandituKey: key, reviewNumber } });
    expect(layer?.reviewNumber).toBe(reviewNumber);
    expect(layer?.tiles).toHaveLength(2);
    for (const address of layer?.tiles ?? [])
      expect(address).toMatch(/^https:\/\/t\{s\}\.tianditu\.gov\.cn\/.*tk=0123456789abcdef/);
  });
});
