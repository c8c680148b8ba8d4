import type { Reading } from '../../core/schemas/edition.ts';
import type { CallView } from '../contacts/callView.ts';
import type { WaterClass } from '../../core/water/waterClass.ts';

export interface Column {
  readonly label: string;
  /**
   * Numbers are right-aligned with tabular digits; a date stays on one line; a list wraps only
   * between its names.
   */
  readonly align?: 'text' | 'number' | 'date' | 'list';
}

/** Content of a cell: plain text, or a shape that a component draws. */
export type Cell =
  | string
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  /** No value, with the reason. */
  | { readonly kind: 'absent'; readonly reason: string }
  /** A telephone; `instead` says whose it is, if not that of the row. */
  | { readonly kind: 'phone'; readonly call: CallView; readonly instead?: string }
  /** A fingerprint or similar, which may wrap anywhere. */
  | { readonly kind: 'code'; readonly text: string }
  /** A share, 0 to 1, with a bar of its length. */
  | { readonly kind: 'share'; readonly text: string; readonly share: number }
  /** A sparkline with its text alternative. */
  | { readonly kind: 'trend'; readonly points: readonly Reading[]; readonly description: string }
  | { readonly kind: 'status'; readonly status: StatusTone; readonly word: string }
  | { readonly kind: 'water'; readonly reading: WaterReading };

/** Tone of a status: closed, open, overdue, without water, or none of these. */
export type StatusTone = 'done' | 'open' | 'late' | 'dry' | 'neutral';

/** A class, or the reason why there is none. */
export type WaterReading =
  | { readonly kind: 'class'; readonly waterClass: WaterClass }
  | { readonly kind: 'absent'; readonly word: string };

/** One row; the first cell is its header. */
export type Row = readonly Cell[];

/** A table model: the same columns wherever the same items are listed. */
export interface TableView {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** An id for each row that an address links to. */
  readonly rowIds?: readonly string[];
}
