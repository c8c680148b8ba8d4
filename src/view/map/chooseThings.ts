import { thingKinds, type MapThing, type ThingKind } from './mapView.ts';

/** What is drawn of the things in view, and the kinds left out because there are too many. */
export interface ChosenThings {
  readonly drawn: readonly MapThing[];
  readonly crowded: readonly ThingKind[];
}

/** Boards are many: they are drawn only if they take at most this share of the room. */
const SHARE_OF_BOARDS = 1 / 3;

/**
 * The more urgent kinds first, each kind whole or not at all: some boards of many would look like
 * all of them. Only where the first kind alone is too many, it is cut.
 *
 * @param room how many things there is room for
 * @param always id of a thing that is drawn whatever the room: the chosen one
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
