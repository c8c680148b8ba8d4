import type { PrintPiece } from '../engine/printPiece.ts';
import { a4 } from '../engine/sheet.ts';

/** A list to carry along, A4: a card for each place with a photo slot and check boxes. */
export interface WalkList {
  readonly title: string;
  readonly lede: string;
  /** Text inside the empty photo slot. */
  readonly photo: string;
  /** Check boxes on every card. */
  readonly checks: readonly string[];
  readonly remark: string;
  readonly entries: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly signatures: readonly string[];
  readonly dateWord: string;
}

/** The list as a piece; it has as many pages as it needs. */
export const listPiece = (list: WalkList): PrintPiece => ({
  template: 'list',
  sheet: a4,
  data: { ...list },
});
