import type { Issue } from '../issues/issue.ts';

/** What a cell holds, or why it cannot be taken. */
export type LeafValue =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'blank' }
  | { readonly kind: 'fault'; readonly issues: readonly Issue[] };
