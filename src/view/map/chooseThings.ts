import { thingKinds, type MapThing, type ThingKind } from './mapView.ts';

/** The items drawn in a view, and the kinds left out because there are too many. */
export interface ChosenThings {
  readonly drawn: readonly MapThing[];
  readonly crowded: readonly ThingKind[];
}

/** Boards are drawn only if they take at most this share of the capacity. */
const SHARE_OF_BOARDS = 1 / 3;

/**
 * Chooses urgent kinds first. Each kind is drawn completely or not at all, because a partial set of
 * boards would look complete. Only the first kind is cut if it alone is too large.
 *
 * @param room number of items that can be drawn
 * @param always id of the selected item, which is always drawn
 */
export const chooseThings = (
  things: readonly MapThing[],
  room: number,
  always?: string,
): ChosenThings => {
  const drawn: MapThing[] = [];
  const crowded: ThingKind[] = [];
  for (const kind of thingKinds) {
    const own = things.filter((thing) => thing.kind === kind);
    const roomOfKind = kind === 'board' ? Math.floor(room * SHARE_OF_BOARDS) : room;
    if (drawn.length + own.length <= roomOfKind) drawn.push(...own);
    else if (drawn.length === 0) drawn.push(...own.slice(0, room));
    else {
      crowded.push(kind);
      drawn.push(...own.filter(({ id }) => id === always));
    }
  }
  return { drawn, crowded };
};
