/** A number, or the reason why there is none. A missing number is never 0 and never `null`. */
export type Measured<Reason extends string> =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'missing'; readonly reason: Reason };

export const present = (value: number): { readonly kind: 'value'; readonly value: number } => ({
  kind: 'value',
  value,
});

export const missing = <Reason extends string>(
  reason: Reason,
): { readonly kind: 'missing'; readonly reason: Reason } => ({ kind: 'missing', reason });
