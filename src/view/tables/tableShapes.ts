import type { Reading } from '../../core/schemas/edition.ts';
import type { WaterClass } from '../../core/water/waterClass.ts';

export interface Column {
  readonly label: string;
  /**
   * Numbers stand right, with figures of one width; a date stays on one line; a list breaks between
   * its names only.
   */
  readonly align?: 'text' | 'number' | 'date' | 'list';
}

/** What a cell can hold: plain text, or a shape that a component draws. */
export type Cell =
  | string
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  /** No value; the reason stands in its place. */
  | { readonly kind: 'absent'; readonly reason: string }
  /** A fingerprint or the like: it may break anywhere. */
  | { readonly kind: 'code'; readonly text: string }
  /** A share, 0 to 1, with a bar of its length. */
  | { readonly kind: 'share'; readonly text: string; readonly share: number }
  /** A sparkline, and what it shows in words. */
  | { readonly kind: 'trend'; readonly points: readonly Reading[]; readonly description: string }
  | { readonly kind: 'status'; readonly status: StatusTone; readonly word: string }
  | { readonly kind: 'water'; readonly reading: WaterReading };

/** Tone of a state: closed, open, overdue, without water, or none of these. */
export type StatusTone = 'done' | 'open' | 'late' | 'dry' | 'neutral';

/** A class, or the word for why there is none. */
export type WaterReading =
  | { readonly kind: 'class'; readonly waterClass: WaterClass }
  | { readonly kind: 'absent'; readonly word: string };

/** One row: the first cell is its header. */
export type Row = readonly Cell[];

/** A table as a view: the same columns wherever the same things are listed. */
export interface TableView {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** An id for each row where an address has to lead to it. */
  readonly rowIds?: readonly string[];
}
