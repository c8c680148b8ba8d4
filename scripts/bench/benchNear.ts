import { findBoundingBox } from '../../src/core/geometry/boundingBox.ts';
import { findNearestLine } from '../../src/core/geometry/nearestOnLine.ts';
import type { Position } from '../../src/core/geometry/position.ts';
import { simplifyLine } from '../../src/core/geometry/simplifyLine.ts';
import { groupBy } from '../../src/core/lists/groupBy.ts';
import { divideStretches, searchShards } from '../../src/core/near/shards.ts';
import { listStretches } from '../../src/core/near/stretch.ts';
import { WALK_KM } from '../../src/view/near/nearAnswer.ts';
import { NEAR_TOLERANCE_M } from '../../src/view/near/nearData.ts';
import { inventDistrict } from '../demo/district.ts';
import { openStream } from '../demo/random.ts';
import { readDemoSite } from '../demo/readDemoSite.ts';

const QUERIES = 200;

/**
 * Time of one search for the reaches near a random position, in milliseconds, and the factor by
 * which measuring every segment of every river is slower.
 */
export const benchNear = async (
  rivers: number,
): Promise<{ readonly ms: number; readonly ratio: number }> => {
  const district = inventDistrict({ seed: 8, rivers, site: readDemoSite('content/site.json') });
  const reaches = groupBy(
    district.reaches.map(({ row }) => row),
    ({ riverId }) => riverId,
  );
  const parts = divideStretches(
    district.rivers.flatMap((river) =>
      listStretches(river, reaches.get(river.id) ?? [], [
        simplifyLine(river.line, NEAR_TOLERANCE_M),
      ]),
    ),
  );
  const shards = parts.map((part, at) => ({
    name: String(at),
    box: findBoundingBox(part.map(({ line }) => line)) ?? ([0, 0, 0, 0] as const),
  }));
  const places = placesAround(district.rivers.map(({ line }) => line));
  const clever = await timeEach(places, (position) =>
    searchShards(
      shards,
      ({ name }) => Promise.resolve(parts[Number(name)] ?? []),
      position,
      WALK_KM,
    ),
  );
  const stupid = await timeEach(places, (position) =>
    Promise.resolve(findNearestLine(district.rivers, position)),
  );
  return { ms: clever, ratio: stupid / clever };
};

const placesAround = (lines: readonly (readonly Position[])[]): readonly Position[] => {
  const [west, south, east, north] = findBoundingBox(lines) ?? [0, 0, 0, 0];
  const random = openStream(5, 'near');
  return Array.from({ length: QUERIES }, () => [
    random.between(west, east),
    random.between(south, north),
  ]);
};

const timeEach = async (
  places: readonly Position[],
  search: (position: Position) => Promise<unknown>,
): Promise<number> => {
  const began = performance.now();
  for (const position of places) await search(position);
  return (performance.now() - began) / places.length;
};
