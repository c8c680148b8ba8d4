import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inventDistrict, type District } from '../../../scripts/demo/district.ts';
import { openStream } from '../../../scripts/demo/random.ts';
import { readRealLines } from '../../../scripts/demo/readRealLines.ts';
import { settleRealLand } from '../../../scripts/demo/realLand.ts';
import { findBoundingBox } from '../../../src/core/geometry/boundingBox.ts';
import { findPointAt, measureLine } from '../../../src/core/geometry/chainage.ts';
import type { Position } from '../../../src/core/geometry/position.ts';
import { itOnRealInputs } from '../../realInput.ts';
import { demoSite } from '../../scripts/demo/demoDistrict.ts';
import { nearestByBruteForce, sentDistrict, type Land } from './bruteForce.ts';

const dengzhou = fileURLToPath(new URL('../../../../shared/data/real/dengzhou/', import.meta.url));

/** Bends dropped from the data, plus rounding, metres. */
const TOLERANCE_M = 5;
const ROUNDING_M = 1.5;

/** JIANHE_NEAR_RIVERS=10000 JIANHE_NEAR_POSITIONS=10000 runs the long proof. */
const rivers = Number(process.env['JIANHE_NEAR_RIVERS'] ?? 60);
const positions = Number(process.env['JIANHE_NEAR_POSITIONS'] ?? 1000);

const landOf = ({ rivers: drawn, reaches }: Pick<District, 'rivers' | 'reaches'>): Land => ({
  rivers: drawn,
  reaches: reaches.map(({ row }) => row),
});

/** Random positions in and around the district. */
const randomPlaces = (land: Land, count: number): readonly Position[] => {
  const [west, south, east, north] = findBoundingBox(land.rivers.map(({ line }) => line)) ?? [
    0, 0, 0, 0,
  ];
  const random = openStream(5, 'near');
  return Array.from({ length: count }, () => [
    random.between(west - 0.02, east + 0.02),
    random.between(south - 0.02, north + 0.02),
  ]);
};

/** Largest distance of a position along a river from its water, degrees: about 300 m. */
const ASIDE = 0.003;

/** Random positions along the rivers, in proportion to their length. */
const placesAlong = (land: Land, count: number): readonly Position[] => {
  const rivers = land.rivers.map(
    ({ line, lengthKm }) => [measureLine(line, lengthKm), lengthKm] as const,
  );
  const random = openStream(6, 'along');
  return Array.from({ length: count }, () => {
    const river = random.weighted(rivers);
    const [east, north] = findPointAt(river, random.between(0, river.lengthKm)) ?? [0, 0];
    return [east + random.between(-ASIDE, ASIDE), north + random.between(-ASIDE, ASIDE)];
  });
};

/**
 * Largest shares of inconclusive positions: those with two equally good answers, and those at the
 * end of a stretch.
 */
interface LeftOut {
  readonly ties: number;
  readonly atCuts: number;
}

/** Compares the fast search with the naive one at every position, and prints the time of both. */
const compare = async (land: Land, places: readonly Position[], most: LeftOut): Promise<void> => {
  const bruteForce = nearestByBruteForce(land);
  const sent = sentDistrict(land, TOLERANCE_M);
  const slackKm = (TOLERANCE_M + ROUNDING_M) / 1000;
  const faults: string[] = [];
  let [stupidMs, cleverMs] = [0, 0];
  let [ties, atCuts] = [0, 0];
  for (const position of places) {
    const began = performance.now();
    const expected = bruteForce(position);
    const halfway = performance.now();
    const [found, second] = await sent.nearest(position, expected.distanceKm + 0.05);
    stupidMs += halfway - began;
    cleverMs += performance.now() - halfway;
    if (!found) throw new Error('nothing is near');
    const where = `${position.join(',')} ${expected.riverId} ${expected.km}`;
    // A thousandth for the difference between plane and sphere.
    if (Math.abs(found.distanceKm - expected.distanceKm) > slackKm + expected.distanceKm / 1000)
      faults.push(`${where}: ${found.distanceKm} instead of ${expected.distanceKm} km off`);
    const isTie =
      second !== undefined &&
      second.distanceKm - found.distanceKm < 2 * slackKm + expected.distanceKm / 500;
    if (isTie) {
      ties += 1;
      continue;
    }
    const { stretch } = found;
    if (stretch.riverId !== expected.riverId) faults.push(`${where}: found ${stretch.riverId}`);
    const isAtCut =
      Math.min(expected.km - stretch.fromKm, stretch.toKm - expected.km) < 0.05 ||
      Math.min(found.km - stretch.fromKm, stretch.toKm - found.km) < 0.05;
    if (isAtCut) {
      atCuts += 1;
      continue;
    }
    if (stretch.banks.left !== expected.banks[0] || stretch.banks.right !== expected.banks[1])
      faults.push(`${where}: answered by ${stretch.banks.left} and ${stretch.banks.right}`);
    // Inside a wide bend, a tiny movement shifts the nearest point far along the river.
    if (expected.distanceKm < 0.1 && Math.abs(found.km - expected.km) > 0.15)
      faults.push(`${where}: at ${found.km} km`);
    if (
      found.side !== expected.side &&
      !['on', 'beyond'].includes(found.side) &&
      expected.distanceKm > 2 * slackKm
    )
      faults.push(`${where}: on the ${found.side}, not the ${expected.side}`);
  }
  const each = (ms: number): string => (ms / places.length).toFixed(3);
  const share = (count: number): string => `${((100 * count) / places.length).toFixed(1)}%`;
  console.log(
    `${places.length} places, ${land.rivers.length} rivers: ${each(cleverMs)} ms a query, ` +
      `${each(stupidMs)} ms by brute force; left out: ${share(ties)} ties, ${share(atCuts)} at cuts`,
  );
  expect(faults.slice(0, 10)).toEqual([]);
  expect(ties / places.length).toBeLessThanOrEqual(most.ties);
  expect(atCuts / places.length).toBeLessThanOrEqual(most.atCuts);
};

describe('the reach nearest to a position', () => {
  itOnRealInputs(
    'is that of brute force at 10,000 places along the Dengzhou rivers',
    async () => {
      const land = landOf(settleRealLand(1, '000201', readRealLines(dengzhou)));
      await compare(land, placesAlong(land, 10_000), { ties: 0.02, atCuts: 0.01 });
    },
    120_000,
  );

  it('equals that of brute force in a large district, with few parts loaded', async () => {
    const land = landOf(inventDistrict({ seed: 8, rivers, site: demoSite }));
    // Positions all around are far away, where the ends of rivers are nearest.
    await compare(land, randomPlaces(land, positions), { ties: 0.07, atCuts: 0.18 });
    const sent = sentDistrict(land, TOLERANCE_M, 500);
    expect(sent.shards.length).toBeGreaterThan(8);
    for (const position of randomPlaces(land, 200)) {
      const inParts = await sent.nearest(position);
      expect(inParts).toEqual(sent.nearestOfAll(position));
    }
    sent.asked.clear();
    const [somewhere] = land.rivers[0]?.line ?? [];
    await sent.nearest(somewhere ?? [0, 0]);
    expect(sent.asked.size).toBeLessThan(sent.shards.length);
  }, 3_600_000);
});
