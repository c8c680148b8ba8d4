import { isStanding } from './boardCoverage.ts';
import { boardDifferences } from './boardTruth.ts';
import type { RecordIndex } from '../record/recordIndex.ts';

/** Numbers of boards in the district. Every page that prints a total uses one of these. */
export interface BoardCounts {
  /** In use (在用): issued and not retired, whether or not they still stand. */
  readonly inUse: number;
  /** In use and found missing (缺失) by their last inspection. */
  readonly missing: number;
  /** In use with a face that differs from the record on that day. */
  readonly outdated: number;
  /** In use, standing, and with a face that matches the record. */
  readonly right: number;
}

/** Counts the boards in use as of the record's cut-off. */
export const boardCounts = (index: RecordIndex): BoardCounts => {
  const inUse = index.record.signboards.filter(({ retired }) => !retired);
  const outdated = inUse.filter(
    (board) => boardDifferences(index, board, index.record.period.dataThrough).length > 0,
  );
  const standing = inUse.filter(isStanding);
  return {
    inUse: inUse.length,
    missing: inUse.length - standing.length,
    outdated: outdated.length,
    right: standing.filter((board) => !outdated.includes(board)).length,
  };
};
