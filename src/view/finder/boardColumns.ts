import { spotOfRow, whoAnswers } from '../../core/chiefs/whoAnswers.ts';
import { compareText } from '../../core/lists/order.ts';
import { cutShared, joinTexts, toSteps, type FinderPart } from '../../core/finder/finderFormat.ts';
import type { Signboard } from '../../core/record/record.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { callsView, type CallsView } from '../contacts/callView.ts';
import type { FinderOrder, FinderScale } from './finderScale.ts';
import { phoneTable } from './phoneTable.ts';

/** Every board whose code is in use, standing or retired, by river and reach, with its place. */
export const boardColumns = (
  index: RecordIndex,
  { riverAt, regionAt, regions }: FinderOrder,
  { rowsAFile, withPhones }: FinderScale,
): readonly FinderPart[] => {
  const boards = [...index.record.signboards].sort(
    (a, b) =>
      (riverAt.get(a.riverId) ?? 0) - (riverAt.get(b.riverId) ?? 0) ||
      compareText(a.reachId, b.reachId) ||
      compareText(a.code, b.code),
  );
  const placeOf = ({ reachId }: Signboard): number =>
    regionAt.get(index.reachById.get(reachId)?.regionCode ?? '') ?? -1;
  const parts: FinderPart[] = [];
  for (let from = 0; from < boards.length; from += rowsAFile) {
    const slice = boards.slice(from, from + rowsAFile);
    const phones = phoneTable(slice.map((board) => (withPhones ? callsOfBoard(index, board) : {})));
    parts.push({
      kind: 'board',
      rivers: toSteps(slice.map(({ riverId }) => riverAt.get(riverId) ?? 0)),
      codes: slice.map(({ code }) => code.slice(0, 6)).join(''),
      regions: toSteps(slice.map((board) => placeOf(board) + 1)),
      phones: toSteps(phones.places),
      phoneTable: phones.table,
      places: joinTexts(
        slice.map((board) => cutShared(board.place, regions[placeOf(board)]?.name ?? '')),
      ),
    });
  }
  return parts;
};

/** The telephones of the place of a board. */
const callsOfBoard = (index: RecordIndex, board: Signboard): CallsView =>
  callsView(index, whoAnswers(index, spotOfRow(board), index.record.period.dataThrough));
