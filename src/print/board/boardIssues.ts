import { errorAt, type Issue } from '../../core/issue.ts';
import { text } from '../../i18n/text.ts';
import { boardPlace } from '../../view/boardPrint/boardPrintIssues.ts';
import type { BoardPrintModel } from '../../view/boardPrint/boardPrintModel.ts';
import type { PrintFault } from '../engine/printPiece.ts';

/** What the renderer found wrong with a board, as issues that name board, field and character. */
export const boardFaultIssues = (
  model: BoardPrintModel,
  symbolMm: number,
  faults: readonly PrintFault[],
): readonly Issue[] => faults.map((fault) => faultIssue(model, symbolMm, fault));

const faultIssue = (model: BoardPrintModel, symbolMm: number, fault: PrintFault): Issue => {
  const path = fault.kind === 'glyph' ? fault.path : fault.field.split('.').map(stepOf);
  const place = boardPlace(model, 'face', ...path);
  const title = titleOf(path);
  if (fault.kind === 'glyph')
    return errorAt(place, 'print.glyph', {
      ...title,
      character: fault.character,
      codePoint: codePointOf(fault.character),
      excerpt: excerptAround(fault.text, fault.character),
    });
  const { axis, neededMm, roomMm } = fault;
  if (fault.field === 'qr')
    return errorAt(place, 'print.qr-room', { ...title, symbolMm, neededMm, roomMm });
  return errorAt(place, 'print.overflow', { ...title, axis, neededMm, roomMm });
};

/** `chiefs.2.post` leads to item 2 of a list. */
const stepOf = (step: string): string | number => (/^\d+$/.test(step) ? Number(step) : step);

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

const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The character with at most six on either side. */
const excerptAround = (whole: string, character: string): string => {
  const characters = [...whole];
  const at = characters.indexOf(character);
  return characters.slice(Math.max(0, at - 6), at + 7).join('');
};
