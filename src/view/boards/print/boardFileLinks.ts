import { boardFileAddress } from '../../../core/site/addresses.ts';
import { text } from '../../../i18n/text.ts';
import { formatFileSize } from '../../numbers/formatFileSize.ts';
import type { LinkView } from '../../rivers/river.ts';

/** Files of a board, by their name beside its page. */
export const boardFileNames = [
  'front.pdf',
  'back.pdf',
  'proof.pdf',
  'board.svg',
  'board.png',
] as const;

export type BoardFileName = (typeof boardFileNames)[number];

/** Links to a board's files with their sizes. */
export const boardFileLinks = (
  code: string,
  bytesOf: (name: BoardFileName) => number,
): readonly LinkView[] =>
  boardFileNames.map((name) => ({
    text: text.signboards.files[name],
    address: boardFileAddress(code, name),
    note: formatFileSize(bytesOf(name)),
  }));
