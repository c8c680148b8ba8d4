import { describe, expect, it } from 'vitest';
import { canonicalLines } from '../../../src/core/dataset/canonicalLines.ts';
import { passRelations } from '../../../src/core/dataset/relationPass.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { findNearPlaces } from '../../../src/core/near/findNear.ts';
import { receiveStretch } from '../../../src/core/near/stretch.ts';
import type { RiverLines } from '../../../src/core/record/record.ts';
import { buildMapView } from '../../../src/view/map/buildMapView.ts';
import { legendLayers } from '../../../src/view/map/legendLayers.ts';
import { mapDrawing } from '../../../src/view/map/mapDrawing.ts';
import { answerNear } from '../../../src/view/near/nearAnswer.ts';
import { nearFiles } from '../../../src/view/near/nearData.ts';
import { district } from '../../district/district.ts';
import { rowAt } from '../../core/dataset/smallExport.ts';

const { index, record } = district(new URL('../../fixtures/lakes', import.meta.url).pathname);

describe('a lake with an area on the map', () => {
  const view = buildMapView(index);
  const lake = view.rivers.find(({ id }) => id === 'cha-gan-hu');

  it('is drawn as its shore and those of its islands, closed and filled', () => {
    expect(lake).toMatchObject({ isArea: true, note: '湖泊，42.6 平方公里，查干苏木、湖滨开发区' });
    expect(lake?.lines).toHaveLength(2);
    const areas = mapDrawing(view).rivers.filter(({ isArea }) => isArea);
    expect(areas.map(({ width }) => width)).toEqual([1.5, 1.5]);
    expect(legendLayers(view).map(({ layer }) => layer)).toContain('lake');
  });

  it('has its name on the water, at its own centre or inside its shore', () => {
    const labelOf = (centre?: [number, number]) =>
      buildMapView(
        indexRecord({
          ...record,
          rivers: record.rivers.map(({ centre: _, ...river }) =>
            centre ? { ...river, centre } : river,
          ),
        }),
      ).labels.find(({ riverId }) => riverId === 'cha-gan-hu');
    const said = { name: '查干湖', kind: 'river', riverId: 'cha-gan-hu', isOnWater: true };
    expect(labelOf([114.21, 44.02])).toEqual({ ...said, at: [114.21, 44.02] });
    // A centre on the island, or none: the middle of the widest water beside it.
    const beside = labelOf();
    expect(labelOf([114.225, 44.023])).toEqual(beside);
    expect(beside?.at[0]).toBeLessThan(114.219);
  });
});

describe('near a lake with an area', () => {
  const { index: near, shards } = nearFiles(index);
  const shard = [...shards.values()][0];
  if (!shard) throw new Error('The district has areas');
  const stretches = shard.stretches.map((one) => receiveStretch(one, shard.rivers, shard.reaches));
  const names = {
    rivers: new Map(shard.rivers.map((river) => [river.id, river])),
    reaches: new Map(shard.reaches.map((reach) => [reach.id, reach])),
  };
  const answerAt = (position: readonly [number, number]) =>
    answerNear(
      { position, accuracyM: 10, of: 'device' },
      findNearPlaces(stretches, position, 2),
      names,
      near,
    );

  it('gives the lake on its water and on its island, without chainage and banks', () => {
    for (const position of [
      [114.2, 44.02],
      [114.225, 44.023],
    ] as const) {
      const { kind, candidates } = answerAt(position);
      expect([kind, candidates]).toEqual([
        'one',
        [
          expect.objectContaining({
            river: '查干湖',
            facts: ['在水面范围内'],
            banks: [expect.objectContaining({ words: '全湖库', name: '看各岸段的湖长' })],
          }),
        ],
      ]);
    }
  });

  it('gives the lake near its shore with the distance, and its only reach', () => {
    const { kind, candidates } = answerAt([114.425, 43.9]);
    expect(kind).toBe('one');
    expect(rowAt(candidates, 0)).toMatchObject({
      river: '石桥水库',
      banks: [{ id: 'sqsk', name: '石桥村段' }],
    });
    expect(rowAt(candidates, 0).facts).toEqual([expect.stringMatching(/^在您\S+约 \d/)]);
  });

  it('says that a lake far away is not near', () => {
    expect(answerAt([114.3, 43.96]).kind).toBe('none-nearby');
  });
});

const areaOf = (riverId: string, coordinates: [number, number][]): RiverLines => ({
  type: 'FeatureCollection',
  crs: 'WGS-84',
  features: [
    {
      type: 'Feature',
      properties: { riverId },
      geometry: { type: 'Polygon', coordinates: [coordinates] },
    },
  ],
});

const triangle: [number, number][] = [
  [114, 44],
  [114.1, 44],
  [114.1, 44.1],
  [114, 44],
];

it('is refused for a river, which has a line', () => {
  const issues = (riverId: string) =>
    passRelations({ ...record, lines: areaOf(riverId, triangle) }, { kind: 'folder' }).flatMap(
      ({ code, severity }) => (code === 'lines.area' ? [severity] : []),
    );
  expect(issues('bao-li-he')).toEqual(['error']);
  expect(issues('cha-gan-hu')).toEqual([]);
});

it('is closed where its writer did not, and several parts are one feature', () => {
  const open = areaOf('cha-gan-hu', triangle.slice(0, 3));
  const { features } = canonicalLines(
    { ...open, features: [...open.features, ...areaOf('cha-gan-hu', triangle).features] },
    ([lng, lat]) => [lng, lat],
  );
  expect(features.map(({ geometry }) => geometry)).toEqual([
    { type: 'MultiPolygon', coordinates: [[triangle], [triangle]] },
  ]);
});
