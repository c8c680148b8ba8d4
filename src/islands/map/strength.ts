/** How much something stands out: under the pointer, or chosen. */
export type Strength = 'selected' | 'pointed';
