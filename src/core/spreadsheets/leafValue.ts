import type { Issue } from '../issues/issue.ts';

/** The value of a cell, or why it cannot be used. */
export type LeafValue =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'blank' }
  | { readonly kind: 'fault'; readonly issues: readonly Issue[] };
