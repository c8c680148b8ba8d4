import { errorAt, type PrintIssue } from '../../core/issues/issue.ts';
import type { PrintFault } from '../../core/schemas/madeList.ts';
import { text } from '../../i18n/text.ts';
import { boardPlace } from '../../view/boards/print/boardPrintIssues.ts';
import type { BoardPrintModel } from '../../view/boards/print/boardPrintModel.ts';
import { faultIssue, faultPath } from '../engine/faultIssue.ts';

/** Faults that the renderer found on a board, as issues with board, field and character. */
export const boardFaultIssues = (
  model: BoardPrintModel,
  symbolMm: number,
  faults: readonly PrintFault[],
): readonly PrintIssue[] => faults.map((fault) => boardFaultIssue(model, symbolMm, fault));

const boardFaultIssue = (
  model: BoardPrintModel,
  symbolMm: number,
  fault: PrintFault,
): PrintIssue => {
  const path = faultPath(fault);
  const place = boardPlace(model, 'face', ...path);
  const title = titleOf(path);
  if (fault.kind === 'overflow' && fault.field === 'qr') {
    const { neededMm, roomMm } = fault;
    return errorAt(place, 'print.qr-room', { ...title, symbolMm, neededMm, roomMm });
  }
  return faultIssue(place, title, fault);
};

const titleOf = (path: readonly (string | number)[]): { readonly title?: string } => {
  const { fields } = text.boardPrint.proof;
  const names: Readonly<Record<string, string>> = {
    ...fields,
    ...text.boardPrint.places,
    ...text.river.columns,
    reachName: fields.reach,
  };
  const title = path
    .filter((step) => typeof step === 'string')
    .flatMap((step) => names[step] ?? []);
  return title.length === 0 ? {} : { title: title.join(' ') };
};
