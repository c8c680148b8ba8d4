/** Highlight state of an item: under the pointer, or selected. */
export type Strength = 'selected' | 'pointed';
