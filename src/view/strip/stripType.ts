/**
 * Font sizes in drawing units. The horizontal drawings are never displayed below 0.8 of their size,
 * the vertical one (the only one with an axis size) not below 0.87: no text is smaller than 12 px.
 */
export const nameSize = 16;
export const wordSize = 15;
export const axisSize = 14;
export const countSize = 15;

/**
 * Distance from the middle of a line to its baseline. Han characters sit slightly below the Latin
 * baseline.
 */
export const baselineShift = (fontSize: number): number => fontSize * 0.37;
