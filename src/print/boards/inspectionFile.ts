import { text } from '../../i18n/text.ts';
import type { InspectionView } from '../../view/boards/inspection.ts';
import { printPiece } from '../engine/printPiece.ts';
import { a4 } from '../engine/sheet.ts';

/**
 * An inspection list as A4 pages. The same list gives the same bytes.
 *
 * @throws Error when a character has no glyph, which cannot happen for boards whose faces were
 *   accepted
 */
export const inspectionPdf = async (
  { town, boards }: InspectionView,
  asOf: string,
): Promise<Uint8Array> => {
  const words = text.boardWork;
  const outcome = printPiece({
    template: 'board-inspection',
    sheet: a4,
    data: {
      title: words.inspectionTitle(town),
      asOf: `${text.layout.asOf} ${asOf}`,
      head: words.inspectionHead,
      photoWord: words.photo,
      checksWord: words.checksHeading,
      checks: words.checks,
      shouldSayWord: words.shouldSay,
      differsWord: words.differsNow,
      remarkWord: words.remark,
      boards: boards.map(({ position, landingAddress: _landingAddress, ...board }) => ({
        ...board,
        position: position ?? '',
      })),
    },
  });
  if (!outcome.ok) throw new Error(`${town}: ${JSON.stringify(outcome.faults)}`);
  return await outcome.printed.pdf();
};
