import { describe, expect, it } from 'vitest';
import { chooseThings } from '../../../src/view/map/chooseThings.ts';
import type { MapThing, ThingKind } from '../../../src/view/map/mapView.ts';

const things = (kind: ThingKind, count: number): readonly MapThing[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${kind}-${at}`,
    kind,
    name: String(at),
    note: '',
    address: '/',
    at: [113, 36],
    riverId: 'sha-gou',
  }));

describe('the items drawn in a view', () => {
  const all = [...things('late', 3), ...things('open', 4), ...things('board', 20)];

  it('are all if there is room', () => {
    expect(chooseThings(all, 81)).toEqual({ drawn: all, crowded: [] });
  });

  it('omit a whole kind that is too large, never a more urgent one', () => {
    const { drawn, crowded } = chooseThings(all, 80);
    expect(crowded).toEqual(['board']);
    expect(drawn.map(({ kind }) => kind)).toEqual([
      ...Array<string>(3).fill('late'),
      ...Array<string>(4).fill('open'),
    ]);
  });

  it('include the selected one', () => {
    const { drawn, crowded } = chooseThings(all, 10, 'board-7');
    expect(drawn.at(-1)?.id).toBe('board-7');
    expect(crowded).toEqual(['board']);
  });

  it('are cut if the most urgent kind alone is too large', () => {
    expect(chooseThings(things('late', 9), 5).drawn).toHaveLength(5);
  });
});
