/** Why a cell holds no position. */
export type PositionFault =
  /** No two angles in any known form. */
  | 'form'
  /** Minutes or seconds of 60 and more. */
  | 'sixty'
  /** Latitude stands before longitude, and nothing says so. */
  | 'order'
  /** No place in China in either order. */
  | 'outside';

/** What a spreadsheet did to a value, or may have done. */
export type ChangeCause =
  /** 2026.10 became 2026.1. */
  | 'zero-end'
  /** 0300… became 300…. */
  | 'zero-front'
  /** +86… became 86…. */
  | 'plus'
  | 'digits'
  | 'date'
  /** A small number is shown as a day of 1900 or 1904. */
  | 'early'
  | 'time'
  | 'percent'
  | 'money'
  | 'scaled'
  | 'fraction'
  | 'truth'
  | 'narrow'
  | 'formula'
  /** The year was not typed: a spreadsheet added it. */
  | 'year-added'
  | 'short-year'
  /** The number of a day. */
  | 'day-number';

/** A class of water that a cell says, 6 for worse than Ⅴ; as in `water/waterClass.ts`. */
export type SaidClass = 1 | 2 | 3 | 4 | 5 | 6;

/** A grade of water that a cell says. */
export type SaidGrade = 'excellent' | 'good' | 'light' | 'moderate' | 'heavy';
