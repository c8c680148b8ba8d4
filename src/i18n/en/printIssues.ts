import type { PrintIssueParams } from '../../core/issues/printIssues.ts';
import type { IssueSentence } from '../issueSentences.ts';

/** The English counterpart of `zh/printIssues.ts`. */
export const printSentences: {
  readonly [Code in keyof PrintIssueParams]: (params: PrintIssueParams[Code]) => IssueSentence;
} = {
  'print.glyph': ({ character, codePoint, excerpt }) => ({
    expected: 'characters of the printing fonts',
    received: `'${character}' (${codePoint}) in '${excerpt}', for which they have no glyph`,
    next: 'Check the spelling; if it is right, agree on a font with the printer and use no look-alike',
  }),
  'print.overflow': ({ axis, neededMm, roomMm }) => ({
    expected: `text of at most ${roomMm} mm ${axis === 'width' ? 'in width' : 'in height'}`,
    received: `${neededMm} mm`,
    next: 'Shorten it or use a larger board; type is never made smaller',
  }),
  'print.missing': () => ({
    expected: 'what every board has to say',
    received: 'nothing',
    next: 'Add it to the export; a board without it must not be made',
  }),
  'print.format': ({ received, formats }) => ({
    expected: `${formats.join(', ')} mm, or larger in the same proportion`,
    received: `${received} mm`,
    next: 'Correct width and height, or compose a face for this size',
  }),
  'print.qr-room': ({ symbolMm, neededMm, roomMm }) => ({
    expected: `a code of at most ${roomMm} mm with its quiet zone`,
    received: `a symbol of ${symbolMm} mm, ${neededMm} mm with its quiet zone`,
    next: 'Shorten the reading distance (readingDistanceM) or use a larger board',
  }),
};
