import { sayPlace } from '../numbers/notKnown.ts';
import { boardLandingAddress } from '../../core/site/addresses.ts';
import { formatBoardCode } from '../../core/ids/boardCode.ts';
import { boardDifferences, currentFace } from '../../core/boards/boardTruth.ts';
import type { Signboard } from '../../core/record/record.ts';
import { getRow, type RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import { boardDifferenceSentences } from './boardTruthWords.ts';
import { townsWithBoards } from './townBoards.ts';
import { reachLadder } from '../chiefs/chiefLadder.ts';
import { supervisionCall } from '../contacts/callView.ts';
import { formatDate, formatPhone } from '../numbers/format.ts';
import { riverName } from '../rivers/riverName.ts';

const words = text.boardWork;

/** One board on an inspection list. */
export interface InspectedBoard {
  /** Running number on this list, from 1. */
  readonly number: number;
  readonly printedCode: string;
  readonly landingAddress: string;
  readonly where: string;
  readonly place: string;
  readonly position: string | undefined;
  readonly face: string;
  readonly last: string;
  /** Expected text of the board today: chiefs with posts, then the supervision telephone. */
  readonly shouldSay: readonly string[];
  readonly differences: readonly string[];
}

/** The list for an inspection of one town's boards. */
export interface InspectionView {
  readonly code: string;
  readonly town: string;
  readonly boards: readonly InspectedBoard[];
}

/** One list per town, as of the record's cut-off. */
export const inspectionViews = (index: RecordIndex): readonly InspectionView[] =>
  townsWithBoards(index).map(({ code, name, boards }) => ({
    code,
    town: name,
    boards: boards.map((board, at) => inspectedBoard(index, board, at + 1)),
  }));

const inspectedBoard = (index: RecordIndex, board: Signboard, number: number): InspectedBoard => {
  const on = index.record.period.dataThrough;
  const reach = getRow(index.reachById, board.reachId);
  const face = currentFace(board);
  const last = board.inspections.at(-1);
  return {
    number,
    printedCode: formatBoardCode(board.code),
    landingAddress: boardLandingAddress(board.code),
    where: text.landing.title(riverName(index, board.riverId), reach.name),
    place: `${board.place} · ${sayPlace(board)}`,
    position:
      board.position && words.position(board.position[0].toFixed(5), board.position[1].toFixed(5)),
    face: `${text.signboards.faceNumber(face.number)} · ${formatDate(face.printedOn)}`,
    last: last
      ? words.lastInspection(formatDate(last.on), text.landing.condition[last.condition])
      : words.neverInspected,
    shouldSay: [
      ...reachLadder(index, reach, on)
        .filter(({ level }) => face.chiefs.some((chief) => chief.level === level))
        .map((rung) =>
          rung.kind === 'held'
            ? words.chief(rung.title, rung.name, rung.post)
            : words.vacant(rung.title),
        ),
      words.supervision(formatPhone(supervisionCall(index)?.phone ?? face.supervisionPhone)),
    ],
    differences: boardDifferenceSentences(index, board, boardDifferences(index, board, on)),
  };
};
