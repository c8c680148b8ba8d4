import { codePointOf } from '../../core/characters/codePoint.ts';
import { errorAt, type IssuePlace, type PrintIssue } from '../../core/issues/issue.ts';
import type { PrintFault } from '../../core/schemas/madeList.ts';

/** A fault of the renderer as an issue with place, field and character. */
export const faultIssue = (
  place: IssuePlace,
  title: { readonly title?: string },
  fault: PrintFault,
): PrintIssue => {
  if (fault.kind === 'glyph')
    return errorAt(place, 'print.glyph', {
      ...title,
      character: fault.character,
      codePoint: codePointOf(fault.character),
      excerpt: excerptAround(fault.text, fault.character),
    });
  const { axis, neededMm, roomMm } = fault;
  return errorAt(place, 'print.overflow', { ...title, axis, neededMm, roomMm });
};

/** Location of a fault in the data of its piece; `chiefs.2.post` is item 2 of a list. */
export const faultPath = (fault: PrintFault): readonly (string | number)[] =>
  fault.kind === 'glyph'
    ? fault.path
    : fault.field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** The character with up to six characters on either side. */
const excerptAround = (whole: string, character: string): string => {
  const characters = [...whole];
  const at = characters.indexOf(character);
  return characters.slice(Math.max(0, at - 6), at + 7).join('');
};
