import { inspectionAddress } from '../../core/site/addresses.ts';
import { formatBoardCode } from '../../core/ids/boardCode.ts';
import {
  facesWithoutPost,
  phonesOnManyBoards,
  riversWithSameGoals,
  unansweredBoardPhones,
} from '../../core/boards/boardWarnings.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { BoardLedger } from '../../core/schemas/boardLedger.ts';
import type { Site } from '../../core/schemas/site.ts';
import { text } from '../../i18n/text.ts';
import { boardCoverageView, type BoardCoverageView } from './boardCoverageView.ts';
import { formatDate, formatPhone } from '../numbers/format.ts';
import { reprintView, type ReprintView } from './reprint.ts';
import { townsWithBoards } from './townBoards.ts';
import { riverName } from '../rivers/riverName.ts';

const words = text.boardWork;

/** The office's worksheet for its boards, as of the record's cut-off. */
export interface BoardWorkView {
  readonly reprint: ReprintView;
  readonly coverage: BoardCoverageView;
  readonly warnings: readonly string[];
  readonly inspections: readonly { readonly text: string; readonly address: string }[];
}

/** Everything the office must do about its boards. */
export const boardWorkView = (
  index: RecordIndex,
  ledger: BoardLedger,
  site: Pick<Site, 'rules'>,
): BoardWorkView => ({
  reprint: reprintView(index, ledger, site),
  coverage: boardCoverageView(index, site.rules.boardPlacement),
  warnings: boardWarnings(index),
  inspections: townsWithBoards(index).map(({ code, name, boards }) => ({
    text: words.inspectionLink(name, boards.length),
    address: inspectionAddress(code),
  })),
});

/** Points to check before the next face is printed, one sentence each. */
const boardWarnings = (index: RecordIndex): readonly string[] => {
  const { rivers, signboards, period } = index.record;
  return [
    ...riversWithSameGoals(rivers).map((group) =>
      words.sameGoals(group.map(({ id }) => riverName(index, id)).join('、')),
    ),
    ...facesWithoutPost(signboards).map(({ board, names }) =>
      words.withoutPost(formatBoardCode(board.code), names.join('、')),
    ),
    ...phonesOnManyBoards(index, period.dataThrough).map(({ display, names, boards }) =>
      words.phoneOnMany(display, names.join('、'), boards.length),
    ),
    ...unansweredBoardPhones(index).map(({ contact, boards }) =>
      words.unanswered(
        formatPhone(contact.number),
        boards.length,
        contact.verified ? formatDate(contact.verified.on) : '',
      ),
    ),
  ];
};
