import { text } from '../../i18n/text.ts';
import { plateWidth } from './drawRibbon.ts';
import { placeLabel, wordLine, type PlacedLabel } from './horizontalLabels.ts';
import type { LabelRoom } from './labelRoom.ts';
import type { LaneBoard } from './laneBoard.ts';
import { linesPath } from './shapes.ts';

/** Codes beside their plates while there is room; the table has the others. */
export const placeCodes = (
  board: LaneBoard,
  { frame, boards, base }: LabelRoom,
  side: 1 | -1,
  lanes: readonly number[],
): PlacedLabel[] =>
  boards.flatMap(({ at, members }) => {
    const x = frame.project(at, 0)[0];
    const [first] = members;
    const wordings =
      members.length === 1
        ? [wordLine(first.code, 'code')]
        : [
            wordLine(text.strip.severalBoards(first.code, members.length), 'code'),
            wordLine(text.strip.countBoards(members.length), 'code'),
          ];
    const label = placeLabel(board, {
      wordings,
      lanes,
      at: x,
      range: (width) => [x - width / 2 + plateWidth / 2, x + width / 2 - plateWidth / 2],
      leaderAt: x,
    });
    if (!label) return [];
    if (label.lane === 0) return [label];
    return [
      {
        ...label,
        draw: (middleY) => {
          const drawn = label.draw(middleY);
          const edge = middleY - (side * label.height) / 2;
          const leader = linesPath([
            [
              [x, side * (base - 3)],
              [x, edge + side * 2],
            ],
          ]);
          return {
            ...drawn,
            marks: [{ shape: 'path', role: 'leader', d: leader }, ...drawn.marks],
          };
        },
      },
    ];
  });
