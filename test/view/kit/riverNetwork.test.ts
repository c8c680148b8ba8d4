import { expect, it } from 'vitest';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { riverNetwork } from '../../../src/view/kit/riverNetwork.ts';
import { smallExport } from '../../core/dataset/smallExport.ts';

const networkOf = (coordinates: [number, number][]) =>
  riverNetwork(
    indexRecord({
      ...smallExport(),
      lines: {
        type: 'FeatureCollection',
        crs: 'WGS-84',
        features: [
          {
            type: 'Feature',
            properties: { riverId: 'any' },
            geometry: { type: 'LineString', coordinates },
          },
        ],
      },
    }),
  );

it('gives a river due south an eighth of its height as width, and draws it in the middle', () => {
  const { widthKm, heightKm, lines } = networkOf([
    [110, 36],
    [110, 35],
  ]);
  expect(widthKm).toBeCloseTo(heightKm / 8, 3);
  for (const [x] of lines[0]?.points ?? []) expect(x).toBeCloseTo(widthKm / 2, 2);
});

it('gives a river that is one point a metre each way', () => {
  const { widthKm, heightKm } = networkOf([
    [110, 36],
    [110, 36],
  ]);
  expect([widthKm, heightKm]).toEqual([0.001, 0.001]);
});
