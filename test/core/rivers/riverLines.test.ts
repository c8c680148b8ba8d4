import { expect, it } from 'vitest';
import { linesByRiver } from '../../../src/core/rivers/riverLines.ts';
import { district } from '../../district/district.ts';

const { lines } = district().index.record;

it('has the lines of each river that was drawn', () => {
  const byRiver = linesByRiver(lines);
  expect([...byRiver.keys()]).toEqual(['huai-xi', 'wang-chuan-he', 'yang-ping-gou']);
  expect(byRiver.get('huai-xi')).toEqual([
    [
      [110.066, 35.045],
      [110, 35.045],
    ],
  ]);
  expect(linesByRiver(undefined).size).toBe(0);
});

it('joins the pieces of one river, in one feature or several', () => {
  const [first] = lines?.features ?? [];
  if (!lines || first?.geometry.type !== 'LineString') throw new Error('a line was expected');
  const { coordinates } = first.geometry;
  const pieces = {
    ...lines,
    features: [
      first,
      {
        ...first,
        geometry: { type: 'MultiLineString' as const, coordinates: [coordinates, coordinates] },
      },
    ],
  };
  expect(linesByRiver(pieces).get('huai-xi')).toEqual([coordinates, coordinates, coordinates]);
});
