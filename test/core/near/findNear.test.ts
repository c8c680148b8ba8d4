import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/core/geometry/position.ts';
import { findNearPlaces } from '../../../src/core/near/findNear.ts';
import { searchShards } from '../../../src/core/near/shards.ts';
import { listStretches } from '../../../src/core/near/stretch.ts';
import { sentDistrict, type Land } from './bruteForce.ts';

/** A degree of latitude is about 111.2 km, of longitude here about 93.3 km. */
const eastwards: Land = {
  rivers: [
    {
      id: 'main',
      lengthKm: 10,
      line: [
        [112, 33],
        [112.05, 33],
        [112.1, 33],
      ],
    },
    {
      id: 'brook',
      lengthKm: 4,
      line: [
        [112.07, 33.03],
        [112.07, 33],
      ],
    },
  ],
  reaches: [
    { id: 'town', riverId: 'main', regionCode: '000301001', fromKm: 0, toKm: 10, side: 'both' },
    { id: 'upper', riverId: 'main', regionCode: '000301001001', fromKm: 0, toKm: 4, side: 'both' },
    { id: 'north', riverId: 'main', regionCode: '000301001002', fromKm: 4, toKm: 7, side: 'left' },
    { id: 'south', riverId: 'main', regionCode: '000301001003', fromKm: 4, toKm: 7, side: 'right' },
    {
      id: 'brook-all',
      riverId: 'brook',
      regionCode: '000301001002',
      fromKm: 0,
      toKm: 4,
      side: 'both',
    },
  ],
};

const district = sentDistrict(eastwards, 0);
const near = async (position: Position) =>
  (await district.nearest(position, 1)).map(({ stretch, side, km }) => ({
    river: stretch.riverId,
    banks: [stretch.banks.left, stretch.banks.right],
    side,
    km: Math.round(km * 100) / 100,
  }));

describe('stretches', () => {
  it('cover a river from source to mouth and change where somebody else answers', () => {
    const stretches = district.stretches.filter(({ riverId }) => riverId === 'main');
    expect(
      stretches.map(({ fromKm, toKm, banks }) => [fromKm, toKm, banks.left, banks.right]),
    ).toEqual([
      [0, 4, 'upper', 'upper'],
      [4, 7, 'north', 'south'],
      [7, 10, 'town', 'town'],
    ]);
  });

  it('exist even where nobody answers', () => {
    const [only] = listStretches(
      { id: 'x', lengthKm: 3 },
      [],
      [
        [
          [112, 33],
          [112.1, 33],
        ],
      ],
    );
    expect(only?.banks).toEqual({});
    expect(listStretches({ id: 'x', lengthKm: 3 }, [], [])).toEqual([]);
  });

  it('distribute the chainage over the pieces of a river', () => {
    const pieces = listStretches(
      { id: 'x', lengthKm: 9 },
      [],
      [
        [
          [112, 33],
          [112.2, 33],
        ],
        [
          [112.3, 33],
          [112.4, 33],
        ],
      ],
    );
    expect(pieces.map(({ fromKm, toKm }) => [fromKm, toKm].map(Math.round))).toEqual([
      [0, 6],
      [6, 9],
    ]);
  });
});

describe('the places near a position', () => {
  it('include both banks on a border, and give the bank of the position', async () => {
    expect((await near([112.055, 33.001]))[0]).toEqual({
      river: 'main',
      banks: ['north', 'south'],
      side: 'left',
      km: 5.5,
    });
    expect((await near([112.055, 32.999]))[0]?.side).toBe('right');
  });

  it('include both rivers at a confluence', async () => {
    const found = await near([112.0701, 33.0002]);
    expect(
      found
        .slice(0, 2)
        .map(({ river }) => river)
        .sort(),
    ).toEqual(['brook', 'main']);
  });

  it('include both reaches at the end of one, on the same bank', async () => {
    const found = await near([112.04, 33.001]);
    expect(found.slice(0, 2).map(({ banks, side }) => [banks[0], side])).toEqual([
      ['upper', 'left'],
      ['north', 'left'],
    ]);
  });

  it('have no bank beyond a source', async () => {
    expect((await near([111.997, 33.001]))[0]).toMatchObject({ side: 'beyond', km: 0 });
  });

  it('give the outer bank of a hairpin bend, even if a reach ends in it', () => {
    // East, then back west slightly farther north: a bend to the left.
    const line: Position[] = [
      [112, 33],
      [112.05, 33],
      [112, 33.004],
    ];
    const reach = (id: string, fromKm: number, toKm: number) =>
      ({ id, riverId: 'x', regionCode: '000301001001', fromKm, toKm, side: 'both' }) as const;
    const stretches = listStretches(
      { id: 'x', lengthKm: 10 },
      [reach('in', 0, 5), reach('out', 5, 10)],
      [line],
    );
    for (const position of [
      [112.052, 33],
      [112.052, 33.003],
      [112.052, 32.998],
    ] as const) {
      const sides = findNearPlaces(stretches, position, 1)
        .slice(0, 2)
        .map(({ side }) => side);
      expect(sides).toEqual(['right', 'right']);
    }
    expect(findNearPlaces(stretches, [112.03, 33.001], 1)[0]?.side).toBe('left');
  });

  it('are the single nearest if none is within the distance', async () => {
    expect(await near([112.05, 33.5])).toHaveLength(1);
    expect(await searchShards([], () => Promise.resolve([]), [112, 33], 1)).toEqual([]);
  });
});
