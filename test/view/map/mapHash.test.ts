import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMapHash, writeMapHash } from '../../../src/view/map/mapHash.ts';
import { mapLayers } from '../../../src/view/map/mapView.ts';

describe('a link to the map', () => {
  it('restores the view', () => {
    fc.assert(
      fc.property(
        fc.record({
          zoom: fc.integer({ min: 0, max: 80 }).map((quarters) => quarters / 4),
          centre: fc.tuple(
            fc.integer({ min: -17_900_000, max: 17_900_000 }).map((part) => part / 1e5),
            fc.integer({ min: -8_000_000, max: 8_000_000 }).map((part) => part / 1e5),
          ),
          hidden: fc.subarray([...mapLayers]),
          selected: fc.constantFrom('river-huai-xi', 'board-EH77GRP', 'late-wt-2024-0001'),
        }),
        (state) => {
          expect(readMapHash(writeMapHash(state))).toEqual(state);
        },
      ),
    );
  });

  it('is short and readable', () => {
    expect(
      writeMapHash({ zoom: 12.5, centre: [113.66467, 36.4123], hidden: ['place', 'board'] }),
    ).toBe('map=12.5/36.41230/113.66467&hide=board,place');
    expect(writeMapHash({ hidden: [] })).toBe('');
  });

  it('shows the whole map if it is damaged', () => {
    for (const hash of ['', 'list', 'map=12/x/y', 'map=12/36/113', 'on=<b>', 'hide=everything'])
      expect(readMapHash(hash)).toEqual({ hidden: [] });
  });
});
