import { placeLabel, type PlacedLabel, type Wording } from './horizontalLabels.ts';
import type { LabelRoom } from './labelRoom.ts';
import type { LaneBoard } from './laneBoard.ts';
import { linesPath } from './shapes.ts';
import type { StripSegment } from './stripModel.ts';
import type { StripMark } from './stripScene.ts';

/** The name of a segment with its wordings, and its side: above (-1) or below (1) the water. */
export interface NameRequest {
  readonly segment: StripSegment;
  readonly wording: Wording;
  readonly side: 1 | -1;
  readonly lanes: readonly number[];
}

/** Above or below its own stretch; a stretch shorter than its name gets a leader line. */
export const placeName = (
  board: LaneBoard,
  { frame, base }: LabelRoom,
  { segment, wording, side, lanes }: NameRequest,
): PlacedLabel | undefined => {
  const from = frame.project(frame.alongOf(segment.fromKm), 0)[0];
  const to = frame.project(frame.alongOf(segment.toKm), 0)[0];
  const middle = (from + to) / 2;
  if (wording.width <= to - from) {
    return placeLabel(board, {
      wordings: [wording],
      lanes,
      at: middle,
      range: (width) => [from + width / 2, to - width / 2],
    });
  }
  const label = placeLabel(board, {
    wordings: [wording],
    lanes,
    at: middle,
    range: (width) => [middle - width / 2 + 8, middle + width / 2 - 8],
    leaderAt: middle,
  });
  if (!label) return undefined;
  return {
    ...label,
    draw: (middleY) => {
      const drawn = label.draw(middleY);
      const leader: StripMark = {
        shape: 'path',
        role: 'leader',
        d: linesPath([
          [
            [middle, middleY - side * (label.height / 2 - 1)],
            [middle, side * (base - 6)],
          ],
        ]),
      };
      return { ...drawn, marks: [leader, ...drawn.marks] };
    },
  };
};
