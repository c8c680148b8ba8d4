import { globSync } from 'node:fs';
import { ExpectedFailure } from '../run/expectedFailure.ts';
import { drawMutants, quotas } from './drawSample.ts';
import { everyMutant } from './everyMutant.ts';
import type { Mutant } from './mutant.ts';
import { rooms, type Room } from './rooms.ts';

/** The sample of a room. */
export interface DrawnRoom {
  readonly room: Room;
  /** Number of mutants in the room. */
  readonly mutants: number;
  readonly drawn: readonly Mutant[];
}

/**
 * Draws the sample over all rooms, then keeps the requested rooms, so a room's sample is the same
 * alone or with others.
 *
 * @throws ExpectedFailure for an unknown room
 */
export const sampleRooms = async (
  count: number,
  seed: string,
  names: readonly string[],
): Promise<readonly DrawnRoom[]> => {
  const unknown = names.find((name) => !rooms.some((room) => room.name === name));
  if (unknown !== undefined)
    throw new ExpectedFailure(
      `No room "${unknown}". The rooms are: ${rooms.map(({ name }) => name).join(', ')}`,
    );
  const mutants = await Promise.all(
    rooms.map((room) => everyMutant(globSync([...room.sources]).sort())),
  );
  const counts = quotas(
    mutants.map(({ length }) => length),
    count,
  );
  return rooms
    .map((room, at) => ({
      room,
      mutants: mutants[at]?.length ?? 0,
      drawn: drawMutants(mutants[at] ?? [], counts[at] ?? 0, seed),
    }))
    .filter(({ room }) => names.length === 0 || names.includes(room.name));
};
