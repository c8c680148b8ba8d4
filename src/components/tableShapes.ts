import type { Props as StatusProps } from './StatusBadge.astro';
import type { Props as WaterProps } from './WaterClassBadge.astro';

export interface Column {
  readonly label: string;
  /** Numbers stand right, with figures of one width. */
  readonly align?: 'text' | 'number';
}

/** What a cell can hold: plain text, or a shape that a component draws. */
export type Cell =
  | string
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  /** No value; the reason stands in its place. */
  | { readonly kind: 'absent'; readonly reason: string }
  | { readonly kind: 'status'; readonly status: StatusProps['status']; readonly word: string }
  | { readonly kind: 'water'; readonly reading: WaterProps['reading'] };

/** One row: the first cell is its header. */
export type Row = readonly Cell[];
