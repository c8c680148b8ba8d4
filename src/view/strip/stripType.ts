/**
 * Type sizes in drawing units. The horizontal drawings are never shown below 0.8, the vertical one
 * (the only one with axis size) not below 0.87 of their size: nothing under 12 px.
 */
export const nameSize = 16;
export const wordSize = 15;
export const axisSize = 14;
export const countSize = 15;

/** From the middle of a line down to its baseline: Han characters sit a little below the Latin line. */
export const baselineShift = (fontSize: number): number => fontSize * 0.37;
