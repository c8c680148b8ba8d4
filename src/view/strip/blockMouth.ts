import type { LabelRoom } from './labelRoom.ts';
import type { LaneBoard } from './laneBoard.ts';

/** Keeps the lanes nearest to the river clear of the water it flows into. */
export const blockMouth = (
  board: LaneBoard,
  { model, frame, width }: LabelRoom,
  lanes: readonly number[],
): void => {
  if (!model.mouthJoinsWater) return;
  const from = frame.project(frame.course.length, 0)[0] - 2;
  board.block(lanes.map((lane) => ({ lane, from, to: width })));
};
