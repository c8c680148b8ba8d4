import type { PrintPiece } from '../engine/printPiece.ts';
import { a4 } from '../engine/sheet.ts';

/** A list to walk along with, A4: a card for each place with a photo slot and boxes to tick. */
export interface WalkList {
  readonly title: string;
  readonly lede: string;
  /** Word inside the empty photo slot. */
  readonly photo: string;
  /** What is ticked on every card, one box each. */
  readonly checks: readonly string[];
  readonly remark: string;
  readonly entries: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly signatures: readonly string[];
  readonly dateWord: string;
}

/** The list as a piece; it runs over as many pages as it needs. */
export const listPiece = (list: WalkList): PrintPiece => ({
  template: 'list',
  sheet: a4,
  data: { ...list },
});
