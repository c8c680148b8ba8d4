import { describe, expect, it } from 'vitest';
import { DEFAULT_SEED } from '../../../scripts/demo/options.ts';
import { inventDistrict } from '../../../scripts/demo/district.ts';
import {
  chainages,
  metresBetween,
  placeAt,
  segmentsMeet,
  type Position,
} from '../../../scripts/demo/plane.ts';
import { lengthKm } from '../../../src/core/geometry/lengthKm.ts';
import { demoSite } from './demoDistrict.ts';

describe.each([DEFAULT_SEED, 1, 5])('the invented network of seed %i', (seed) => {
  const district = inventDistrict({ seed, rivers: 26, site: demoSite });
  const { rivers, riverById } = district;
  const tributaries = rivers.flatMap((river) =>
    river.joins ? [{ river, joins: river.joins }] : [],
  );

  it('has the requested number of rivers, most of them tributaries', () => {
    expect(rivers).toHaveLength(26);
    expect(tributaries.length).toBeGreaterThanOrEqual(23);
  });

  it('ends every tributary on a vertex of its parent, at the stated chainage', () => {
    for (const { river, joins } of tributaries) {
      const parent = riverById.get(joins.riverId);
      const mouth = river.line.at(-1);
      if (!parent || !mouth) throw new Error(`${river.id} joins nothing`);
      const nearest = Math.min(...parent.line.map((vertex) => metresBetween(vertex, mouth)));
      expect(nearest).toBeLessThan(5);
      const { position } = placeAt(parent.line, chainages(parent.line), joins.atKm);
      expect(metresBetween(position, mouth)).toBeLessThan(10);
      expect(joins.atKm).toBeLessThanOrEqual(parent.lengthKm);
    }
  });

  it('has no crossing lines', () => {
    const crossings: string[] = [];
    rivers.forEach((one, index) => {
      for (const other of rivers.slice(index + 1)) {
        const joint =
          one.joins?.riverId === other.id
            ? one.line.at(-1)
            : other.joins?.riverId === one.id
              ? other.line.at(-1)
              : undefined;
        if (crosses(one.line, other.line, joint)) crossings.push(`${one.id} × ${other.id}`);
      }
    });
    expect(crossings).toEqual([]);
  });

  it('states the lengths of its lines', () => {
    for (const { line, lengthKm: stated } of rivers) {
      expect(Math.abs(lengthKm(line) - stated)).toBeLessThan(0.03);
    }
  });

  it('covers every river with reaches of villages and of towns, on both banks', () => {
    for (const river of rivers) {
      const reaches = district.reachesByRiver.get(river.id) ?? [];
      for (const isTown of [true, false]) {
        for (const bank of ['left', 'right']) {
          const own = reaches
            .filter(
              ({ village, row }) =>
                (village === undefined) === isTown && (row.side === 'both' || row.side === bank),
            )
            .sort((a, b) => a.row.fromKm - b.row.fromKm);
          expect(own[0]?.row.fromKm).toBe(0);
          expect(own.at(-1)?.row.toKm).toBe(river.lengthKm);
          own.slice(1).forEach(({ row }, index) => {
            expect(row.fromKm).toBe(own[index]?.row.toKm);
          });
        }
      }
    }
  });
});

/** Naive version: every segment with every other, except those that end at the confluence. */
const crosses = (
  one: readonly Position[],
  other: readonly Position[],
  joint: Position | undefined,
): boolean => {
  const isJoint = (position: Position): boolean =>
    position[0] === joint?.[0] && position[1] === joint[1];
  const segments = (line: readonly Position[]): [Position, Position][] =>
    line.slice(1).flatMap((end, index): [Position, Position][] => {
      const start = line[index];
      return start === undefined || isJoint(start) || isJoint(end) ? [] : [[start, end]];
    });
  return segments(one).some(([a, b]) => segments(other).some(([c, d]) => segmentsMeet(a, b, c, d)));
};
